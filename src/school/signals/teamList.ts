import type { Cents } from '../../domain/money';
import type { Employee } from '../school';
import { rankOf, type PersonSignals, type Signal, type SignalKind } from './signals';
import { plain } from '../findPeople';
import type { GroupChoice, Grouping, Organisation } from '../organisation';

/** What the list can be sorted on. */
export const SORT_KEYS = ['urgency', 'name', 'functionName', 'fte', 'usable', 'lapsing'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const BY_SIGNALS: readonly SortKey[] = ['urgency', 'usable', 'lapsing'];

/** What the reader chose to see, and in which order. */
export interface TeamView {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Part of a name, or the beginning of a number. */
  readonly text: string;
  /** "" for all. */
  readonly functionName: string;
  readonly group: string;
  readonly kind: SignalKind | '';
  /** The team, manager or location whose people are shown. */
  readonly place: GroupChoice;
  /** By what the list is put together; "" where it is one list. */
  readonly headingsBy: Grouping | '';
}

export const ALL: TeamView = {
  sort: 'urgency',
  descending: false,
  text: '',
  functionName: '',
  group: '',
  kind: '',
  place: null,
  headingsBy: '',
};

/** One employee as a row of the list. */
export interface TeamRow {
  readonly employee: Employee;
  /** "" where the table of functions does not say. */
  readonly group: string;
  readonly fte: number | null;
  /** Null until it is computed. */
  readonly known: PersonSignals | null;
}

/**
 * Those that the view lets through, in its order; equal ones in the order of the table.
 *
 * @param complete whether the signals of all are known; a list that is ordered by them would jump about until they are
 */
export function teamList(
  rows: readonly TeamRow[],
  view: TeamView,
  complete = true,
  organisation: Organisation | null = null,
): readonly TeamRow[] {
  const words = plain(view.text).split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) =>
      (view.functionName === '' || row.employee.functionName === view.functionName) &&
      (view.group === '' || row.group === view.group) &&
      (organisation?.isIn(row.employee, view.place) ?? true) &&
      (view.kind === '' || (row.known?.signals.some(({ kind }) => kind === view.kind) ?? false)) &&
      matches(row.employee, words),
  );
  return complete || !BY_SIGNALS.includes(view.sort) ? sorted(shown, view) : shown;
}

/** What stands first in a row: the signal that the list is filtered on, or else the most urgent one. */
export function mainSignal({ known }: TeamRow, kind: SignalKind | ''): Signal | null {
  const signals = known?.signals ?? [];
  return signals.find((signal) => signal.kind === kind) ?? signals[0] ?? null;
}

function matches({ name, key }: Employee, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = plain(name);
  return words.every((word) => own.includes(word) || key.startsWith(word));
}

function sorted(rows: readonly TeamRow[], { sort, descending, kind }: TeamView): readonly TeamRow[] {
  const direction = descending ? -1 : 1;
  if (sort === 'name' || sort === 'functionName') {
    const text = new Map(rows.map((row) => [row, plain(row.employee[sort])]));
    return [...rows].sort((a, b) => direction * compareText(text.get(a) ?? '', text.get(b) ?? ''));
  }
  const value = new Map(rows.map((row) => [row, weights(row, sort, kind)]));
  return [...rows].sort((a, b) => direction * compare(value.get(a) ?? [], value.get(b) ?? []));
}

/** Small goes first; what is not known goes last. */
function weights(row: TeamRow, sort: Exclude<SortKey, 'name' | 'functionName'>, kind: TeamView['kind']) {
  switch (sort) {
    case 'urgency':
      return urgencyOf(row, kind);
    case 'fte':
      return [-(row.fte ?? -1)];
    case 'usable':
      return [-(row.known?.usable ?? -1)];
    case 'lapsing':
      return [-(row.known?.lapsing ?? -1)];
  }
}

function urgencyOf(row: TeamRow, kind: TeamView['kind']): readonly number[] {
  const main = mainSignal(row, kind);
  if (!main) return [Infinity];
  return [rankOf(main.kind), -amountOf(main), dayOf(main), -(row.known?.signals.length ?? 0)];
}

/** The money that a signal is about; 0 where it is not about money. */
function amountOf(signal: Signal): Cents {
  switch (signal.kind) {
    case 'lapses':
      return signal.unplanned;
    case 'lapsesWithoutPlan':
    case 'planShort':
    case 'uncovered':
      return signal.amount;
    case 'instalmentDue':
    case 'instalmentMissed':
      return signal.instalment.amount;
    case 'affordable':
      return signal.price;
    default:
      return 0;
  }
}

function dayOf(signal: Signal): number {
  return 'day' in signal ? signal.day : 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

/** By letters without accents: no dictionary of the browser's, so that every computer gives the same order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The functions and the groups that there are to choose from, in order of the alphabet. */
export function choices(rows: readonly Pick<TeamRow, 'employee' | 'group'>[]): {
  readonly functions: string[];
  readonly groups: string[];
} {
  const distinct = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).sort(compareText);
  return {
    functions: distinct(rows.map(({ employee }) => employee.functionName)),
    groups: distinct(rows.map(({ group }) => group)),
  };
}
