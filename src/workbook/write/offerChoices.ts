import { columnChoices } from '../../tables/columnChoices';
import type { TableEdit } from '../../tables/rowEdit';
import type { ColumnKind } from '../../tables/columnKinds';
import type { TableName } from '../../tables/schema';
import { columnIndexes } from '../../tables/tableReader';
import { MOST_FTE } from '../../tables/values';
import type { ColumnHint } from '../../texts/workbook/columnHints';
import type { Edits } from './commit';
import type { OpenTable, OpenTables } from './openTables';

/** Queues a list to choose words from in the cells of a column. Other text is taken without a message. */
export function offerChoices({ dataValidation }: Excel.Range, words: readonly string[]): void {
  dataValidation.ignoreBlanks = true;
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.errorAlert = NO_ALERT;
}

const NO_ALERT: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: 'Information' as Excel.DataValidationAlertStyle,
  title: '',
  message: '',
};

/** The last day that Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Queues what Excel tells at a column of fte or of days. Any cell is taken without a message. */
export function tellColumn(
  { dataValidation }: Excel.Range,
  { title, message }: ColumnHint,
  kind: ColumnKind,
): void {
  dataValidation.ignoreBlanks = true;
  // Excel keeps a prompt with a rule.
  dataValidation.rule = {
    decimal: {
      formula1: 0,
      formula2: kind === 'date' ? LAST_DAY : MOST_FTE,
      operator: 'Between' as Excel.DataValidationOperator,
    },
  };
  dataValidation.errorAlert = NO_ALERT;
  dataValidation.prompt = { showPrompt: true, title, message };
}

interface ColumnTouched {
  readonly open: OpenTable;
  readonly column: string;
  readonly words: readonly string[];
}

/**
 * Finds the columns that an edit touches and that lack their list, as in a workbook of an earlier version: a list or
 * check of the user's own stays. One sync where such a column is touched, none otherwise.
 *
 * @returns what queues the lists, once the edit is queued; undefined where there is nothing to queue
 */
export async function choicesToOffer(
  context: Excel.RequestContext,
  opened: OpenTables,
  edits: Edits,
): Promise<(() => void) | undefined> {
  const touched = [...edits].flatMap(([name, edit]) => columnsTouched(name, edit, opened));
  if (touched.length === 0) return undefined;
  const checks = touched.map(({ open, column }) =>
    open.body.getColumn(columnIndexes(open.raw).get(column) ?? 0).dataValidation.load('type'),
  );
  await context.sync();
  const lacking = touched.filter((_, i) => checks[i].type === ('None' as Excel.DataValidationType));
  if (lacking.length === 0) return undefined;
  return () => {
    for (const { open, column, words } of lacking)
      offerChoices(open.table.columns.getItem(column).getDataBodyRange(), words);
  };
}

function columnsTouched(name: TableName, edit: TableEdit, opened: OpenTables): ColumnTouched[] {
  const open = opened.get(name);
  const places = open && columnIndexes(open.raw);
  return Object.entries(columnChoices[name] ?? {}).flatMap(([column, words]) => {
    const place = places?.get(column);
    if (!open || place === undefined) return [];
    const rows = [...edit.overwrite.map(({ cells }) => cells), ...edit.append];
    return rows.some((cells) => cells[place] !== undefined && cells[place] !== '')
      ? [{ open, column, words }]
      : [];
  });
}
