import { functionScales, type FunctionScale } from '../cao/functionScales';
import type { CaoName } from '../cao/rules';
import type { CareerPath, CareerStage } from '../domain/career/path';
import { grouped } from '../domain/grouped';
import { printedLabel, readScale } from './label';
import { inRow, refuse } from './problem';
import { isMissing, isMissingOrZero, readText, readWhole, type Cell } from './values';

const NAME = 'functietabel';
const COLUMNS = 2;
const HEADER = 'functie';
/** After functie, schaal, variant, vereiste opleiding and wachtjaren. */
const GROUP_COLUMN = 5;
/** A longer wait is a typing error. */
const MOST_WAITING_YEARS = 40;

/** Functions with the scales that are open to them. */
export interface FunctionTable {
  /** The career path of a function; refuses one that the table lacks, naming what it has. */
  pathOf(name: string): CareerPath;
  /** The group of a function; null where the table does not say. */
  groupOf(name: string): string | null;
}

/** The functions that ship with the product. Those of another CAO than VO say so in their name. */
export function shippedFunctionTable(): FunctionTable {
  const rowsOf = rowsByName(functionScales, namesOf);
  return {
    pathOf(name) {
      const rows = rowsOf(name);
      if (rows.length === 0) refuseUnknown(name, functionScales.map(shownName));
      return {
        function: shownName(rows[0]),
        stages: rows.map(({ scale, variant }) => ({
          scale: printedLabel(scale),
          variant: variant ?? null,
          course: null,
          waitingYears: 0,
          courseLastDay: null,
        })),
      };
    },
    groupOf(name) {
      return rowsOf(name).at(0)?.group ?? null;
    },
  };
}

/**
 * The function table of a workbook (functie, schaal [, variant] [, vereiste opleiding] [, wachtjaren] [, groep]), in career
 * order. Blank rows and further columns are ignored. A row that cannot be right stops that function only.
 */
export function workbookFunctionTable(cells: readonly (readonly Cell[])[]): FunctionTable {
  const rows = cells
    .map((row, index) => ({
      row,
      number: index + 1,
      name: isMissingOrZero(row[0]) ? '' : String(row[0]).trim(),
    }))
    .filter(({ row, name }) => !row.every(isMissingOrZero) && functionKey(name) !== HEADER);
  if (rows.length === 0) refuse({ code: 'emptyTable', name: NAME });
  const width = rows[0].row.length;
  if (width < COLUMNS) refuse({ code: 'tableTooNarrow', name: NAME, columns: width, needed: COLUMNS });
  for (const { name, number } of rows) {
    if (name === '') inRow(NAME, number, () => refuse({ code: 'missing', name: 'functie' }));
  }
  const rowsOf = rowsByName(rows, (row) => spellingsOf(row.name));
  return {
    pathOf(name) {
      const own = rowsOf(name);
      if (own.length === 0)
        refuseUnknown(
          name,
          rows.map((row) => row.name),
        );
      return {
        function: own[0].name,
        stages: own.map(({ row, number }) => inRow(NAME, number, () => readStage(row))),
      };
    },
    groupOf(name) {
      const group = rowsOf(name)
        .map(({ row }) => row[GROUP_COLUMN])
        .find((cell) => !isMissingOrZero(cell));
      return group === undefined ? null : String(group).trim();
    },
  };
}

/** Finds the rows of a name, in their order. A school asks a few names thousands of times: each is looked up once. */
function rowsByName<Row>(
  rows: readonly Row[],
  namesOfRow: (row: Row) => readonly string[],
): (name: string) => readonly Row[] {
  const named = rows.flatMap((row) =>
    [...new Set(namesOfRow(row).map(functionKey))].map((key) => ({ key, row })),
  );
  const byKey = grouped(named, ({ key }) => key);
  const asked = new Map<string, readonly Row[]>();
  return (name) => {
    let found = asked.get(name);
    if (!found) asked.set(name, (found = (byKey.get(functionKey(name)) ?? []).map(({ row }) => row)));
    return found;
  };
}

/** Required courses are taken as done: a caller who knows when they end fills in the last day. */
function readStage([, scale, variant, course, waitingYears]: readonly Cell[]): CareerStage {
  return {
    scale: readScale('schaal', scale),
    variant: optionalText('variant', variant),
    course: optionalText('vereiste opleiding', course),
    waitingYears: readWaitingYears('wachtjaren', waitingYears),
    courseLastDay: null,
  };
}

/** Whole years to wait on the maximum; empty is none. */
export function readWaitingYears(name: string, cell: Cell): number {
  return isMissing(cell) ? 0 : readWhole(name, cell, 0, MOST_WAITING_YEARS);
}

function optionalText(name: string, cell: Cell): string | null {
  return cell === 0 ? null : readText(name, cell);
}

function refuseUnknown(name: string, known: readonly string[]): never {
  return refuse({ code: 'unknownFunction', value: name, known: [...new Set(known)] });
}

/** Two spellings of one function: case, accents, and the spaces and hyphens between words do not count. */
export function functionKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '');
}

/** Whether a function goes by a name: its own, or one of both halves of `Technisch onderwijsassistent (TOA)`. */
export function isCalled(functionName: string, name: string): boolean {
  return spellingsOf(functionName).some((spelling) => functionKey(spelling) === functionKey(name));
}

/** The name of a shipped function; one of another CAO than VO says so. */
export function shownName(row: FunctionScale): string {
  return row.cao === 'VO' ? row.function : `${row.function} (${row.cao})`;
}

/** Whether a function can be one of a school under a CAO: a shipped one of the other says so in its name. */
export function isOfCao(functionName: string, cao: CaoName): boolean {
  return cao === 'PO' || !functionName.trim().endsWith('(PO)');
}

const EMPLOYEE = /[\s-]medewerker$/;

/** A name, and both halves of one with an abbreviation after it. */
function spellingsOf(functionName: string): string[] {
  const open = functionName.lastIndexOf('(');
  if (open < 0 || !functionName.endsWith(')')) return [functionName];
  return [functionName, functionName.slice(0, open), functionName.slice(open + 1, -1)];
}

/** All names by which a shipped function can be asked: its own, its abbreviation, and the jobs that it covers. */
function namesOf(row: FunctionScale): string[] {
  const covers = row.covers ?? [];
  return [
    ...spellingsOf(row.function),
    shownName(row),
    ...covers,
    ...covers.map((job) => job.replace(EMPLOYEE, '')),
  ];
}
