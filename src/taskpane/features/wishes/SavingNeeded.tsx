import type { CaoName } from '../../../cao/rules';
import { wishesOfPlanUse } from '../../../school/rights/extraHoursUse';
import { rightsNl } from '../../../texts/nl/rights';
import { savingNl } from '../../../texts/nl/saving';
import { recordAgreement } from '../../../school/edits/agreements';
import { useTexts } from '../../ui/context';
import { savingNeeds, type SavingNeed } from '../../../school/plan/savingNeed';
import type { WishesView } from '../../../school/plan/wishPlan';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useWriting } from '../../ui/useWriting';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'employee' | 'access'> {
  readonly plan: WishesView;
  /** The CAO that the school is under. */
  readonly cao: CaoName;
}

/** Says of a plan that needs saving which is not agreed by when that must be, and records the agreement. */
export default function SavingNeeded({ employee, plan, cao, access }: Props) {
  const texts = useTexts(savingNl);
  const { first } = useTexts(rightsNl).extraHours;
  const { action, last, write } = useWriting(access, employee);
  const planned = plan.wishes.filter(({ answer }) => answer.kind === 'planned');
  const needs = savingNeeds(employee, plan, texts.note(planned.map(({ wish }) => wish.course)));
  // How much of it those hours pay, and the button that ends them, stand with the plan itself.
  const rests = needs.length > 0 && wishesOfPlanUse(employee, plan, cao) !== null;
  const record = ({ kind, agreement }: SavingNeed) => {
    const name = nameOrNumber(employee);
    const what = texts.recorded[kind]({ name, years: agreement.value, from: agreement.from });
    write(recordAgreement(employee, agreement), what);
  };
  return (
    <>
      {needs.map((needed) => (
        <Notice
          key={needed.kind}
          intent="warning"
          what={texts.needed[needed.kind]({ ...needed.need, article: articleOf(needed) })}
          fix={rests ? first : undefined}
          action={{ text: texts.record, run: () => record(needed), disabled: action.busy || rests }}
        />
      ))}
      <Refused action={action} />
      <OwnWriteNotice write={last} access={access} />
    </>
  );
}

function articleOf({ source }: SavingNeed): string | null {
  return source?.provenance.kind === 'cao' ? source.provenance.article : null;
}
