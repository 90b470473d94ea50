import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { agreedNl } from '../../../texts/nl/agreed';
import { manageNl } from '../../../texts/nl/manage';
import type { Day } from '../../../domain/calendar';
import type { Cents } from '../../../domain/money';
import { bookingProblem } from '../../../school/budget/expenses';
import {
  invoiceExpenses,
  OTHER_PAYERS,
  payableOn,
  sharesOf,
  wishNamed,
} from '../../../school/budget/invoice';
import type { Payer } from '../../../tables/payers';
import { bookExpense } from '../../../school/edits/expenses';
import { AmountField } from '../../ui/AmountField';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { usePane, useTexts } from '../../ui/context';
import { hoursOf } from '../../ui/hoursOf';
import { useAction } from '../../ui/useAction';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { CourseSelect } from './CourseSelect';

type Typed = Cents | null | undefined;

/** What stands in the form when it opens. */
export interface InvoiceBegin {
  readonly date: Day | null;
  readonly total: Cents | null;
  readonly course: string;
  readonly description: string;
  /** What others pay, as it was agreed. */
  readonly outside: readonly { readonly source: string; readonly amount: Cents }[];
}

const EMPTY: InvoiceBegin = { date: null, total: null, course: '', description: '', outside: [] };

interface Props extends SectionProps {
  readonly begin?: InvoiceBegin;
  /** Called once it is booked or given up; absent where the form stays. */
  readonly done?: () => void;
}

/** Books an invoice: in one go for all who pay a part of it, the budget what the others leave. */
export function InvoiceForm({ employee, access, begin = EMPTY, done }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl, 'manage').expenses;
  const invoice = useTexts(agreedNl, 'agreed').invoice;
  const action = useAction();
  const first = () => ({
    date: begin.date,
    total: begin.total as Typed,
    course: begin.course,
    description: begin.description,
    reference: '',
    hours: '',
    mandated: false,
    others: othersOf(begin.outside) as Readonly<Partial<Record<Payer, Typed>>>,
  });
  const [typed, setTyped] = useState(first);
  const [several, setSeveral] = useState(begin.outside.length > 0);
  const [asked, setAsked] = useState(false);
  const [booked, setBooked] = useState(0);
  const { date, total, course, description, mandated } = typed;
  const hours = hoursOf(typed.hours);
  const others = several && !mandated ? typed.others : {};
  const readable = OTHER_PAYERS.every((payer) => !(payer in others) || others[payer] !== undefined);
  const shares =
    typeof total === 'number' && readable
      ? sharesOf(total, Object.fromEntries(OTHER_PAYERS.map((payer) => [payer, others[payer] ?? 0])))
      : null;
  const budget = mandated || !shares ? 0 : shares.budget;
  const expenses =
    date === null || !shares || hours === null
      ? null
      : invoiceExpenses({ ...typed, date, hours, reference: typed.reference.trim(), shares });
  const fits = date === null ? null : payableOn(employee, date);
  const problem =
    expenses && date !== null && budget > 0
      ? bookingProblem(employee, { date, amount: budget, description: '', hours: 0, mandated: false })
      : null;
  const rest = problem && fits !== null && budget > fits ? budget - fits : 0;
  const wish = course === '' ? wishNamed(employee.wishes, description) : null;
  const save = () => {
    setAsked(true);
    if (!expenses || problem || budget < 0) return;
    action.run(async () => {
      const what = texts.booked({ amount: total as Cents, description: description.trim() });
      await access.write(bookExpense(employee, ...expenses), what, { key: employee.key });
      setTyped(first());
      setBooked(booked + 1);
      setAsked(false);
      done?.();
    });
  };
  const schoolPays = () => {
    setSeveral(true);
    setTyped({ ...typed, others: { ...typed.others, werkgever: (typed.others.werkgever ?? 0) + rest } });
    setBooked(booked + 1);
  };
  return (
    <div className={form.form} role="group" aria-label={texts.book}>
      <h3 className={form.title}>{texts.book}</h3>
      <DayField
        key={`date ${booked}`}
        label={texts.date}
        value={date}
        change={(day = null) => setTyped({ ...typed, date: day })}
        mayBeEmpty
      />
      <AmountField
        key={`amount ${booked}`}
        className={form.field}
        label={texts.amount}
        value={total ?? null}
        change={(cents) => setTyped({ ...typed, total: cents })}
      />
      <TextField
        label={texts.description}
        value={description}
        change={(value) => setTyped({ ...typed, description: value })}
      />
      <TextField
        label={texts.hours}
        value={typed.hours}
        change={(value) => setTyped({ ...typed, hours: value })}
        wrong={hours === null ? texts.hoursWrong : undefined}
      />
      <CourseSelect
        className={form.field}
        employee={employee}
        value={course}
        change={(value) => setTyped({ ...typed, course: value })}
      />
      <TextField
        label={invoice.reference}
        value={typed.reference}
        change={(value) => setTyped({ ...typed, reference: value })}
      />
      {wish && (
        <div className={form.whole}>
          <Notice
            intent="info"
            what={invoice.isWish(wish.course)}
            action={{ text: invoice.yes, run: () => setTyped({ ...typed, course: wish.course }) }}
          />
        </div>
      )}
      <Checkbox
        className={form.whole}
        label={texts.mandated}
        checked={mandated}
        onChange={(_, { checked }) => setTyped({ ...typed, mandated: checked === true })}
      />
      <p className={`${form.whole} ${form.hint}`}>{texts.mandatedHint}</p>
      {!mandated && (
        <Checkbox
          className={form.whole}
          label={invoice.several}
          checked={several}
          onChange={(_, { checked }) => setSeveral(checked === true)}
        />
      )}
      {several &&
        !mandated &&
        OTHER_PAYERS.map((payer) => (
          <AmountField
            key={`${payer} ${booked}`}
            className={form.field}
            label={invoice.payer[payer]}
            value={typed.others[payer] ?? null}
            change={(cents) => setTyped({ ...typed, others: { ...typed.others, [payer]: cents } })}
          />
        ))}
      {several && shares && (
        <p className={form.whole}>{budget < 0 ? invoice.tooMuch(-budget) : invoice.budget(budget)}</p>
      )}
      {asked && date === null && <p className={form.whole}>{texts.dateMissing}</p>}
      {asked && total === null && <p className={form.whole}>{texts.amountMissing}</p>}
      {problem && (
        <div className={form.whole}>
          <Notice
            intent="warning"
            what={t.problem(problem)}
            fix={rest > 0 && fits !== null ? invoice.above({ fits, rest }) : undefined}
            action={rest > 0 ? { text: invoice.schoolPays(rest), run: schoolPays } : undefined}
          />
        </div>
      )}
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || problem !== null || budget < 0}
          onClick={save}
        >
          {texts.save}
        </Button>
        {done && (
          <Button size="small" onClick={done}>
            {t.app.cancel}
          </Button>
        )}
      </div>
      {action.refused && (
        <div className={form.whole}>
          <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />
        </div>
      )}
    </div>
  );
}

/** Who pays beside the budget, by the word of `Betaler`; a subsidy scheme is a subsidy. */
function othersOf(outside: InvoiceBegin['outside']): Partial<Record<Payer, Cents>> {
  const others: Partial<Record<Payer, Cents>> = {};
  for (const { source, amount } of outside) {
    const word = source.toLowerCase();
    const payer = OTHER_PAYERS.find((one) => word.includes(one)) ?? 'werkgever';
    others[payer] = (others[payer] ?? 0) + amount;
  }
  return others;
}
