import { useRef } from 'react';
import type { PastedTable } from '../../../imports/salaryTable';
import { FlagList } from './FlagList';
import { PastedGrid } from './PastedGrid';
import { ReplacePanel } from './ReplacePanel';
import { amountsIn, type ImportAction, type ImportState, type Lack } from './salaryImport';
import { SummaryList } from './SummaryList';
import { useImportTexts } from './texts';
import { UnusedList } from './UnusedList';
import type { useSalaryWriting } from './useSalaryWriting';
import { WriteForm } from './WriteForm';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly state: ImportState;
  readonly table: PastedTable;
  /** Whether the table is that of the paste, the answers and the corrections of now. */
  readonly current: boolean;
  readonly writing: ReturnType<typeof useSalaryWriting>;
  readonly change: (action: ImportAction) => void;
  readonly goToQuestion: () => void;
}

/** A pasted table as it was understood: what is odd, the amounts, what was left out, the summary, and the writing. */
export function UnderstoodTable({ state, table, current, writing, change, goToQuestion }: Props) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const { action, replacing } = writing;
  const goTo = (cell: string) => inputs.current.get(cell)?.focus();
  const goToLack = (lack: Lack) => {
    const stopping = table.flags.find(({ stops }) => stops);
    if (lack === 'flag' && stopping) goTo(stopping.cell);
    else goToQuestion();
  };
  return (
    <>
      {/* Nothing is known of the shape as long as a question about it is open. */}
      {table.steps.length > 0 && (
        <p className={plain.paragraph}>
          {texts.paste.shape(table.separator, table.layout, table.blocks, table.turned)}{' '}
          {texts.summary(table.scales.length, amountsIn(table))}
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
        write={writing.ask}
        goToLack={goToLack}
      />
      {replacing && (
        <ReplacePanel
          {...replacing}
          busy={action.busy}
          confirm={() => writing.write(replacing.table, replacing.changes)}
          cancel={writing.stopReplacing}
        />
      )}
    </>
  );
}
