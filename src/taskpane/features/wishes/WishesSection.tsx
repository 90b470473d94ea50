import { lazy, Suspense, useDeferredValue, useRef, useState } from 'react';
import { baseCao } from '../../../school/read/ownRules';
import { planOf } from '../../../school/plan/planRows';
import { refusedWishes } from '../../../school/plan/refusedWishes';
import type { Drafts, WishDraft } from '../../../school/plan/triedWishes';
import type { WishesView } from '../../../school/plan/wishPlan';
import type { Wish } from '../../../school/school';
import { wishesNl } from '../../../texts/nl/wishes';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { Section } from '../../ui/Section';
import type { SectionProps } from '../../ui/section';
import { NewWish } from './NewWish';
import { PlanWriter } from './PlanWriter';
import type { Trying } from './trying';
import { useWishes } from './useWishes';
import { LIST, useWishWrites } from './useWishWrites';
import type { WishCardActions } from './shownWish';
import { WrittenHere } from './WishCard';
import { OtherWishes, WishList, type OpenForm } from './WishList';
import { usePlainStyles } from '../../ui/plainStyles';

// What must be agreed and what would help come after the plan itself.
const SavingNeeded = lazy(() => import(/* webpackChunkName: "saving" */ './SavingNeeded'));
const ExtraHoursNotice = lazy(() => import(/* webpackChunkName: "manage" */ './ExtraHoursNotice'));
const BestHelp = lazy(() => import(/* webpackChunkName: "help" */ './BestHelp'));

interface Props extends SectionProps {
  readonly drafts: Drafts | undefined;
  readonly trying: Trying;
  /** Whether the money of the person is known; why it is not is told above. */
  readonly known: boolean;
}

/**
 * The one place for the wishes of a person: adding, trying, ordering, changing and removing them, one plan for all of
 * them, what would make it better, and writing it to the workbook.
 */
export default function WishesSection({ drafts, trying, known, ...section }: Props) {
  const { reading, employee, day, access } = section;
  const plain = usePlainStyles();
  const problemText = useProblemText();
  const texts = useTexts(wishesNl);
  const { plan, wishes, others } = useWishes(section, drafts);
  const writes = useWishWrites(section, trying);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const edit = (wish: Wish | null) => setOpen(wish && { id: wish.id, takesFocus: false });
  const fill = (wish: Wish, draft: WishDraft) => {
    trying.change(wish, draft);
    setOpen({ id: wish.id, takesFocus: true });
  };
  const view = plan?.kind === 'plan' ? plan.view : null;
  const actions: WishCardActions = { trying, writes, edit };
  const written = planOf(reading, employee.key);
  const refused = baseCao(reading) === 'VO' ? refusedWishes(employee, day) : [];
  return (
    <Section title={texts.title}>
      {known && plan?.kind === 'problem' && <Notice intent="warning" what={problemText(plan.problem)} />}
      {wishes.length === 0 && <p className={plain.hint}>{texts.none}</p>}
      <WishList {...{ section, actions, wishes, open }} plan={view} />
      {refused.map(({ course, amount }) => (
        <Notice key={course} intent="warning" what={texts.refused(course, amount)} />
      ))}
      <NewWish section={section} writes={writes} button={add} />
      <Refused action={writes.action} />
      {others.length > 0 && <OtherWishes {...{ section, actions, open }} wishes={others} />}
      {view && wishes.length > 0 && <Advice plan={view} section={section} fill={fill} />}
      <Suspense fallback={null}>
        <ExtraHoursNotice {...section} plan={view} />
      </Suspense>
      {view && (wishes.length > 0 || written.length > 0) && (
        <PlanWriter {...{ employee, written, main, access, writes }} plan={view} cao={baseCao(reading)} />
      )}
      {writes.last?.at === LIST && (
        <WrittenHere writes={writes} access={access} undone={() => (main.current ?? add.current)?.focus()} />
      )}
    </Section>
  );
}

interface AdviceProps {
  readonly plan: WishesView;
  readonly section: SectionProps;
  readonly fill: (wish: Wish, draft: WishDraft) => void;
}

/** What must be agreed for the plan, and what would make it better. */
function Advice({ plan, section, fill }: AdviceProps) {
  // Advice means planning again several times: the answers themselves come first.
  const advised = useDeferredValue(plan);
  const unplanned = advised.plan.outcomes.some(
    ({ status }) => status === 'notAffordable' || status === 'noRoom',
  );
  return (
    <>
      <Suspense fallback={null}>
        <SavingNeeded {...section} plan={advised} cao={baseCao(section.reading)} />
      </Suspense>
      {unplanned && (
        <Suspense fallback={null}>
          <BestHelp plan={advised} section={section} fill={fill} />
        </Suspense>
      )}
    </>
  );
}
