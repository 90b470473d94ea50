import { useMemo } from 'react';
import { assumesNothingSpent } from '../../../school/budget/assumesNothingSpent';
import type { DataProblem } from '../../../tables/dataProblem';
import type { Employee } from '../../../school/school';
import { lazyPart } from '../../ui/lazyPart';
import { LazyNotice } from '../../ui/LazyNotice';
import { PersonHeader } from './PersonHeader';
import { PotSection } from './PotSection';
import { SpendingSection } from './SpendingSection';
import { usePane } from '../../ui/context';
import { personMoney } from '../../../school/budget/personMoney';
import { LazySections } from './LazySections';
import { useNoticeStyles } from './noticeStyles';
import type { Drafts } from '../../../school/plan/triedWishes';
import type { Trying } from '../wishes/trying';
import type { SectionProps } from '../../ui/section';

/** The planner is loaded after the first screen, and before anybody is chosen: see {@link loadPersonParts}. */
const planPart = lazyPart(
  async () => (await import(/* webpackChunkName: "plan" */ '../wishes/WishesSection')).default,
);

/** Agreed courses come with the planner, and only where somebody has one. */
const agreedPart = lazyPart(
  async () => (await import(/* webpackChunkName: "agreed" */ '../agreed/AgreedPart')).default,
);

/** Most people's amounts can be computed. */
const cannotCompute = lazyPart(
  async () => (await import(/* webpackChunkName: "cannotCompute" */ './CannotCompute')).CannotCompute,
);

/** Loads ahead what stands on the screen of most people, and of who cannot be computed: it is then there at once. */
export const loadPersonParts = () => Promise.all([planPart.load(), cannotCompute.load()]);

interface Props extends SectionProps {
  readonly drafts: Drafts | undefined;
  readonly trying: Trying;
  readonly goTo: (problem: DataProblem) => void;
}

/** Everything about one person: the pot, the wishes and their plan, and this school year. */
export function PersonScreen({ drafts, trying, goTo, ...section }: Props) {
  const { school, employee, day } = section;
  const styles = useNoticeStyles();
  const { t } = usePane();
  const result = useMemo(() => personMoney(employee, day), [employee, day]);
  const assumes = assumesNothingSpent(employee, school.settings);
  return (
    <div>
      <PersonHeader employee={employee} day={day} />
      {result.kind !== 'money' && <cannotCompute.Part {...section} goTo={goTo} result={result} />}
      {result.kind === 'money' && !result.money.pot.employed && (
        <div className={styles.notices}>
          <LazyNotice intent="info" what={t.person.notEmployed(day)} />
        </div>
      )}
      {result.kind === 'money' && (
        <PotSection pot={result.money.pot} agreedBy={hasAgreed(employee) ? employee : undefined} />
      )}
      {result.kind === 'money' && assumes && <p className={styles.notices}>{t.pot.assumes}</p>}
      {result.kind === 'money' && hasAgreed(employee) && <agreedPart.Part {...section} />}
      <planPart.Part {...section} drafts={drafts} trying={trying} known={result.kind === 'money'} />
      {result.kind === 'money' && <SpendingSection money={result.money} />}
      <LazySections {...section} />
    </div>
  );
}

const hasAgreed = ({ wishes }: Employee) => wishes.some(({ status }) => status === 'agreed');
