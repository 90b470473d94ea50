import { makeStyles, tokens } from '@fluentui/react-components';
import { wishesNl } from '../../../texts/nl/wishes';
import { lazy, Suspense, useDeferredValue, useRef } from 'react';
import type { Employee, PlanRow } from '../../../school/school';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import type { SectionProps } from '../../ui/section';
import type { WishesView } from '../../../school/plan/wishPlan';
import { lazyPart } from '../../ui/lazyPart';
import { PlanWriter } from './PlanWriter';
import { Section } from '../../ui/Section';
import { WishCard } from './WishCard';
import type { WishActions } from './wishActions';
import { useListStyles } from '../../ui/listStyles';

// What must be agreed and what would help come after the plan itself.
const SavingNeeded = lazy(() => import(/* webpackChunkName: "saving" */ './SavingNeeded'));
const BestHelp = lazy(() => import(/* webpackChunkName: "help" */ './BestHelp'));
// Most people have a wish already.
const addWish = lazyPart(async () => (await import(/* webpackChunkName: "add-wish" */ './AddWish')).default);
// There is nothing to take back before the first write.
const lastWriteNotice = lazyPart(
  async () => (await import(/* webpackChunkName: "undo" */ '../../ui/LastWriteNotice')).LastWriteNotice,
);

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** What a form of the person is given; null while there is none. */
  readonly section: SectionProps | null;
  readonly employee: Employee;
  readonly plan: WishesView;
  /** What `Plan` holds of this person, which writing may have to take away. */
  readonly written: readonly PlanRow[];
  readonly actions: WishActions;
  readonly access: WriteAccess;
  readonly lastWrite: UndoHandle | undefined;
  /** Told once the last write is taken back. */
  readonly undone: (handle: UndoHandle) => void;
}

/** One plan for all wishes of the person, what would make it better, and writing it to the workbook. */
export function WishesSection(props: Props) {
  const { section, employee, plan, written, actions, access, lastWrite, undone } = props;
  const styles = useStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  // Advice means planning again several times: the answers themselves come first.
  const advised = useDeferredValue(plan);
  const main = useRef<HTMLButtonElement>(null);
  const takenBack = (handle: UndoHandle) => {
    // The notice goes away with its button.
    main.current?.focus();
    undone(handle);
  };
  const unplanned = advised.plan.outcomes.some(
    ({ status }) => status === 'notAffordable' || status === 'noRoom',
  );
  return (
    <Section title={wishTexts.title}>
      {plan.wishes.length === 0 ? (
        <>
          <p className={styles.hint}>{wishTexts.none}</p>
          {section && <addWish.Part {...section} />}
        </>
      ) : (
        <>
          <WishCards employee={employee} plan={plan} actions={actions} access={access} />
          <Suspense fallback={null}>
            <SavingNeeded employee={employee} plan={advised} access={access} />
          </Suspense>
          {unplanned && (
            <Suspense fallback={null}>
              <BestHelp plan={advised} section={section} />
            </Suspense>
          )}
        </>
      )}
      {(plan.wishes.length > 0 || written.length > 0) && (
        <PlanWriter
          employee={employee}
          plan={plan}
          actions={actions}
          written={written}
          main={main}
          prepare={lastWriteNotice.load}
          access={access}
        />
      )}
      {lastWrite && <lastWriteNotice.Part yields write={lastWrite} undone={() => takenBack(lastWrite)} />}
    </Section>
  );
}

/** Each wish with its answer. */
function WishCards(props: Pick<Props, 'employee' | 'plan' | 'actions' | 'access'>) {
  const { plan } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const wishTexts = useTexts(wishesNl, 'wishes');
  const years = Array.from({ length: plan.years }, (_, i) => plan.from + i);
  return (
    <>
      <p className={styles.hint}>{wishTexts.intro(plan.from, plan.from + plan.years - 1)}</p>
      <ul className={lists.s}>
        {plan.wishes.map((view) => (
          <li key={view.wish.id}>
            <WishCard view={view} years={years} {...props} />
          </li>
        ))}
      </ul>
      {!plan.proven && <p className={styles.hint}>{wishTexts.notProven}</p>}
    </>
  );
}
