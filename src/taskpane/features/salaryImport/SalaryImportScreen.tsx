import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import {
  compareSalaryTable,
  salaryTableDates,
  type DatedSalaryTable,
  type SalaryTableChanges,
} from '../../../school/edits/salaryTableRows';
import { undo } from '../../../workbook/write/lazyWrites';
import { setSalaryTable } from '../../../school/edits/salaryTable';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane } from '../../ui/context';
import { DonePanel } from './DonePanel';
import { FlagList } from './FlagList';
import { PastedGrid } from './PastedGrid';
import { PasteField } from './PasteField';
import { Questions } from './Questions';
import { ReplacePanel } from './ReplacePanel';
import { SummaryList } from './SummaryList';
import { useImportTexts } from './texts';
import { UnusedList } from './UnusedList';
import { WriteForm } from './WriteForm';
import { useUnderstanding } from './useUnderstanding';
import { emptyImport, reduceImport, type ImportState, type Lack } from './salaryImport';
import { useAction } from '../../ui/useAction';
import { RememberedState, useRememberedReducer, useRememberedState } from '../../ui/rememberedState';
import type { ScreenProps } from '../../ui/screen';

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Replacing {
  readonly table: DatedSalaryTable;
  readonly changes: SalaryTableChanges;
}

/** Another screen is often looked at in between: what was pasted, answered and corrected is still there afterwards. */
const rememberedPaste = new RememberedState<ImportState>(emptyImport);
const rememberedWrite = new RememberedState<UndoHandle | null>(null);

/** A salary table from what HR pasted: what was understood of it, what is asked, what is odd, and then the writing. */
export default function SalaryImportScreen({ reading, access }: ScreenProps) {
  const styles = useStyles();
  const { t, announce } = usePane();
  const texts = useImportTexts();
  const [state, dispatch] = useRememberedReducer(reduceImport, rememberedPaste);
  const [replacing, setReplacing] = useState<Replacing | null>(null);
  const [done, setDone] = useRememberedState(rememberedWrite);
  const action = useAction();
  const area = useRef<HTMLTextAreaElement>(null);
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const questions = useRef<HTMLDivElement>(null);
  const { understanding: understood, current, slow } = useUnderstanding(state.text, state.given);
  const table = understood.kind === 'table' ? understood : null;
  const raw = reading.raw.tables.Salaristabel ?? null;
  const dates = salaryTableDates(raw);
  const amounts = table?.cells.flat().filter(({ cents }) => cents !== null).length ?? 0;
  // It can also have been taken back from the list of what was written.
  const written = done && access.writes.includes(done) ? done : null;

  const pasted = state.text;
  const told =
    understood.kind === 'refused'
      ? texts.paste.refusal(understood.refusal)
      : table && texts.summary(table.scales.length, amounts);
  /** The paste that was told last: a correction is told at its cell, and only another paste is told anew. */
  const toldOf = useRef('');
  useEffect(() => {
    if (pasted === '') toldOf.current = '';
    if (!told || !current || toldOf.current === pasted) return;
    toldOf.current = pasted;
    announce(told);
  }, [pasted, told, current, announce]);

  const write = (wanted: DatedSalaryTable, changes: SalaryTableChanges) =>
    action.run(async () => {
      const what = texts.written(wanted.from, wanted.rows.length);
      const written = () => setReplacing(null);
      setDone(await access.write(setSalaryTable(wanted, changes), what, { written }));
    });
  const ask = (wanted: DatedSalaryTable) => {
    const changes = compareSalaryTable(raw, wanted);
    if (changes.replaces) setReplacing({ table: wanted, changes });
    else write(wanted, changes);
  };
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      await undo(handle);
      announce(t.plan.undone);
      setDone(null);
      await access.undone(handle);
      area.current?.focus();
    });
  const goTo = (cell: string) => inputs.current.get(cell)?.focus();
  const goToLack = (lack: Lack) => {
    const stopping = table?.flags.find(({ stops }) => stops);
    if (lack === 'flag' && stopping) goTo(stopping.cell);
    else questions.current?.querySelector('input')?.focus();
  };
  const change = (next: Parameters<typeof reduceImport>[1]) => {
    setReplacing(null);
    dispatch(next);
  };

  return (
    <ScreenFrame title={t.screens.titles.salaryImport} hint={texts.intro}>
      {written && (
        <DonePanel
          sentence={written.what}
          busy={action.busy}
          takeBack={() => takeBack(written)}
          another={() => {
            setDone(null);
            dispatch({ type: 'clear' });
          }}
        />
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
      {!written && (
        <>
          {dates.length > 0 && <p className={styles.hint}>{texts.there(dates)}</p>}
          <PasteField
            text={state.text}
            area={area}
            paste={(text) => change({ type: 'paste', text })}
            clear={() => change({ type: 'clear' })}
          />
          {slow && <p className={styles.hint}>{texts.reading}</p>}
          {understood.kind === 'refused' && (
            <Notice intent="error" what={texts.paste.refusal(understood.refusal)} />
          )}
          {understood.kind !== 'nothing' && (
            <div ref={questions}>
              <Questions
                questions={understood.questions}
                answer={(question, answer) => change({ type: 'answer', question, answer })}
              />
            </div>
          )}
        </>
      )}
      {!written && table && (
        <>
          {/* Nothing is known of the shape as long as a question about it is open. */}
          {table.steps.length > 0 && (
            <p className={styles.paragraph}>
              {texts.paste.shape(table.separator, table.layout, table.blocks, table.turned)}{' '}
              {texts.summary(table.scales.length, amounts)}
            </p>
          )}
          <FlagList flags={table.flags} goTo={goTo} />
          <PastedGrid
            table={table}
            typed={current ? {} : state.given.corrections}
            inputs={inputs}
            correct={(cell, text) => change({ type: 'correct', cell, text })}
          />
          <UnusedList unused={table.unused} />
          <SummaryList table={table} />
          <WriteForm
            state={state}
            table={table}
            busy={action.busy || !current}
            changeFrom={(text) => change({ type: 'from', text })}
            changeSource={(text) => change({ type: 'source', text })}
            write={ask}
            goToLack={goToLack}
          />
          {replacing && (
            <ReplacePanel
              {...replacing}
              busy={action.busy}
              confirm={() => write(replacing.table, replacing.changes)}
              cancel={() => setReplacing(null)}
            />
          )}
        </>
      )}
    </ScreenFrame>
  );
}
