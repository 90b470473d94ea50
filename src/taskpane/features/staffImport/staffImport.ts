import type { CaoName } from '../../../cao/rules';
import type { Day } from '../../../domain/calendar';
import {
  changeKinds,
  type ChangeKind,
  type CurrentPerson,
  type DoubtfulKind,
  type Identities,
  type StaffComparison,
  type StaffDecisions,
  type StaffField,
  type StaffListChoices,
} from '../../../imports/staffList';
import type { FileList } from '../../ui/fileChoice/fileList';
import type { School } from '../../../school/school';

/** Where a list comes from, with its cells: a sheet of this workbook, or a file. */
export interface StaffSource extends Omit<FileList, 'file'> {
  /** Where the first cell stands, counted from 0; null for a file. */
  readonly sheet: { readonly id: string; readonly row: number; readonly column: number } | null;
  /** How a file was read; null for a sheet. */
  readonly file: FileList['file'] | null;
}

/** What the reader of the pane has decided so far. */
export interface StaffImport {
  readonly source: StaffSource | null;
  readonly choices: StaffListChoices;
  /** Whether choices of an earlier list with the same headers were looked for, and whether they hold. */
  readonly earlier: 'notLooked' | 'none' | 'used';
  /** Null: yes, unless everybody of the list is new to a workbook with people. */
  readonly added: boolean | null;
  readonly kinds: ReadonlySet<ChangeKind>;
  /** The doubtful changes that are taken over too, by their reason and kind. */
  readonly doubtful: ReadonlySet<DoubtfulKind>;
  /** Who the people are that may stand in the workbook under another number. */
  readonly identities: Identities;
  /** Null: the reference date. */
  readonly fteFrom: Day | null;
  /** Whether hours above full time end at the end of their school year, where the CAO has it so. */
  readonly endsExtraHours: boolean;
  readonly ends: ReadonlyMap<string, Day>;
  /** Date fields in which something stands that is no date: `fteFrom`, or the key of a person. Until mended nothing is written. */
  readonly unreadDays: ReadonlySet<string>;
}

export type StaffImportAction =
  | { readonly type: 'source'; readonly source: StaffSource | null }
  | { readonly type: 'choices'; readonly choices: StaffListChoices }
  /** Those of an earlier list; null where there are none, or they are not to hold. */
  | { readonly type: 'earlier'; readonly choices: StaffListChoices | null }
  | { readonly type: 'headerRow'; readonly row: number | null }
  | { readonly type: 'column'; readonly index: number; readonly field: StaffField | null }
  /** Those that are given; the others stay. */
  | { readonly type: 'choose'; readonly choices: Partial<StaffListChoices> }
  | { readonly type: 'added'; readonly added: boolean }
  | { readonly type: 'kind'; readonly kind: ChangeKind; readonly apply: boolean }
  | { readonly type: 'doubtful'; readonly kind: DoubtfulKind; readonly apply: boolean }
  | { readonly type: 'endsExtraHours'; readonly apply: boolean }
  | { readonly type: 'identities'; readonly identities: Identities }
  /** The day is undefined where what was typed is no date. */
  | { readonly type: 'fteFrom'; readonly day: Day | null | undefined }
  | { readonly type: 'end'; readonly key: string; readonly day: Day | null | undefined };

export const noImport: StaffImport = {
  source: null,
  choices: {},
  earlier: 'notLooked',
  added: null,
  kinds: new Set(changeKinds),
  doubtful: new Set(),
  identities: new Map(),
  fteFrom: null,
  endsExtraHours: true,
  ends: new Map(),
  unreadDays: new Set(),
};

/** The import after something was decided. A new source begins anew. */
export function reduceImport(state: StaffImport, action: StaffImportAction): StaffImport {
  const choose = (choices: Partial<StaffListChoices>): StaffImport => ({
    ...state,
    choices: { ...state.choices, ...choices },
  });
  switch (action.type) {
    case 'source':
      return {
        ...noImport,
        source: action.source,
        choices: action.source?.hiddenRows.length ? { hiddenRows: action.source.hiddenRows } : {},
      };
    case 'earlier': {
      const { hiddenRows, rowsHidden } = state.choices;
      if (action.choices === null && state.earlier === 'notLooked') return { ...state, earlier: 'none' };
      const asRead = { ...(hiddenRows ? { hiddenRows } : {}), ...(rowsHidden ? { rowsHidden } : {}) };
      return {
        ...state,
        choices: { ...asRead, ...action.choices },
        earlier: action.choices === null ? 'none' : 'used',
      };
    }
    case 'choices':
      return { ...state, choices: action.choices };
    case 'headerRow':
      // Other headers are other columns: what was chosen for them no longer holds.
      return choose({ headerRow: action.row, columns: new Map() });
    case 'column':
      return choose({ columns: withColumn(state.choices.columns, action.index, action.field) });
    case 'choose':
      return choose(action.choices);
    case 'added':
      return { ...state, added: action.added };
    case 'kind':
      return { ...state, kinds: withOrWithout(state.kinds, action.kind, action.apply) };
    case 'doubtful':
      return { ...state, doubtful: withOrWithout(state.doubtful, action.kind, action.apply) };
    case 'endsExtraHours':
      return { ...state, endsExtraHours: action.apply };
    case 'identities':
      return { ...state, identities: new Map([...state.identities, ...action.identities]) };
    case 'fteFrom':
      return { ...withDayField(state, FTE_FROM, action.day), fteFrom: action.day ?? null };
    case 'end': {
      const ends = new Map(state.ends);
      if (action.day === null || action.day === undefined) ends.delete(action.key);
      else ends.set(action.key, action.day);
      return { ...withDayField(state, action.key, action.day), ends };
    }
  }
}

function withOrWithout<Kind>(kinds: ReadonlySet<Kind>, kind: Kind, apply: boolean): ReadonlySet<Kind> {
  const others = [...kinds].filter((other) => other !== kind);
  return new Set(apply ? [...others, kind] : others);
}

/** The name of a field that no personnel number, which is in lower case, can have. */
const FTE_FROM = 'fteFrom';

function withDayField(state: StaffImport, field: string, day: Day | null | undefined): StaffImport {
  const unreadDays = new Set(state.unreadDays);
  if (day === undefined) unreadDays.add(field);
  else unreadDays.delete(field);
  return { ...state, unreadDays };
}

/** No field is chosen for two columns: the last choice holds. */
function withColumn(
  columns: StaffListChoices['columns'],
  index: number,
  field: StaffField | null,
): ReadonlyMap<number, StaffField | null> {
  const kept = [...(columns ?? [])].filter(([, other]) => field === null || other !== field);
  return new Map([...kept, [index, field]]);
}

/** What was decided, for a workbook with this reference date and CAO: only the CAO VO ends hours above full time. */
export function decisionsOf(
  { added, kinds, doubtful, fteFrom, endsExtraHours, ends }: StaffImport,
  { everybodyNew }: StaffComparison,
  day: Day,
  cao: CaoName = 'VO',
): StaffDecisions {
  return {
    added: added ?? !everybodyNew,
    kinds,
    doubtful,
    fteFrom: fteFrom ?? day,
    extraHoursEndAfter: endsExtraHours && cao === 'VO' ? day : null,
    ends,
  };
}

/** The people of the workbook, as a list is compared with them. */
export function currentPeople({ employees }: School): readonly CurrentPerson[] {
  return employees.map(({ employment, ...person }) => ({ ...person, work: employment }));
}
