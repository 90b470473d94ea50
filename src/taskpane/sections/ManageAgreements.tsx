import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MOST_RULE_YEARS } from '../../cells/rulesTable';
import { firstDayOf, schoolYearOf } from '../../domain/calendar';
import { manageNl } from '../../texts/manage.nl';
import { recordAgreement, type Agreement } from '../../workbook';
import { Disclosure } from '../components/Disclosure';
import { LastWriteNotice } from '../components/LastWriteNotice';
import { Notice } from '../components/Notice';
import { useListStyles } from '../components/listStyles';
import { usePane, useTexts } from '../context';
import { agreementEffect, agreementsOf } from '../state/agreements';
import { useAction } from '../useAction';
import { useFormStyles } from './formStyles';
import type { SectionProps } from './section';

const RULES = ['spaartermijn', 'voorschot', 'extra_uren'] as const;
/** School years from which an agreement can hold: from the last one on, as the talk may have been then. */
const YEARS = [-1, 0, 1, 2, 3];

/** The agreements on saving with one person, and recording one. */
export default function ManageAgreements(props: SectionProps) {
  const texts = useTexts(manageNl, 'manage').agreements;
  const last = props.access.lastAbout(props.employee.key, ['CAO_regels']);
  return (
    <Disclosure title={texts.title}>
      <Agreements {...props} />
      {last && <LastWriteNotice write={last} undone={() => void props.access.undone(last)} />}
    </Disclosure>
  );
}

function Agreements({ reading, employee, day, access }: SectionProps) {
  const form = useFormStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').agreements;
  const action = useAction();
  const [rule, setRule] = useState<(typeof RULES)[number]>('spaartermijn');
  const [typed, setTyped] = useState('');
  const [year, setYear] = useState(schoolYearOf(day));
  const [note, setNote] = useState('');
  const value = valueOf(rule, typed);
  const agreement = useMemo<Agreement | null>(
    () => (value === null ? null : { rule, value, from: firstDayOf(year), note: note.trim() }),
    [rule, value, year, note],
  );
  const effect = useMemo(
    () => agreement && agreementEffect(reading, employee, agreement, day),
    [reading, employee, agreement, day],
  );
  const wrong = typed !== '' && value === null;
  const save = () =>
    action.run(async () => {
      if (!agreement) return;
      const what = texts.saved({
        rule: texts.rule[rule],
        value: rule === 'extra_uren' ? agreement.value / 100 : agreement.value,
        from: agreement.from,
        name: employee.name || String(employee.number),
      });
      await access.wrote(await recordAgreement(employee, agreement, what), employee.key);
      setTyped('');
      setNote('');
    });
  const existing = agreementsOf(reading, employee.key);
  return (
    <>
      {existing.length === 0 ? (
        <p className={form.hint}>{texts.none}</p>
      ) : (
        <ul className={lists.xs}>
          {existing.map(({ row, rule: about, value: given, from, note: remark }) => (
            <li key={row}>
              {texts.line({
                rule:
                  about in texts.rule ? texts.rule[about as keyof typeof texts.rule] : texts.otherRule(about),
                value: given,
                from,
              })}
              {remark !== '' && <p className={form.hint}>{remark}</p>}
            </li>
          ))}
        </ul>
      )}
      <div className={form.form} role="group" aria-label={texts.record}>
        <h3 className={form.title}>{texts.record}</h3>
        <Field className={form.field} label={texts.what} size="small">
          <Select
            size="small"
            value={rule}
            onChange={(_, data) => setRule(RULES.find((id) => id === data.value) ?? 'spaartermijn')}
          >
            {RULES.map((id) => (
              <option key={id} value={id}>
                {texts.rule[id]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={form.field} label={texts.from} size="small">
          <Select size="small" value={year} onChange={(_, data) => setYear(Number(data.value))}>
            {YEARS.map((offset) => schoolYearOf(day) + offset).map((schoolYear) => (
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
          validationState={wrong ? 'error' : 'none'}
          validationMessage={
            wrong ? (rule === 'extra_uren' ? texts.hoursWrong : texts.valueWrong(MOST_RULE_YEARS)) : undefined
          }
        >
          <Input
            className={form.input}
            size="small"
            inputMode="decimal"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
        <Field className={form.field} label={texts.note} hint={texts.noteHint} size="small">
          <Input
            className={form.input}
            size="small"
            value={note}
            onChange={(_, data) => setNote(data.value)}
          />
        </Field>
        {effect && effect.of > 0 && <p className={form.whole}>{texts.effect(effect)}</p>}
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
        {action.refused && (
          <div className={form.whole}>
            <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />
          </div>
        )}
      </div>
    </>
  );
}

/** School years as they are; hours as hundredths. Null for what is no such number. */
function valueOf(rule: (typeof RULES)[number], typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (rule === 'extra_uren')
    return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_RULE_YEARS ? Number(text) : null;
}
