import { COURSE_KINDS, courseKinds, type CourseKind } from '../../../cao/courseKinds';
import { travelPayer } from '../../../cao/courseTravel';
import { evcRight } from '../../../domain/education';
import { courseKindsNl } from '../../../texts/nl/courseKinds';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useListStyles } from '../../ui/listStyles';
import type { SectionProps } from '../../ui/section';
import { SelectField } from '../../ui/SelectField';
import { useFormStyles } from '../../ui/formStyles';
import type { TypingWish } from './typing';

type Props = TypingWish & Pick<SectionProps, 'employee' | 'day'>;

/** What a course is to the CAO, and what that means for who pays it, hours and repayment. */
export function CourseKindField({ typed, change, view: { listed }, read, employee, day }: Props) {
  const form = useFormStyles();
  const lists = useListStyles();
  const problemText = useProblemText();
  const texts = useTexts(courseKindsNl);
  const chosen = courseKinds.find((kind) => wordOf(kind).toLowerCase() === typed.kind.toLowerCase());
  const kind = chosen ?? listed?.kind ?? 'ownChoice';
  const asListed = listed?.kind ?? null;
  const rule = COURSE_KINDS[kind];
  const { education: level, lastEvc } = employee;
  return (
    <div className={form.whole}>
      <SelectField
        label={texts.field}
        value={chosen ? wordOf(chosen) : typed.kind}
        options={[
          ['', asListed === null ? texts.none : texts.listed(wordOf(asListed))],
          ...courseKinds.map((one) => [wordOf(one), texts.names[one]] as const),
          // A text that is no kind stays until somebody chooses one.
          ...(chosen || typed.kind === '' ? [] : [[typed.kind, typed.kind] as const]),
        ]}
        change={(word) => change({ kind: word })}
        wrong={read.notes.kind && problemText(read.notes.kind)}
      />
      <ul className={lists.xxs} aria-label={texts.rules}>
        {kind === 'evc' && <li className={form.hint}>{texts.evc(evcRight({ level, lastEvc }, day))}</li>}
        {kind === 'startQualification' && level === null && (
          <li className={form.hint}>{texts.startQualificationUnknown}</li>
        )}
        {[texts.payer, texts.budget, texts.hours, texts.repayment].map((sentence) => (
          <li key={sentence(rule)} className={form.hint}>
            {sentence(rule)}
          </li>
        ))}
        <li className={form.hint}>{texts.travel(travelPayer(kind))}</li>
      </ul>
    </div>
  );
}

const wordOf = (kind: CourseKind) => COURSE_KINDS[kind].word;
