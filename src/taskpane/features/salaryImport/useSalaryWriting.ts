import { useState } from 'react';
import {
  compareSalaryTable,
  type DatedSalaryTable,
  type SalaryTableChanges,
} from '../../../school/edits/salaryTableRows';
import { setSalaryTable } from '../../../school/edits/salaryTable';
import { undo } from '../../../workbook/write/lazyWrites';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { usePane } from '../../ui/context';
import { RememberedState, useRememberedState } from '../../ui/rememberedState';
import type { ScreenProps } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { useImportTexts } from './texts';

/** A table of a date that has one already, with what would change. */
export interface Replacing {
  readonly table: DatedSalaryTable;
  readonly changes: SalaryTableChanges;
}

const rememberedWrite = new RememberedState<UndoHandle | null>(null);

/**
 * Writes a table, asks first where one of the same date is replaced, and takes it back.
 *
 * @param takenBack what to do once it is taken back
 */
export function useSalaryWriting({ reading, access }: ScreenProps, takenBack: () => void) {
  const { t, announce } = usePane();
  const texts = useImportTexts();
  const action = useAction();
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [done, setDone] = useRememberedState(rememberedWrite);
  const raw = reading.raw.tables.Salaristabel ?? null;
  const write = (wanted: DatedSalaryTable, changes: SalaryTableChanges) =>
    action.run(async () => {
      const what = texts.written(wanted.from, wanted.rows.length);
      const written = () => setReplacing(null);
      setDone(await access.write(setSalaryTable(wanted, changes), what, { written }));
    });
  const ask = (table: DatedSalaryTable) => {
    const changes = compareSalaryTable(raw, table);
    if (changes.replaces) setReplacing({ table, changes });
    else write(table, changes);
  };
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      await undo(handle);
      announce(t.plan.undone);
      setDone(null);
      await access.undone(handle);
      takenBack();
    });
  return {
    action,
    raw,
    /** Null where it was taken back, also from the list of what was written. */
    written: done && access.writes.includes(done) ? done : null,
    forget: () => setDone(null),
    replacing,
    stopReplacing: () => setReplacing(null),
    write,
    ask,
    takeBack,
  };
}
