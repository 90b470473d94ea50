import { Button, Field, Input, makeStyles, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import { schoolYearOf, type Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { scenarioNl } from '../../../texts/nl/scenario';
import { inSteps } from '../../../pacing';
import { shippedCareer } from '../../../school/career/shippedCareer';
import { readSchoolSteps } from '../../../school/read/readSchool';
import { replaceRows } from '../../../school/edits/replaceRows';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { AmountField } from '../../ui/AmountField';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import {
  replacedRow,
  scenarioRaw,
  scenarioRows,
  scenarioTotals,
  type Scenario,
  type ScenarioTotals,
} from '../../../school/whatIf';
import { useAction } from '../../ui/useAction';
import type { ScreenProps } from '../../ui/screen';

/** School years from which a change can hold. */
const YEARS_AHEAD = [0, 1, 2, 3];
const ROWS = ['usable', 'paid', 'lapsed', 'planned', 'short', 'shortAmount', 'granted', 'salaries'] as const;
const COUNTS: readonly string[] = ['planned', 'short', 'granted'];

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'right', padding: `${tokens.spacingVerticalXS} 0` },
  row: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0` },
  cell: {
    textAlign: 'right',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
    // The millions of a whole school stay on one line; only a pane at 200% zoom has no room for that.
    '@media (min-width: 300px)': { whiteSpace: 'nowrap' },
  },
});

/** Tries other rules for the whole school. */
export default function ScenarioScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(scenarioNl, 'scenario');
  const { day } = props;
  return (
    <ScreenFrame title={t.screens.titles.scenario} hint={texts.intro}>
      {day === null ? <Notice intent="warning" what={texts.noDay} /> : <Trying {...props} day={day} />}
    </ScreenFrame>
  );
}

interface Answer {
  readonly of: Scenario;
  readonly today: ScenarioTotals;
  readonly then: ScenarioTotals;
}

function Trying({ reading, school, day, access }: ScreenProps & { readonly day: Day }) {
  const form = useFormStyles();
  const { t, announce } = usePane();
  const texts = useTexts(scenarioNl, 'scenario');
  const applying = useAction();
  const computing = useAction();
  const now = schoolYearOf(day);
  const [typed, setTyped] = useState({ from: now + 1, savingTerm: '', indexation: '' });
  const [budget, setBudget] = useState<Cents | null | undefined>(null);
  const [fund, setFund] = useState<Cents | null | undefined>(null);
  const [done, setDone] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [last, setLast] = useState<UndoHandle | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const savingTerm = wholeOf(typed.savingTerm);
  const indexation = percentOf(typed.indexation);
  const wrong =
    budget === undefined || fund === undefined || savingTerm === undefined || indexation === undefined;
  const scenario: Scenario = {
    from: typed.from,
    savingTerm: savingTerm ?? null,
    budget: budget ?? null,
    fund: fund ?? null,
    indexation: indexation ?? null,
  };
  const rows = scenarioRows(scenario);
  const writes = rows.CAO_regels.length + rows.Beursgeld.length > 0;
  const busy = done !== null;

  /** An answer to another question may not stand beside the fields, nor come later. */
  const forget = () => {
    cancel.current?.abort();
    computing.clear();
    setAnswer(null);
  };
  const change = (field: keyof typeof typed, value: string | number) => {
    setTyped({ ...typed, [field]: value });
    forget();
  };
  const compute = () => {
    cancel.current?.abort();
    const { signal } = (cancel.current = new AbortController());
    setDone(0);
    computing.run(() => bothTotals(signal).finally(() => setDone(null)));
  };
  const bothTotals = async (signal: AbortSignal) => {
    const half = school.employees.length;
    const asItIs = { ...scenario, indexation: null };
    const today = await scenarioTotals(school, day, asItIs, { signal, progress: setDone });
    const stopped = () => signal.aborted;
    const other =
      today && (await inSteps(readSchoolSteps(scenarioRaw(reading, scenario), shippedCareer()), stopped));
    const there = other && other.school;
    const then =
      there && (await scenarioTotals(there, day, scenario, { signal, progress: (n) => setDone(half + n) }));
    setAnswer(today && then ? { of: scenario, today, then } : null);
    announce(today && then ? texts.table : texts.stopped);
  };
  const apply = () =>
    applying.run(async () => {
      const written = (handle: UndoHandle) => {
        setLast(handle);
        setAnswer(null);
      };
      await access.write(replaceRows(rows, replacedRow), texts.applied(typed.from), { written });
    });
  const amountField = (label: string, value: typeof budget, set: (cents: typeof budget) => void) => (
    <AmountField
      className={form.field}
      label={label}
      value={value ?? null}
      hint={(cents) => (cents === null ? texts.empty : undefined)}
      change={(cents) => {
        set(cents);
        forget();
      }}
    />
  );
  return (
    <>
      <div className={form.form}>
        <Field className={form.field} label={texts.from} size="small">
          <Select size="small" value={typed.from} onChange={(_, { value }) => change('from', Number(value))}>
            {YEARS_AHEAD.map((ahead) => (
              <option key={ahead} value={now + ahead}>
                {t.year(now + ahead)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          className={form.field}
          label={texts.savingTerm}
          size="small"
          hint={savingTerm === undefined ? undefined : texts.empty}
          validationState={savingTerm === undefined ? 'error' : 'none'}
          validationMessage={savingTerm === undefined ? texts.savingTermWrong(MOST_RULE_YEARS) : undefined}
        >
          <Input
            className={form.input}
            size="small"
            inputMode="numeric"
            value={typed.savingTerm}
            onChange={(_, { value }) => change('savingTerm', value)}
          />
        </Field>
        {amountField(texts.budget, budget, setBudget)}
        {amountField(texts.fund(typed.from), fund, setFund)}
        <Field
          className={form.whole}
          label={texts.indexation}
          size="small"
          hint={indexation === undefined ? undefined : texts.indexationHint}
          validationState={indexation === undefined ? 'error' : 'none'}
          validationMessage={indexation === undefined ? texts.indexationWrong : undefined}
        >
          <Input
            className={form.input}
            size="small"
            inputMode="decimal"
            value={typed.indexation}
            onChange={(_, { value }) => change('indexation', value)}
          />
        </Field>
        <div className={form.buttons}>
          <Button appearance="primary" size="small" disabledFocusable={wrong || busy} onClick={compute}>
            {texts.compute}
          </Button>
          {busy && (
            <Button size="small" onClick={() => cancel.current?.abort()}>
              {texts.cancel}
            </Button>
          )}
        </div>
      </div>
      {done !== null && (
        <div>
          <p className={form.hint}>{texts.busy(done, school.employees.length * 2)}</p>
          <ProgressBar aria-label={texts.table} max={Math.max(1, school.employees.length * 2)} value={done} />
        </div>
      )}
      {last && access.writes.includes(last) && (
        <LastWriteNotice write={last} undone={() => void access.undone(last)} />
      )}
      {answer && <Totals answer={answer} years={school.settings.planYears} />}
      {answer && writes && (
        <>
          <p className={form.hint}>{texts.applyHint}</p>
          <Button className={form.start} size="small" disabledFocusable={applying.busy} onClick={apply}>
            {texts.apply}
          </Button>
        </>
      )}
      {computing.refused && <Notice intent="error" {...computing.refused} />}
      {applying.refused && <Notice intent="error" what={applying.refused.what} fix={applying.refused.fix} />}
    </>
  );
}

function Totals({ answer: { today, then }, years }: { readonly answer: Answer; readonly years: number }) {
  const styles = useStyles();
  const form = useFormStyles();
  const texts = useTexts(scenarioNl, 'scenario');
  const show = (row: (typeof ROWS)[number], value: number, signed = false) => {
    const text = COUNTS.includes(row) ? String(value) : texts.euros(value);
    return signed && value > 0 ? `+${text}` : text;
  };
  const withoutSalary = Math.max(today.withoutSalary, then.withoutSalary);
  const leftOut = Math.max(today.leftOut, then.leftOut);
  return (
    <>
      <table className={styles.table} aria-label={texts.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {texts.today}
            </th>
            <th scope="col" className={styles.head}>
              {texts.then}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row" className={styles.row}>
                {texts.rows[row]}
              </th>
              <td className={styles.cell}>{show(row, today[row])}</td>
              <td className={styles.cell}>
                {show(row, then[row])}
                {then[row] !== today[row] && (
                  <div>
                    <strong aria-label={texts.difference}>{show(row, then[row] - today[row], true)}</strong>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={form.hint}>{texts.span(years)}</p>
      <p className={form.hint}>{texts.salariesHint}</p>
      {leftOut > 0 && <p className={form.hint}>{texts.leftOut(leftOut)}</p>}
      {withoutSalary > 0 && <p className={form.hint}>{texts.withoutSalary(withoutSalary)}</p>}
    </>
  );
}

/** Null where nothing is typed; undefined for what cannot be. */
function wholeOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_RULE_YEARS ? Number(text) : undefined;
}

/** Hundredths of a percent. */
function percentOf(typed: string): number | null | undefined {
  const text = typed.trim().replace('%', '').trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,2}(\.\d{1,2})?$/.test(text) && Number(text) <= 20
    ? Math.round(Number(text) * 100)
    : undefined;
}
