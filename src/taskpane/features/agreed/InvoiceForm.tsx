import { useState } from 'react';
import { manageNl } from '../../../texts/nl/manage';
import type { InstalmentToBook } from '../../../school/agreed/instalmentToBook';
import { proposedInvoice, readTypedInvoice } from '../../../school/budget/typedInvoice';
import { bookExpense } from '../../../school/edits/expenses';
import type { Day } from '../../../domain/calendar';
import { today } from '../../host/clock';
import { FormButtons } from '../../ui/FormButtons';
import { useTexts } from '../../ui/context';
import { hundredthsOf } from '../../ui/hundredthsOf';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { InvoiceFields, type InvoiceFieldsTyped } from './InvoiceFields';
import { InvoicePayers } from './InvoicePayers';
import { useWriting } from '../../ui/useWriting';

/** What stands in the form when it opens. */
export interface InvoiceBegin extends InstalmentToBook {
  readonly date: Day | null;
  readonly course: string;
  readonly description: string;
}

interface Props extends SectionProps {
  readonly begin?: InvoiceBegin;
  /** Called once it is booked or given up; absent where the form stays. */
  readonly done?: () => void;
}

function typedAtFirst(begin: InvoiceBegin | undefined): InvoiceFieldsTyped {
  const { date = today(), total = null, course = '', description = '', others: agreed = {} } = begin ?? {};
  const typed = { reference: '', hours: '', mandated: false, several: null, others: {} };
  return { date, total, course, description, agreed, ...typed };
}

/** Books an invoice: in one go for all who pay a part of it, as proposed until HR fills in who pays what. */
export function InvoiceForm({ employee, access, begin, done }: Props) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).expenses;
  const { action, write } = useWriting(access, employee);
  const [typed, setTyped] = useState(() => typedAtFirst(begin));
  const [asked, setAsked] = useState(false);
  // Fields of amounts and dates begin anew when what they hold is not what was typed.
  const [round, setRound] = useState(0);
  const proposed = proposedInvoice(employee, { ...typed, hours: hundredthsOf(typed.hours) });
  const read = readTypedInvoice(employee, proposed);
  const { expenses, problem, budget } = read;
  const save = () => {
    setAsked(true);
    if (!expenses || problem || budget < 0) return;
    const what = texts.booked({ amount: typed.total ?? 0, description: typed.description.trim() });
    write(bookExpense(employee, ...expenses), what, () => {
      setTyped(typedAtFirst(begin));
      setRound(round + 1);
      setAsked(false);
      done?.();
    });
  };
  const schoolPays = (rest: number) => {
    const known = proposed.several ? (proposed.others.werkgever ?? 0) : 0;
    const others = { ...typed.others, werkgever: known + rest };
    setTyped({ ...typed, several: true, others });
    setRound(round + 1);
  };
  return (
    <div className={form.form} role="group" aria-label={texts.book}>
      <h3 className={form.title}>{texts.book}</h3>
      <InvoiceFields employee={employee} typed={typed} setTyped={setTyped} wish={read.wish} round={round} />
      <InvoicePayers
        proposed={proposed}
        change={(fields) => setTyped({ ...typed, ...fields })}
        pays={(payer, cents) => setTyped({ ...typed, others: { ...typed.others, [payer]: cents } })}
        read={read}
        round={round}
        schoolPays={schoolPays}
      />
      {asked && typed.date === null && <p className={form.whole}>{texts.dateMissing}</p>}
      {asked && typed.total === null && <p className={form.whole}>{texts.amountMissing}</p>}
      <FormButtons
        action={action}
        save={texts.save}
        onSave={save}
        ready={problem === null && budget >= 0}
        cancel={done}
      />
    </div>
  );
}
