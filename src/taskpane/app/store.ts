import type { ScreenId, ScreenOptions, TakenBack } from '../ui/screen';
import type { SchoolReading, Wish } from '../../school/school';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import type { Whom } from '../../school/personalTables';
import type { WorkbookProblem } from '../../workbook/problems';
import type { Drafts, WishDraft } from '../../school/plan/triedWishes';

/** Something that the pane wrote and that can be taken back. */
export interface Written {
  readonly handle: UndoHandle;
  /** Whom it was about; null when it was about more people or nobody. */
  readonly key: string | null;
}

/** Writes older than the last so many can no longer be taken back: each holds what was there before. */
const MOST_WRITES = 50;

export interface PaneState {
  /** Null until the workbook was read. */
  readonly reading: SchoolReading | null;
  /** Why the workbook could not be read just now. */
  readonly failure: WorkbookProblem | null;
  /** Key of the person on screen. */
  readonly key: string | null;
  readonly screen: ScreenId;
  /** What a screen was opened with, such as the kind of signal to show. */
  readonly options: ScreenOptions;
  /** By person. Only in memory: nothing is kept outside the workbook. */
  readonly drafts: ReadonlyMap<string, Drafts>;
  /** What was written since the pane opened, the last one last. */
  readonly writes: readonly Written[];
  /** What was taken back since the pane opened, the last one last. */
  readonly takenBack: readonly TakenBack[];
  /** Whether the last taking back is still shown: until something else happens. */
  readonly showsTakenBack: boolean;
}

export type PaneAction =
  | { readonly type: 'read'; readonly reading: SchoolReading }
  | { readonly type: 'failed'; readonly failure: WorkbookProblem | null }
  | { readonly type: 'select'; readonly key: string }
  /** Who is at the active cell when the workbook was read. */
  | { readonly type: 'found'; readonly key: string }
  | { readonly type: 'show'; readonly screen: ScreenId; readonly options?: ScreenOptions }
  | { readonly type: 'draft'; readonly key: string; readonly wish: Wish; readonly change: WishDraft }
  | { readonly type: 'dropDraft'; readonly key: string; readonly wish: Wish }
  | { readonly type: 'wrote'; readonly write: Written }
  | { readonly type: 'undone'; readonly handle: UndoHandle; readonly at: string }
  | { readonly type: 'takenBackSeen' }
  /** People were erased; `without` gives what is left of a write, null where it was about them. */
  | {
      readonly type: 'erased';
      readonly whom: Whom;
      readonly handle: UndoHandle;
      readonly without: (handle: UndoHandle) => UndoHandle | null;
    }
  /** A write that can no longer be taken back. */
  | { readonly type: 'forget'; readonly handle: UndoHandle };

export const startState: PaneState = {
  reading: null,
  failure: null,
  key: null,
  screen: 'person',
  options: {},
  drafts: new Map(),
  writes: [],
  takenBack: [],
  showsTakenBack: false,
};

/** The pane after something happened. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'read': {
      const known = state.key !== null && action.reading.school?.byKey.has(state.key);
      return {
        ...state,
        reading: action.reading,
        failure: null,
        key: known ? state.key : null,
        drafts: keepDrafts(state.drafts, action.reading),
      };
    }
    case 'failed':
      return { ...state, failure: action.failure };
    case 'select':
      if (!state.reading?.school?.byKey.has(action.key)) return state;
      return state.key === action.key && state.screen === 'person'
        ? state
        : { ...state, key: action.key, screen: 'person', showsTakenBack: false };
    case 'found':
      // Reading anew, as after a button of the ribbon, leaves the user where they are.
      return state.key === null && state.reading?.school?.byKey.has(action.key)
        ? { ...state, key: action.key }
        : state;
    case 'show':
      return { ...state, screen: action.screen, options: action.options ?? {}, showsTakenBack: false };
    case 'draft': {
      const draft = { ...state.drafts.get(action.key)?.get(action.wish.id), ...action.change };
      return { ...state, drafts: withDraft(state.drafts, action.key, action.wish.id, draft) };
    }
    case 'dropDraft':
      return { ...state, drafts: withDraft(state.drafts, action.key, action.wish.id, null) };
    case 'wrote':
      return {
        ...state,
        writes: [...state.writes, action.write].slice(-MOST_WRITES),
        showsTakenBack: false,
      };
    case 'undone':
      return {
        ...state,
        writes: state.writes.filter(({ handle }) => handle !== action.handle),
        takenBack: [...state.takenBack, { what: action.handle.what, at: action.at }].slice(-MOST_WRITES),
        showsTakenBack: true,
      };
    case 'takenBackSeen':
      return { ...state, showsTakenBack: false };
    case 'erased':
      return withoutErased(state, action);
    case 'forget':
      return { ...state, writes: state.writes.filter(({ handle }) => handle !== action.handle) };
  }
}

/** Nothing of people who were erased stays, but for the one way back. */
function withoutErased(
  state: PaneState,
  { whom, handle: erasing, without }: Extract<PaneAction, { type: 'erased' }>,
): PaneState {
  const gone = (key: string) => whom === 'everybody' || whom.keys.has(key);
  return {
    ...state,
    key: state.key !== null && gone(state.key) ? null : state.key,
    options: {},
    drafts: new Map([...state.drafts].filter(([key]) => !gone(key))),
    writes: state.writes.flatMap(({ handle, key }) => {
      const left = handle === erasing ? handle : without(handle);
      return left && (key === null || !gone(key)) ? [{ handle: left, key }] : [];
    }),
    takenBack: state.takenBack.filter(
      ({ what }) => whom !== 'everybody' && without({ what, tables: [] }) !== null,
    ),
  };
}

function withDraft(
  all: PaneState['drafts'],
  key: string,
  id: string,
  draft: WishDraft | null,
): PaneState['drafts'] {
  const own = new Map(all.get(key));
  if (draft === null) own.delete(id);
  else own.set(id, draft);
  const result = new Map(all);
  if (own.size === 0) result.delete(key);
  else result.set(key, own);
  return result;
}

/** What is typed survives a new reading as long as its wish is there. */
function keepDrafts(all: PaneState['drafts'], { school }: SchoolReading): PaneState['drafts'] {
  const kept = new Map<string, Drafts>();
  for (const [key, drafts] of all) {
    const there = new Set(school?.byKey.get(key)?.wishes.map(({ id }) => id));
    const still = [...drafts].filter(([id]) => there.has(id));
    // The map itself is kept where nothing changed: it tells that there is no new answer to announce.
    if (still.length === drafts.size) kept.set(key, drafts);
    else if (still.length > 0) kept.set(key, new Map(still));
  }
  return kept;
}
