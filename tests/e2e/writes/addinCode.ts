import { repairFormulas, undo } from '../../../src/workbook/write/lazyWrites';
import { erasePeople } from '../../../src/workbook/write/erasePeople';
import { formulasPerSheet, formulasToValues } from '../../../src/workbook/formulas/formulasToValues';
import { explainFailure } from '../../../src/workbook/explain';
import { WorkbookProblem } from '../../../src/workbook/problems';
import type { UndoHandle } from '../../../src/workbook/write/undoHandle';
import { writeReferenceDate } from '../../../src/workbook/write/writeReferenceDate';
import { paneActions, paneState, type PaneState } from './actions';
import { snapshot } from './snapshot';
import { addTextColumns, sheetTwice, textInEveryColumn, textWrites } from './texts';
import { startFrom, writes, type PreparedWrite, type Start, type TakeBack } from '.';

/** What a write came to, as plain data. */
export interface Outcome {
  /** The code of the pane's own explanation, or null when it succeeded; anything else is a fault of ours. */
  readonly refused: string | null;
  /** Both sentences that the user would read. */
  readonly told: string;
}

/** Which of the two states the workbook is in, or what is otherwise than before and than after. */
export type Standing = 'before' | 'after' | { readonly notBefore: string[]; readonly notAfter: string[] };

/** `window.addinCode`: the workbook's own code in the add-in's frame, without the pane around it. */
export interface AddinCode {
  readonly workbook: typeof workbook;
  /** Makes the workbook that writes start from, out of an empty one or another of these. */
  startFrom(start: Start): Promise<void>;
  prepare(start: Start, name: string): Promise<void>;
  run(): Promise<Outcome>;
  takeBack(): Promise<void>;
  /** Keeps the workbook as it is now as one of the two states between which there is nothing. */
  keep(state: 'before' | 'after'): Promise<void>;
  standing(): Promise<Standing>;
  /** One of the pane's actions, for one person. */
  act(name: string, key: string, n: number): Promise<Outcome>;
  /** The workbook as the pane understands it now. */
  state(): Promise<PaneState>;
  readonly textNames: readonly string[];
  addTextColumns(): Promise<void>;
  /** A write of the pane with this text in all of its fields; `takeBack` takes it back. */
  writeText(name: string, text: string, n: number): Promise<Outcome>;
  textInEveryColumn(text: string): Promise<Outcome>;
  /** Makes a sheet full of this text, makes the very same one again, takes it away, and says what became of each. */
  sheetTwice(text: string): Promise<readonly string[]>;
}

/** What the tests call by itself. */
const workbook = {
  erasePeople,
  formulasPerSheet,
  formulasToValues,
  repairFormulas,
  undo,
  writeReferenceDate,
};

declare global {
  interface Window {
    addinCode: AddinCode;
  }
}

const isHandle = (written: unknown): written is UndoHandle =>
  written !== null && typeof written === 'object' && 'what' in written && 'tables' in written;

let prepared: PreparedWrite | null = null;
let undoLast: TakeBack | null = null;
const kept: { before: readonly string[]; after: readonly string[] } = { before: [], after: [] };

async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { refused: null, told: '' };
  } catch (error) {
    if (!(error instanceof WorkbookProblem))
      return {
        refused: `not ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        told: '',
      };
    const { what, fix } = explainFailure(error, 'nl');
    return { refused: error.failure.code, told: `${what} ${fix}` };
  }
}

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');
/** The lines that one has and the other has not; when all are in both, they stand in another order. */
function otherwise(now: readonly string[], wanted: readonly string[]): string[] {
  const lines = [
    ...now.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`),
    ...wanted.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
  ];
  return lines.length > 0 ? lines : ['in another order or number'];
}

const addinCode: AddinCode = {
  workbook,
  startFrom,
  async prepare(start, name) {
    undoLast = null;
    prepared = await writes[start][name]();
  },
  run: () =>
    attempt(async () => {
      undoLast = (await prepared?.()) ?? null;
    }),
  async keep(state) {
    kept[state] = await snapshot();
  },
  async standing() {
    const now = await snapshot();
    if (same(now, kept.before)) return 'before';
    if (same(now, kept.after)) return 'after';
    return { notBefore: otherwise(now, kept.before), notAfter: otherwise(now, kept.after) };
  },
  act: (name, key, n) => attempt(() => paneActions[name](key, n)),
  state: paneState,
  textNames: Object.keys(textWrites),
  addTextColumns,
  writeText: (name, text, n) =>
    attempt(async () => {
      const written = await textWrites[name](text, n);
      undoLast = isHandle(written) ? () => undo(written) : null;
    }),
  textInEveryColumn: (text) => attempt(() => textInEveryColumn(text)),
  sheetTwice,
  async takeBack() {
    await undoLast?.();
    undoLast = null;
  },
};

void Office.onReady().then(() => {
  window.addinCode = addinCode;
});
