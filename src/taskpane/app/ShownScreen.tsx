import { lazy, Suspense } from 'react';
import type { Drafts } from '../../school/plan/triedWishes';
import type { DataProblem } from '../../tables/dataProblem';
import { NobodyScreen } from '../features/person/NobodyScreen';
import { PersonHeader } from '../features/person/PersonHeader';
import { PersonScreen } from '../features/person/PersonScreen';
import type { Trying } from '../features/wishes/trying';
import type { ScreenId, ScreenProps } from '../ui/screen';
import { LazyScreen } from './LazyScreen';

const ChecksScreen = lazy(() => import(/* webpackChunkName: "checks" */ '../features/checks/ChecksScreen'));

interface Props extends ScreenProps {
  readonly id: ScreenId;
  readonly problems: readonly DataProblem[];
  readonly goTo: (problem: DataProblem) => void;
  /** Goes from the checks back to the person. */
  readonly leaveChecks: () => void;
  /** What is tried out for the wishes of the employee. */
  readonly drafts: Drafts | undefined;
  readonly trying: Trying;
}

/** The screen that the pane is at. */
export function ShownScreen({ id, problems, goTo, leaveChecks, drafts, trying, ...screen }: Props) {
  const { reading, school, employee, day, show, access } = screen;
  if (id === 'checks')
    return (
      <Suspense fallback={null}>
        <ChecksScreen {...{ school, show, access, problems, goTo }} back={leaveChecks} />
      </Suspense>
    );
  if (id !== 'person') return <LazyScreen id={id} {...screen} />;
  if (!employee) return <NobodyScreen empty={school.employees.length === 0} />;
  if (day === null) return <PersonHeader employee={employee} day={null} />;
  return (
    <PersonScreen
      // Open panels and half-typed amounts belong to one person.
      key={employee.key}
      {...{ reading, school, employee, day, show, access, drafts, trying, goTo }}
    />
  );
}
