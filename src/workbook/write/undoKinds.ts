import { readKey, type Cell } from '../../tables/values';
import type { TableName } from '../../tables/schema';
import { columnIndexes } from '../../tables/tableReader';
import type { Pacing } from '../connection/sendSteps';
import type { UndoHandle } from './undoHandle';

/** The people who were erased: an undo must not bring back data about them. */
export interface Forgotten {
  /** Whether they are everybody; `isOne` then says nothing of a cell. */
  readonly everybody: boolean;
  /** Whether a cell holds the number or name of one of these people. */
  readonly isOne: (cell: Cell) => boolean;
  /** The tables with rows about people. */
  readonly personal: readonly TableName[];
}

type Changes = Required<Omit<UndoHandle, 'what' | 'erased'>>;

interface Declared<Change> {
  /** Whether the school reads differently after it: the workbook is then read again. */
  readonly changesSchool: boolean;
  /** Whether taking it back would write these people into the workbook again. */
  readonly tellsOf: (change: Change, people: Forgotten) => boolean;
  /** Takes it back. @param what what is undone, for the log */
  readonly undo: (change: Change, what: string, how: Pacing & { readonly erased?: boolean }) => Promise<void>;
}

/** How one kind of change is undone. */
export interface UndoKind {
  /** Whether a write made a change of this kind. */
  readonly isIn: (handle: UndoHandle) => boolean;
  readonly changesSchool: boolean;
  readonly tellsOf: (handle: UndoHandle, people: Forgotten) => boolean;
  readonly undo: (handle: UndoHandle, what: string, pacing: Pacing) => Promise<void>;
}

/** The code of an undo is loaded when it is first needed. */
const declared: { readonly [Name in keyof Changes]: Declared<Changes[Name]> } = {
  replacedFormulas: {
    changesSchool: false,
    tellsOf: (formulas, { everybody, isOne }) =>
      formulas.some(({ values }) => everybody || values.some((row) => row.some(isOne))),
    undo: async (formulas, what, pacing) =>
      (await import(/* webpackChunkName: "write" */ '../formulas/valuesToFormulas')).valuesToFormulas(
        formulas,
        what,
        pacing,
      ),
  },
  filled: {
    changesSchool: false,
    tellsOf: () => false,
    undo: async (filled, what) =>
      (await import(/* webpackChunkName: "write" */ '../build/updateOverview')).clearFilled(filled, what),
  },
  referenceDate: {
    changesSchool: true,
    tellsOf: () => false,
    undo: async (date, what) =>
      (await import(/* webpackChunkName: "write" */ './writeReferenceDate')).restoreReferenceDate(date, what),
  },
  sheets: {
    changesSchool: false,
    tellsOf: (sheets, { everybody, isOne }) =>
      sheets.some(({ about }) => (everybody ? readKey(about) !== null : isOne(about))),
    undo: async (sheets, what) =>
      (await import(/* webpackChunkName: "write" */ '../sheets/undoPapers')).undoSheets(sheets, what),
  },
  tables: {
    changesSchool: true,
    tellsOf: (tables, { everybody, isOne, personal }) =>
      tables.some(({ table, headers, rows }) => {
        if (!personal.includes(table)) return false;
        const number = columnIndexes({ name: table, headers }).get('Personeelsnummer') ?? -1;
        return rows.some(({ row, before }) =>
          everybody
            ? readKey(row[number]) !== null || readKey(before?.[number]) !== null
            : row.some(isOne) || (before ?? []).some(isOne),
        );
      }),
    undo: async (tables, what, how) =>
      (await import(/* webpackChunkName: "write" */ './undoTables')).undoTables(tables, what, how),
  },
  putBack: {
    changesSchool: true,
    tellsOf: () => false,
    undo: async (putBack, what) =>
      (await import(/* webpackChunkName: "write" */ './putBack')).takeAway(putBack, what),
  },
  columns: {
    changesSchool: false,
    tellsOf: () => false,
    undo: async (columns) =>
      (await import(/* webpackChunkName: "write" */ './addColumns')).removeBlankColumns(columns),
  },
};

const kindOf = <Name extends keyof Changes>(name: Name): UndoKind => {
  const { changesSchool, tellsOf, undo }: Declared<Changes[Name]> = declared[name];
  const changeIn = (handle: UndoHandle): Changes[Name] | undefined => {
    const change: UndoHandle[Name] = handle[name];
    return Array.isArray(change) && change.length === 0 ? undefined : (change as Changes[Name] | undefined);
  };
  return {
    changesSchool,
    isIn: (handle) => changeIn(handle) !== undefined,
    tellsOf: (handle, people) => {
      const change = changeIn(handle);
      return change !== undefined && tellsOf(change, people);
    },
    undo: async (handle, what, pacing) => {
      const change = changeIn(handle);
      if (change !== undefined) await undo(change, what, { ...pacing, erased: handle.erased });
    },
  };
};

/** Every kind of change that can be undone, in the order of undoing. */
export const undoKinds: readonly UndoKind[] = (Object.keys(declared) as (keyof Changes)[]).map(kindOf);

/** A summary of the changes of a write. */
export interface WrittenChange {
  /** Whether there is anything to take back. */
  readonly something: boolean;
  /** Whether the school reads differently after the write, or after it is taken back. */
  readonly school: boolean;
}

export function changeOf(handle: UndoHandle): WrittenChange {
  const kinds = undoKinds.filter(({ isIn }) => isIn(handle));
  return { something: kinds.length > 0, school: kinds.some(({ changesSchool }) => changesSchool) };
}
