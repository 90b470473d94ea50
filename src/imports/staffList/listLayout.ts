import type { Cell } from '../../tables/values';
import { each, partOf, type ShareSteps } from '../../pacing';
import { saysSomething } from '../cells/text';
import type { ColumnProposal } from './columnProposal';
import { dateOrderOf, type DateOrder, type OrderVotes } from '../cells/dates';
import { dateFields, isOneOf, type StaffField } from './fields';
import { headerLines } from './headerLines';
import { findHeaderRow } from './headerRow';
import { numberAndNameSteps, withNumberAndName } from './numberAndName';
import { columnSteps } from './proposal';
import type { ListCells, RivalColumns, StaffListChoices } from './reading';
import { rowKinds, withCounts, type PersonColumns, type RowKind } from './rowKind';

/** Where everything stands in a list: its headers, what each column holds, and which rows are of people. */
export interface ListLayout {
  /** Counted from 0; null for a list without headers. */
  readonly headerRow: number | null;
  readonly headers: readonly string[];
  /** The first row below the headers, counted from 0. */
  readonly first: number;
  /** The rows from there on, and what each of them is. */
  readonly below: ListCells;
  readonly kinds: readonly RowKind[];
  /** How many rows of people are hidden on the sheet. */
  readonly hidden: number;
  readonly columns: readonly ColumnProposal[];
  readonly byField: ReadonlyMap<StaffField, ColumnProposal>;
  /** Columns between which only the user can choose. */
  readonly rivals: readonly RivalColumns[];
  /** The column in which number and name stand together; null where they do not. */
  readonly joined: number | null;
}

/** From which share of the work to which each part of it lasts, about. */
const shares = { widths: [0, 0.1], columns: [0.1, 0.7], joined: [0.7, 0.77], kinds: [0.77, 1] } as const;

/** Finds out where everything stands in a list, in steps. */
export function* layoutSteps(cells: ListCells, choices: StaffListChoices): ShareSteps<ListLayout> {
  const headerRow = choices.headerRow === undefined ? findHeaderRow(cells) : choices.headerRow;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const { headers, more } =
    headerRow === null
      ? { headers: Array<string>(width).fill(''), more: 0 }
      : headerLines(cells, headerRow, width);
  const first = headerRow === null ? 0 : headerRow + 1;
  const below = cells.slice(first);
  const wide = yield* partOf(each(below, hasWidth), shares.widths);
  const wideRows = below.filter((_, index) => wide[index] && index >= more);
  const proposed = yield* partOf(columnSteps(headers, wideRows, choices.columns), shares.columns);
  const apart = withOneOrder(proposed.columns, choices.dateOrder);
  const both = yield* partOf(numberAndNameSteps(fieldsOf(apart), wideRows), shares.joined);
  const columns = both === null ? apart : withNumberAndName(apart, both);
  const byField = fieldsOf(columns);
  const telling = tellingColumns(columns);
  const kindOf = rowKinds(headers, telling);
  const withCount = withCounts(below, telling);
  const kinds = yield* partOf(
    each(below, (row, index) => withCount(index === more - 1 ? 'header' : kindOf(row), index)),
    shares.kinds,
  );
  return {
    headerRow,
    headers,
    first,
    below,
    ...withHidden(kinds, first, choices),
    columns,
    byField,
    rivals: proposed.rivals.filter(({ field }) => field !== 'number' || both?.isNumber !== true),
    joined: both?.index ?? null,
  };
}

/** Columns that are read, by what they hold. */
export function fieldsOf(columns: readonly ColumnProposal[]): ReadonlyMap<StaffField, ColumnProposal> {
  const found = new Map<StaffField, ColumnProposal>();
  for (const column of columns) {
    if (column.field !== null && !found.has(column.field)) found.set(column.field, column);
  }
  return found;
}

/** The order of day and month is one for the whole list, where a column does not itself tell another. */
function withOneOrder(
  columns: readonly ColumnProposal[],
  chosen: DateOrder | undefined,
): readonly ColumnProposal[] {
  const dates = columns.filter(({ field }) => isOneOf(dateFields, field));
  const list: OrderVotes = {
    dayFirst: dates.some(({ contents }) => contents.orderVotes.dayFirst),
    monthFirst: dates.some(({ contents }) => contents.orderVotes.monthFirst),
  };
  return columns.map((column) =>
    isOneOf(dateFields, column.field)
      ? {
          ...column,
          contents: {
            ...column.contents,
            order: chosen ?? dateOrderOf(column.contents.orderVotes, list),
          },
        }
      : column,
  );
}

function tellingColumns(columns: readonly ColumnProposal[]): PersonColumns {
  const placesOf = (fields: readonly StaffField[]) =>
    columns.filter(({ field }) => isOneOf(fields, field)).map(({ index }) => index);
  return {
    number: placesOf(['number'])[0] ?? null,
    names: placesOf(['fullName', 'surname', 'surnameInUse', 'callName']),
    dates: placesOf(dateFields),
  };
}

/** Titles and section rows of one cell say nothing about the columns. */
function hasWidth(row: readonly Cell[]): boolean {
  return row.filter(saysSomething).length > 1;
}

/** The kinds of the rows with those that are hidden left out where that is wanted, and how many people's rows are hidden. */
function withHidden(
  kinds: readonly RowKind[],
  first: number,
  { hiddenRows, rowsHidden }: StaffListChoices,
): { readonly kinds: readonly RowKind[]; readonly hidden: number } {
  const hidden = new Set((hiddenRows ?? []).filter((row) => kinds[row - first] === 'person'));
  if (hidden.size === 0 || rowsHidden !== 'skip') return { kinds, hidden: hidden.size };
  return {
    kinds: kinds.map((kind, index) => (hidden.has(first + index) ? 'hidden' : kind)),
    hidden: hidden.size,
  };
}
