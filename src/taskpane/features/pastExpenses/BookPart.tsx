import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PastExpenseReading } from '../../../imports/pastExpenses';
import { bookExpenses } from '../../../school/edits/expenses';
import { pastExpensesNl } from '../../../texts/nl/pastExpenses';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePaced } from '../../ui/usePaced';
import { bookedOf, type UnderstoodExpenses } from './pastExpenses';

interface Props {
  readonly understood: UnderstoodExpenses | null;
  /** Whether that is what stands in the field now. */
  readonly current: boolean;
  readonly access: WriteAccess;
  /** Called once the workbook holds the expenses of a reading. */
  readonly booked: (reading: PastExpenseReading) => void;
}

/** Books what was understood in one write, with progress, a way to stop, and a way back. */
export function BookPart({ understood, current, access, booked }: Props) {
  const form = useFormStyles();
  const texts = useTexts(pastExpensesNl);
  const action = useAction();
  const paced = usePaced();
  const [last, setLast] = useState<UndoHandle | null>(null);
  const expenses = current ? (understood?.reading.expenses ?? []) : [];
  const asks = current && (understood?.reading.questions.length ?? 0) > 0;
  const write = () =>
    action.run(async () => {
      if (!understood) return;
      setLast(null);
      await paced.pace(({ signal, progress }) =>
        access.write(bookExpenses(bookedOf(expenses)), texts.written(understood.totals), {
          signal,
          // What goes in one request is done before anybody reads how far it is.
          progress: (done, all) => all > 1 && progress(done, all),
          written: (handle) => {
            setLast(handle);
            booked(understood.reading);
          },
        }),
      );
    });
  return (
    <>
      <Button
        className={form.start}
        appearance="primary"
        disabledFocusable={expenses.length === 0 || asks || action.busy}
        onClick={write}
      >
        {texts.write(expenses.length)}
      </Button>
      {asks && <p className={form.hint}>{texts.answerFirst}</p>}
      <PacedProgress of={paced} />
      <Refused action={action} />
      {last && access.writes.includes(last) && (
        <LastWriteNotice
          write={last}
          undone={() => {
            setLast(null);
            void access.undone(last);
          }}
        />
      )}
    </>
  );
}
