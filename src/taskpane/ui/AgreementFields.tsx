import { firstDayOf, lastDayOf, type SchoolYear } from '../../domain/calendar';
import { AGREEMENT_RULES, type Agreement, type AgreementRule } from '../../school/edits/agreements';
import { MOST_RULE_YEARS } from '../../tables/rulesTable';
import { manageNl } from '../../texts/nl/manage';
import { usePane, useTexts } from './context';
import { useFormStyles } from './formStyles';
import { SelectField } from './SelectField';
import { TextField } from './TextField';
import { hundredthsOf } from './hundredthsOf';

/** An agreement as it is typed. */
export interface TypedAgreement {
  readonly rule: AgreementRule;
  /** School years, or hours for `extra_uren`. */
  readonly text: string;
  /** The school year from which it holds. */
  readonly year: SchoolYear;
  readonly note: string;
}

interface Props {
  /** The school years from which it can hold. */
  readonly years: readonly SchoolYear[];
  readonly typed: TypedAgreement;
  readonly change: (fields: Partial<TypedAgreement>) => void;
}

/** What is agreed, from when, and with what note; below the value what it means. */
export function AgreementFields({ years, typed, change }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl).agreements;
  const { rule, text, year, note } = typed;
  const value = typedValue(typed);
  const wrong = text.trim() !== '' && value === null;
  const until = lastDayOf(year + (rule === 'extra_uren' ? 0 : (value ?? 0)));
  return (
    <>
      <SelectField
        className={form.field}
        label={texts.what}
        value={rule}
        options={AGREEMENT_RULES.map((id) => [id, texts.rule[id]] as const)}
        change={(chosen) => change({ rule: chosen })}
      />
      <SelectField
        className={form.field}
        label={texts.from}
        value={year}
        options={years.map((schoolYear) => [schoolYear, t.year(schoolYear)] as const)}
        change={(chosen) => change({ year: chosen })}
      />
      <TextField
        label={texts.value[rule]}
        inputMode="decimal"
        value={text}
        change={(typedText) => change({ text: typedText })}
        hint={value === null ? undefined : texts.meaning[rule]({ value, from: year, until })}
        wrong={
          wrong ? (rule === 'extra_uren' ? texts.hoursWrong : texts.valueWrong(MOST_RULE_YEARS)) : undefined
        }
      />
      <TextField
        whole
        label={texts.note}
        hint={texts.noteHint}
        value={note}
        change={(typedNote) => change({ note: typedNote })}
      />
    </>
  );
}

/** What is typed as an agreement; null while its value cannot be read. */
export function readTypedAgreement(typed: TypedAgreement): Agreement | null {
  const value = typedValue(typed);
  const { rule, year, note } = typed;
  return value === null ? null : { rule, value, from: firstDayOf(year), note: note.trim() };
}

/** School years as they are; hours as hundredths. Null for what is no such number. */
function typedValue({ rule, text: typed }: Pick<TypedAgreement, 'rule' | 'text'>): number | null {
  const text = typed.trim();
  if (rule === 'extra_uren') return text === '' ? null : hundredthsOf(text);
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_RULE_YEARS ? Number(text) : null;
}
