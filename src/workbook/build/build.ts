import type { Day } from '../../domain/calendar';
import { overviewNl } from '../../texts/nl/overview';
import { screenTexts } from '../../texts/spoken';
import { sourceWords } from '../../texts/workbook/sourceWords';
import { Formula } from '../../tables/cellText';
import type { Contents } from '../../tables/contents';
import { withExcel } from '../connection/excel';
import { addTable } from '../write/newTable';
import { overviewColumns, overviewCount, overviewCountColumn, type OverviewColumn } from './overview';
import { addCalculatedColumns } from './calculatedColumns';
import { overviewFirstRow, overviewHeaderRow } from './overviewRows';
import { overviewAssumed, overviewTotals, writeTotal } from './overviewTotals';
import { WorkbookProblem, type Language } from '../problems';
import { columnLooks } from '../../tables/columnKinds';
import { overviewSheet, referenceDateName, tableNames, tableSpecs } from '../../tables/schema';
import { writeCells } from '../write/writeCells';

/** The sheets, tables and names that the workbook has already, so that our own cannot be made. */
export interface NamesTaken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Whether all of our tables are there: the workbook is one of ours already. */
  readonly complete: boolean;
}

export type BuildResult = { readonly done: true } | { readonly done: false; readonly taken: NamesTaken };

/**
 * Builds a school of invented people on new sheets, with `today` as reference date. Nothing that exists is touched: when
 * one of the names is taken, nothing is built and the answer names them.
 */
export async function buildSampleSchool(today: Day, language: Language): Promise<BuildResult> {
  const { sampleSchool } = await import(/* webpackChunkName: "sample" */ './sampleSchool');
  return build(today, language, sampleSchool(today));
}

/** Builds the same sheets without people; what is known of salaries and functions stands in them. */
export async function buildEmptyWorkbook(today: Day, language: Language): Promise<BuildResult> {
  const { standardContents } = await import(
    /* webpackChunkName: "sample" */ '../../school/read/standardRows'
  );
  return build(today, language, standardContents(sourceWords));
}

function build(today: Day, language: Language, contents: Contents): Promise<BuildResult> {
  return withExcel(async (context): Promise<BuildResult> => {
    const taken = await namesTaken(context);
    if (taken) return { done: false, taken };
    try {
      const overview = addOverview(context, today, language);
      for (const name of tableNames) addTable(context, name, contents[name] ?? []);
      // The formulas come last: they name the tables.
      writeFormulas(overview, REFERENCE_ROW, language);
      overview.activate();
      overview.getCell(overviewFirstRow(REFERENCE_ROW), 0).select();
      await context.sync();
      await addCalculatedColumns(context);
    } catch (error) {
      await removeBuilt().catch(() => {
        throw new WorkbookProblem({ code: 'partlyWritten', sheet: overviewSheet });
      });
      throw error;
    }
    return { done: true };
  });
}

const sheetNames = [overviewSheet, ...tableNames.map((name) => tableSpecs[name].sheet)];

async function namesTaken(context: Excel.RequestContext): Promise<NamesTaken | null> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const among = (items: readonly { readonly name: string }[], wanted: readonly string[]) => {
    const lower = new Set(wanted.map((name) => name.toLowerCase()));
    return items.map(({ name }) => name).filter((name) => lower.has(name.toLowerCase()));
  };
  // Tables and names share one namespace.
  const wanted = [...tableNames, referenceDateName];
  const taken = {
    sheets: among(worksheets.items, sheetNames),
    tables: among(tables.items, wanted),
    names: among(names.items, wanted),
    complete: among(tables.items, tableNames).length === tableNames.length,
  };
  return taken.sheets.length + taken.tables.length + taken.names.length > 0 ? taken : null;
}

/** Takes away what a build that failed halfway left. All those names were free before, so nothing else can have them. */
async function removeBuilt(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    for (const name of names.items) if (name.name === referenceDateName) name.delete();
    for (const sheet of worksheets.items) if (sheetNames.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

/** The row of the reference date on the overview that we build, from 0. */
const REFERENCE_ROW = 1;
/** Rows that get the formats of amounts beforehand; a longer list spills on with plain numbers. */
const FORMATTED_ROWS = 1000;

function addOverview(context: Excel.RequestContext, today: Day, language: Language): Excel.Worksheet {
  const overview = screenTexts(language, overviewNl);
  const sheet = context.workbook.worksheets.add(overviewSheet);
  const title = sheet.getCell(0, 0);
  writeCells(title, [[overview.title]]);
  title.format.font.bold = true;
  title.format.font.size = 14;

  writeCells(sheet.getRangeByIndexes(REFERENCE_ROW, 0, 1, 3), [
    [overview.referenceDate, today, overview.hint],
  ]);
  const date = sheet.getCell(REFERENCE_ROW, 1);
  date.numberFormat = [[columnLooks.date.format]];
  date.format.horizontalAlignment = 'Left';
  date.format.fill.color = INPUT_COLOR;
  context.workbook.names.add(referenceDateName, date);

  const headerRow = overviewHeaderRow(REFERENCE_ROW);
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, overviewColumns.length);
  writeCells(header, [overviewColumns.map(({ id }) => overview.columns[id])]);
  header.format.font.bold = true;
  header.format.fill.color = HEADER_COLOR;
  header.format.font.color = HEADER_TEXT_COLOR;
  overviewColumns.forEach(({ format, width }, index) => {
    const column = sheet.getRangeByIndexes(overviewFirstRow(REFERENCE_ROW), index, FORMATTED_ROWS, 1);
    column.numberFormat = repeat(format, FORMATTED_ROWS);
    column.format.columnWidth = width;
  });
  const count = sheet.getRangeByIndexes(headerRow, overviewCountColumn, 1, COUNT_WIDTHS.length);
  count.format.font.bold = true;
  COUNT_WIDTHS.forEach((width, index) => (count.getCell(0, index).format.columnWidth = width));
  sheet.freezePanes.freezeRows(headerRow + 1);
  return sheet;
}

/** Widths of the columns of the count: group, function, and four numbers. */
const COUNT_WIDTHS = [150, 210, 85, 85, 85, 85];

/** The blue of Excel's own medium table style, and the light yellow in which Excel marks a cell to fill in. */
const HEADER_COLOR = '#4472C4';
const HEADER_TEXT_COLOR = '#FFFFFF';
const INPUT_COLOR = '#FFF2CC';

function writeFormulas(sheet: Excel.Worksheet, referenceRow: number, language: Language): void {
  const first = sheet.getRangeByIndexes(overviewFirstRow(referenceRow), 0, 1, overviewColumns.length);
  writeCells(first, [overviewColumns.map(({ formula }) => new Formula(formula))]);
  writeCells(sheet.getCell(overviewHeaderRow(referenceRow), overviewCountColumn), [
    [new Formula(overviewCount)],
  ]);
  const placeOf = (wanted: OverviewColumn['id']) => overviewColumns.findIndex(({ id }) => id === wanted);
  for (const total of overviewTotals(placeOf, referenceRow, language)) writeTotal(sheet, total);
  const { row, column, content } = overviewAssumed(referenceRow, language);
  writeCells(sheet.getCell(row, column), [[content]]);
}

function repeat(format: string, rows: number): string[][] {
  return Array.from({ length: rows }, () => [format]);
}
