import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { manageNl } from '../../../texts/nl/manage';
import { bookExpense, markMandated } from '../../../school/edits/expenses';
import type { NewExpense } from '../../../school/edits/expenses';
import type { BookedExpense } from '../../../school/school';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Disclosure } from '../../ui/Disclosure';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { useListStyles } from '../../ui/listStyles';
import { usePane, useTexts } from '../../ui/context';
import { bookingProblem, expenseHistory } from '../../../school/budget/expenses';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';

/** Books an expense, and shows everything that was ever booked. */
export default function ManageExpenses(props: SectionProps) {
  const texts = useTexts(manageNl, 'manage').expenses;
  const last = props.access.lastAbout(props.employee.key, ['Bestedingen']);
  return (
    <Disclosure title={texts.title}>
      <BookingForm {...props} />
      {last && <LastWriteNotice yields write={last} undone={() => void props.access.undone(last)} />}
      <History {...props} />
    </Disclosure>
  );
}

const nothing = {
  date: null as Day | null,
  amount: null as Cents | null | undefined,
  description: '',
  hours: '',
  mandated: false,
};

function BookingForm({ employee, access }: SectionProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').expenses;
  const action = useAction();
  const [typed, setTyped] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const [booked, setBooked] = useState(0);
  const { date, amount } = typed;
  const hours = hoursOf(typed.hours);
  const expense: NewExpense | null =
    date === null || typeof amount !== 'number' || hours === null
      ? null
      : { date, amount, hours, description: typed.description.trim(), mandated: typed.mandated };
  const problem = expense && bookingProblem(employee, expense);
  const save = () => {
    setAsked(true);
    if (!expense || problem) return;
    action.run(async () => {
      await access.write(bookExpense(employee, expense), texts.booked(expense), { key: employee.key });
      setTyped(nothing);
      setBooked(booked + 1);
      setAsked(false);
    });
  };
  return (
    <div className={form.form} role="group" aria-label={texts.book}>
      <h3 className={form.title}>{texts.book}</h3>
      <DayField
        key={`date ${booked}`}
        label={texts.date}
        value={typed.date}
        change={(date = null) => setTyped({ ...typed, date })}
        mayBeEmpty
      />
      <AmountField
        key={`amount ${booked}`}
        className={form.field}
        label={texts.amount}
        value={amount ?? null}
        change={(cents) => setTyped({ ...typed, amount: cents })}
      />
      <Field className={form.field} label={texts.description} size="small">
        <Input
          className={form.input}
          size="small"
          value={typed.description}
          onChange={(_, { value }) => setTyped({ ...typed, description: value })}
        />
      </Field>
      <Field
        className={form.field}
        label={texts.hours}
        size="small"
        validationState={hours === null ? 'error' : 'none'}
        validationMessage={hours === null ? texts.hoursWrong : undefined}
      >
        <Input
          className={form.input}
          size="small"
          inputMode="decimal"
          value={typed.hours}
          onChange={(_, { value }) => setTyped({ ...typed, hours: value })}
        />
      </Field>
      <Checkbox
        className={form.whole}
        label={texts.mandated}
        checked={typed.mandated}
        onChange={(_, { checked }) => setTyped({ ...typed, mandated: checked === true })}
      />
      <p className={`${form.whole} ${form.hint}`}>{texts.mandatedHint}</p>
      {asked && date === null && <p className={form.whole}>{texts.dateMissing}</p>}
      {asked && amount === null && <p className={form.whole}>{texts.amountMissing}</p>}
      {problem && (
        <div className={form.whole}>
          <Notice intent="warning" what={t.problem(problem)} />
        </div>
      )}
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || problem !== null}
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
  );
}

function History({ employee, access }: SectionProps) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(manageNl, 'manage').expenses;
  const action = useAction();
  const history = useMemo(() => expenseHistory(employee), [employee]);
  const mark = (expense: BookedExpense, mandated: boolean) =>
    action.run(async () => {
      const description = expense.description || texts.noDescription;
      const what = mandated ? texts.marked(description) : texts.unmarked(description);
      await access.write(markMandated(employee, expense, mandated), what, { key: employee.key });
    });
  return (
    <>
      <h3 className={form.title}>{texts.history}</h3>
      {history.length === 0 && <p className={form.hint}>{texts.nothing}</p>}
      {history.map(({ year, expenses }) => (
        <div key={year}>
          <h4 className={form.hint}>{texts.year(year)}</h4>
          <ul className={lists.xs}>
            {expenses.map((expense) => {
              const description = expense.description || texts.noDescription;
              const line = texts.line({ ...expense, description });
              return (
                <li key={expense.row} className={form.row}>
                  <span className={form.grow}>{line}</span>
                  <Checkbox
                    label={texts.mark}
                    aria-label={texts.markOf(line)}
                    checked={expense.mandated}
                    onChange={(_, { checked }) => mark(expense, checked === true)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

/** Hundredths of an hour; 0 where nothing is typed, null for what is no number. */
function hoursOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  if (text === '') return 0;
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
}
