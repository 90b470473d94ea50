import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import { firstDayOf, lastDayOf, schoolYearOf, type SchoolYear } from '../../../domain/calendar';
import { manageNl } from '../../../texts/nl/manage';
import { recordAgreement } from '../../../school/edits/agreements';
import { AGREEMENT_RULES, type Agreement, type AgreementRule } from '../../../school/edits/agreements';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import {
  agreementEffect,
  agreementYears,
  type AgreementEffect,
  type AgreementView,
} from '../../../school/agreements';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

interface Props extends SectionProps {
  readonly existing: readonly AgreementView[];
}

/** An agreement as it is typed. */
interface TypedAgreement {
  readonly rule: AgreementRule;
  /** School years, or hours for `extra_uren`. */
  readonly text: string;
  /** The school year from which it holds. */
  readonly year: SchoolYear;
  readonly note: string;
}

/** Records an agreement, with what it means and what it would do to the plan. */
export function AgreementForm({ reading, employee, day, access, existing }: Props) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').agreements;
  const action = useAction();
  const [typed, setTyped] = useState<TypedAgreement>({
    rule: 'spaartermijn',
    text: '',
    year: schoolYearOf(day),
    note: '',
  });
  const change = (fields: Partial<TypedAgreement>) => setTyped((now) => ({ ...now, ...fields }));
  const { rule, text, year, note } = typed;
  const value = valueOf(rule, text);
  const agreement = useMemo<Agreement | null>(
    () => (value === null ? null : { rule, value, from: firstDayOf(year), note: note.trim() }),
    [rule, value, year, note],
  );
  const effect = useMemo(
    () => agreement && agreementEffect(reading, employee, agreement, day),
    [reading, employee, agreement, day],
  );
  const replaced = existing.find((other) => other.rule === rule && other.from === firstDayOf(year));
  const wrong = text.trim() !== '' && value === null;
  const save = () =>
    action.run(async () => {
      if (!agreement) return;
      const what = texts.saved({
        rule: texts.rule[rule],
        value: rule === 'extra_uren' ? agreement.value / 100 : agreement.value,
        from: agreement.from,
        name: employee.name || String(employee.number),
      });
      await access.write(recordAgreement(employee, agreement), what, { key: employee.key });
      change({ text: '', note: '' });
    });
  return (
    <div className={form.form} role="group" aria-label={texts.record}>
      <h3 className={form.title}>{texts.record}</h3>
      <AgreementFields {...{ employee, day, typed, value, wrong }} change={change} />
      {replaced && (
        <div className={form.whole}>
          <Notice
            intent="warning"
            what={texts.replaces(replaced)}
            fix={replaced.note === '' ? undefined : texts.keepsNote}
          />
        </div>
      )}
      {effect && effect.of > 0 && <Effect effect={effect} />}
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!agreement || action.busy}
          onClick={save}
        >
          {texts.save}
        </Button>
      </div>
      {!agreement && !wrong && <p className={form.hint}>{texts.valueMissing(texts.value[rule])}</p>}
      <Refused action={action} className={form.whole} />
    </div>
  );
}

/** What an agreement would do to the plan. */
function Effect({ effect }: { readonly effect: AgreementEffect }) {
  const form = useFormStyles();
  const texts = useTexts(manageNl, 'manage').agreements;
  const short = effect.shortBefore + effect.shortAfter > 0 ? ` ${texts.shortEffect(effect)}` : '';
  return (
    <p className={form.whole}>
      {texts.effect(effect)}
      {short}
    </p>
  );
}

interface FieldsProps extends Pick<SectionProps, 'employee' | 'day'> {
  readonly typed: TypedAgreement;
  readonly change: (fields: Partial<TypedAgreement>) => void;
  /** What the text says; null for what is no such number. */
  readonly value: number | null;
  readonly wrong: boolean;
}

function AgreementFields({ employee, day, typed, change, value, wrong }: FieldsProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').agreements;
  const { rule, text, year, note } = typed;
  return (
    <>
      <Field className={form.field} label={texts.what} size="small">
        <Select
          size="small"
          value={rule}
          onChange={(_, data) =>
            change({ rule: AGREEMENT_RULES.find((id) => id === data.value) ?? 'spaartermijn' })
          }
        >
          {AGREEMENT_RULES.map((id) => (
            <option key={id} value={id}>
              {texts.rule[id]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={form.field} label={texts.from} size="small">
        <Select size="small" value={year} onChange={(_, data) => change({ year: Number(data.value) })}>
          {agreementYears(employee, day).map((schoolYear) => (
            <option key={schoolYear} value={schoolYear}>
              {t.year(schoolYear)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={form.field}
        label={texts.value[rule]}
        size="small"
        hint={
          value === null
            ? undefined
            : texts.meaning[rule]({
                value,
                from: year,
                until: lastDayOf(year + (rule === 'extra_uren' ? 0 : value)),
              })
        }
        validationState={wrong ? 'error' : 'none'}
        validationMessage={
          wrong ? (rule === 'extra_uren' ? texts.hoursWrong : texts.valueWrong(MOST_RULE_YEARS)) : undefined
        }
      >
        <Input
          className={form.input}
          size="small"
          inputMode="decimal"
          value={text}
          onChange={(_, data) => change({ text: data.value })}
        />
      </Field>
      <Field className={form.field} label={texts.note} hint={texts.noteHint} size="small">
        <Input
          className={form.input}
          size="small"
          value={note}
          onChange={(_, data) => change({ note: data.value })}
        />
      </Field>
    </>
  );
}

/** School years as they are; hours as hundredths. Null for what is no such number. */
function valueOf(rule: AgreementRule, typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (rule === 'extra_uren')
    return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_RULE_YEARS ? Number(text) : null;
}
