import type { Day } from '../../domain/calendar';
import type { Employee, School, SchoolReading } from '../../school/school';
import type { TableName } from '../../tables/schema';
import type { UndoHandle } from '../../workbook/write/undoHandle';
import type { Whom } from '../../school/personalTables';
import type { SchoolEdit } from '../../school/edits/schoolEdit';
import type { Pacing } from '../../workbook/connection/sendSteps';

/** The screens in the bar and the menu, in the order of the menu. */
export const menuScreenIds = [
  'team',
  'fund',
  'talks',
  'yearDates',
  'agreements',
  'bulk',
  'managerList',
  'statements',
  'report',
  'figures',
  'vacancy',
  'careerGuide',
  'withheldIncrement',
  'salaryImport',
  'privacy',
  'staffImport',
  'settings',
  'closing',
  'scenario',
  'career',
  'log',
  'help',
  'functions',
  'pastExpenses',
  'openingBalances',
] as const;
/** The screens that load when they are first shown. */
export type LazyScreenId = 'menu' | (typeof menuScreenIds)[number];

/** Every screen that can be gone to. */
export type ScreenId = 'person' | 'checks' | LazyScreenId;

/** The screens that have a place of their own in the bar; the others are in the menu. */
export const tabs: readonly (LazyScreenId | 'person')[] = ['person', 'team', 'fund', 'menu'];

/** What a screen can be opened with; each screen uses those it knows. */
export interface ScreenOptions {
  /** People to begin with, by key. */
  readonly people?: readonly string[];
  /** A kind of signal, group or function to begin with. */
  readonly filter?: string;
}

/** The props of every screen. */
export interface ScreenProps {
  readonly reading: SchoolReading;
  readonly school: School;
  /** The reference date; null while there is none. */
  readonly day: Day | null;
  /** The person chosen in the pane, who stays chosen while other screens are shown. */
  readonly employee: Employee | null;
  readonly options: ScreenOptions;
  /** Goes to another screen. */
  readonly show: (screen: ScreenId, options?: ScreenOptions) => void;
  /** Goes to the screen of a person. */
  readonly select: (key: string) => void;
  readonly access: WriteAccess;
  readonly memory: PaneMemory;
}

/** Changes to the pane's list of writes that can be undone. */
export interface PaneMemory {
  /** Forgets all writes about people who were erased; only the erasure itself can still be undone. */
  readonly forgetPeople: (whom: Whom, erasing: UndoHandle) => Promise<void>;
  /** Forgets a write, which can then no longer be undone. */
  readonly forget: (handle: UndoHandle) => void;
}

/** How a screen or section writes to the workbook, and what it does after writing. */
export interface WriteAccess {
  /** The writes since the pane opened that were not undone, the last one last. */
  readonly writes: readonly UndoHandle[];
  /** The writes undone since the pane opened, the last one last. */
  readonly takenBack: readonly TakenBack[];
  /** The last write about a person, when it is of one of these tables; shown by the form that wrote it. */
  readonly lastAbout: (key: string, tables: readonly TableName[]) => UndoHandle | undefined;
  /**
   * Writes an edit, or nothing of it, and records it as `wrote` does.
   *
   * @param what what is done, in the user's words
   * @throws WorkbookProblem
   */
  readonly write: (edit: SchoolEdit, what: string, how?: WriteHow) => Promise<UndoHandle>;
  /** Records a write that was not made by `write`: remembers it for undo, announces it, and reads the workbook again. */
  readonly wrote: (handle: UndoHandle, key?: string | null) => Promise<void>;
  /** Forgets a write that was undone, and reads the workbook again. */
  readonly undone: (handle: UndoHandle) => Promise<void>;
}

/** How an edit is written. */
export interface WriteHow extends Pacing {
  /** The key of the employee whom the write is about; absent where it is about several people or nobody. */
  readonly key?: string;
  /** Called once the workbook holds it, before the workbook is read again. */
  readonly written?: (handle: UndoHandle) => void;
}

/** A write that was undone, and when. */
export interface TakenBack {
  readonly what: string;
  /** As `14:02`. */
  readonly at: string;
}
