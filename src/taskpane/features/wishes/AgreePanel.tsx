import { wishesNl } from '../../../texts/nl/wishes';
import { useMemo } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import type { CaoName } from '../../../cao/rules';
import { agreeing, type Agreeing } from '../../../school/agreed/agreeing';
import type { WishesView } from '../../../school/plan/wishPlan';
import { extraHoursUse, usesOf, usesOfPlan } from '../../../school/rights/extraHoursUse';
import { rightsNl } from '../../../texts/nl/rights';
import { agreeCourse } from '../../../school/edits/agreed';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { today } from '../../host/clock';
import { useTexts } from '../../ui/context';
import { useListStyles } from '../../ui/listStyles';
import { FormButtons } from '../../ui/FormButtons';
import { RestsOnExtraHours } from '../../ui/RestsOnExtraHours';
import { TravelText } from '../../ui/TravelText';
import { usePlainStyles } from '../../ui/plainStyles';
import { focusOnce } from '../../ui/focus';
import { useWriting } from '../../ui/useWriting';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'employee' | 'access'> {
  readonly plan: WishesView;
  readonly wishId: string;
  /** The CAO that the school is under. */
  readonly cao: CaoName;
  readonly cancel: () => void;
}

/** What is fixed when a planned wish is agreed, and the question whether to do it. */
export default function AgreePanel({ employee, plan, wishId, cao, access, cancel }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(agreedNl).agree;
  const rights = useTexts(rightsNl).extraHours;
  const { action, write } = useWriting(access, employee);
  const course = plan.wishes.find(({ wish }) => wish.id === wishId)?.wish.course ?? '';
  const agreed = useMemo(
    () => agreeing(employee, plan, wishId, texts.savingNote(course)),
    [employee, plan, wishId, course, texts],
  );
  const use = useMemo(
    () => agreed && extraHoursUse(employee, agreedUses(agreed, plan), plan.question.day, cao),
    [employee, agreed, plan, cao],
  );
  if (!agreed) return null;
  const { wish, price, start, employer, kind, tried, saving, lines } = agreed;
  const confirm = () => {
    const edit = agreeCourse(employee, {
      wish,
      price,
      start,
      employer,
      kind,
      tried,
      saving: saving.map(({ agreement }) => agreement),
      lines,
      writtenOn: today(),
    });
    write(edit, texts.done({ course, name: nameOrNumber(employee), start }));
  };
  return (
    <div className={plain.shortForm} role="group" aria-label={texts.title(course)}>
      <h4 ref={focusOnce} tabIndex={-1} className={plain.title}>
        {texts.title(course)}
      </h4>
      <Fixed agreed={agreed} />
      <TravelText kind={wish.kind} />
      {use && <RestsOnExtraHours what={rights.agreeing(use)} {...{ use, employee, access }} />}
      <FormButtons
        action={action}
        save={texts.confirm}
        onSave={confirm}
        ready={!use}
        why={use ? rights.first : undefined}
        cancel={cancel}
      />
    </div>
  );
}

/** What all courses take of the budgets, and what this one takes. */
function agreedUses({ instalments }: Agreeing, plan: WishesView) {
  return { all: usesOfPlan(plan), own: instalments.flatMap(({ payments }) => usesOf(payments)) };
}

/** The price and who pays it in each school year, as they are fixed, and the saving that this needs. */
function Fixed({ agreed }: { readonly agreed: Agreeing }) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const wishTexts = useTexts(wishesNl);
  const texts = useTexts(agreedNl).agree;
  return (
    <>
      <p className={plain.paragraph}>{texts.fixed(agreed)}</p>
      <ul className={lists.xxs}>
        {agreed.instalments.map(({ year, amount, outside, payments }) => (
          <li key={year}>
            {texts.paidIn({ year, amount })}
            <div className={plain.small}>
              {[
                ...outside.map((one) => wishTexts.fromSource(one.amount, one.source)),
                ...payments.map((one) => texts.fromLot({ lotYear: one.lot.year, amount: one.amount })),
              ].join(', ')}
            </div>
          </li>
        ))}
      </ul>
      {agreed.byEmployee > 0 && <p className={plain.paragraph}>{texts.byEmployee(agreed.byEmployee)}</p>}
      {agreed.byEmployer > 0 && <p className={plain.paragraph}>{texts.byEmployer(agreed.byEmployer)}</p>}
      {agreed.saving.map(({ kind, agreement, need }) => (
        <p key={kind} className={plain.paragraph}>
          {texts.saving({ kind, years: agreement.value, handInBy: need.handInBy })}
        </p>
      ))}
    </>
  );
}
