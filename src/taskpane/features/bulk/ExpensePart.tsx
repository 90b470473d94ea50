import { useMemo, useState } from 'react';
import {
  employerPaysBy,
  expenseOfMany,
  isExpenseReady,
  PAYERS_OF_MANY,
  type ExpenseOfOne,
  type TypedForMany,
} from '../../../school/bulk/expenseOfMany';
import { bookExpenses } from '../../../school/edits/expenses';
import { bulkNl } from '../../../texts/nl/bulk';
import { today } from '../../host/clock';
import { BookingFields } from '../../ui/BookingFields';
import { Notice } from '../../ui/Notice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Part } from '../../ui/Part';
import { SelectField } from '../../ui/SelectField';
import { usePane, useTexts } from '../../ui/context';
import { hundredthsOf } from '../../ui/hundredthsOf';
import { useFormStyles } from '../../ui/formStyles';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { useTold } from '../../ui/useTold';
import { useSteps, type StepsWork } from '../../ui/useSteps';
import { CheckField } from '../../ui/CheckField';
import { FormButtons } from '../../ui/FormButtons';

type Typed = Omit<TypedForMany, 'hours'> & { readonly hours: string };

const atFirst = (): Typed => ({
  date: today(),
  total: null,
  course: '',
  description: '',
  reference: '',
  hours: '',
  payer: 'budget',
  employerPaysRest: false,
  paysWish: true,
});

/** Books the same expense for many, as a course that a group followed. */
export function ExpensePart({ people, access }: GroupPartProps) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).expense;
  const [typed, setTyped] = useState(atFirst);
  // Fields of amounts and dates begin anew when what they hold is not what was typed.
  const [round, setRound] = useState(0);
  const writing = useGroupWrite(access);
  const asked = useMemo((): TypedForMany => ({ ...typed, hours: hundredthsOf(typed.hours) }), [typed]);
  const ready = isExpenseReady(asked);
  const work = useMemo(() => () => expenseOfMany(people, asked), [people, asked]);
  const steps = useSteps(work);
  const { last, done } = steps;
  // What is shown may be of the key before; it is written only once it is of what stands in the fields.
  const booked = (ready && last ? last : []).flatMap((one) => one.booked ?? []);
  const write = () =>
    writing.write(
      bookExpenses(booked),
      texts.written({
        count: booked.length,
        description: typed.description.trim(),
        amount: typed.total ?? 0,
      }),
      () => {
        setTyped(atFirst());
        setRound(round + 1);
      },
    );
  return (
    <Part title={texts.title}>
      <GroupWriteState of={writing}>
        <div className={form.form} role="group" aria-label={texts.title}>
          <ExpenseFields typed={typed} setTyped={setTyped} round={round} />
          {ready && last !== null && last.length > 0 && (
            <ExpensePreview of={last} typed={typed} setTyped={setTyped} />
          )}
          <PreviewWork of={steps} people={people.length} />
          <FormButtons
            action={{ busy: writing.action.busy, refused: null }}
            save={texts.write(ready && last ? booked.length : people.length)}
            onSave={write}
            ready={done && booked.length > 0}
          />
          {!ready && <p className={`${form.whole} ${form.hint}`}>{texts.missing}</p>}
        </div>
      </GroupWriteState>
    </Part>
  );
}

interface WorkProps {
  readonly of: Pick<StepsWork<unknown>, 'share' | 'stopped' | 'stop' | 'resume'>;
  readonly people: number;
}

/** How far looking at everybody is, with a way to stop it; where it was stopped, the way on. */
function PreviewWork({ of: { share, stopped, stop, resume }, people }: WorkProps) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).expense;
  const progress = share === null ? null : { done: Math.floor(share * people), all: people };
  return (
    <div className={form.whole}>
      <PacedProgress of={{ progress, stop }} />
      {stopped && <Notice intent="info" what={texts.stopped} action={{ text: texts.resume, run: resume }} />}
    </div>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly setTyped: (typed: Typed) => void;
}

function ExpenseFields({ typed, setTyped, round }: FieldsProps & { readonly round: number }) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).expense;
  const change = (fields: Partial<Typed>) => setTyped({ ...typed, ...fields });
  const byCao = employerPaysBy(typed.description);
  return (
    <>
      <BookingFields typed={typed} change={change} labels={texts} round={round} />
      <SelectField
        className={form.whole}
        label={texts.payer}
        value={typed.payer}
        options={PAYERS_OF_MANY.map((payer) => [payer, texts.payers[payer]] as const)}
        change={(payer) => change({ payer })}
      />
      {byCao && typed.payer === 'budget' && (
        <Notice
          whole
          intent="info"
          what={texts.byCao(byCao)}
          action={{ text: texts.employerPays, run: () => change({ payer: 'employer' }) }}
        />
      )}
    </>
  );
}

/** For whom it can be booked, for whom it cannot, and what then. */
function ExpensePreview({ of, typed, setTyped }: FieldsProps & { readonly of: readonly ExpenseOfOne[] }) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(bulkNl).expense;
  const booked = of.filter((one) => one.booked !== null);
  const shared = booked.filter(({ rest }) => rest > 0);
  const refused = of.filter((one) => one.booked === null);
  const wishing = of.filter(({ wish }) => wish !== null);
  const rest = shared.reduce((sum, one) => sum + one.rest, 0);
  const total = typed.total ?? 0;
  const preview = texts.preview({ count: booked.length, of: of.length, total: booked.length * total, rest });
  useTold(preview);
  return (
    <div className={form.whole}>
      <p className={form.whole}>{preview}</p>
      {typed.payer === 'budget' && refused.length + shared.length > 0 && (
        <CheckField
          label={texts.employerPaysRest}
          checked={typed.employerPaysRest}
          change={(employerPaysRest) => setTyped({ ...typed, employerPaysRest })}
        />
      )}
      {wishing.length > 0 && (
        <CheckField
          label={texts.paysWish(wishing.length)}
          checked={typed.paysWish}
          change={(paysWish) => setTyped({ ...typed, paysWish })}
        />
      )}
      <NamesLine
        title={texts.refused(refused.length)}
        people={refused}
        about={({ employee }) => (employee.pot === null ? texts.seeChecks : texts.tooLittle)}
      />
      <NamesLine title={texts.shared(shared.length)} people={shared} about={(one) => t.euros(one.rest)} />
    </div>
  );
}
