import * as workbook from '../../../src/workbook';
import { paneActions, paneState, type PaneState } from './actions';
import { textInEveryColumn, textWrites } from './texts';
import { writes, type PreparedWrite, type TakeBack } from './writes';

/** What a write came to, as plain data. */
export interface Outcome {
  /** The code of the pane's own explanation, or null when it succeeded; anything else is a fault of ours. */
  readonly refused: string | null;
  /** Both sentences that the user would read. */
  readonly told: string;
}

/** `window.door`: the workbook's own code in the add-in's frame, without the pane around it. */
export interface Door {
  readonly names: readonly string[];
  prepare(name: string): Promise<void>;
  run(): Promise<Outcome>;
  takeBack(): Promise<void>;
  /** One of the pane's actions, for one person. */
  act(name: string, key: string, n: number): Promise<Outcome>;
  /** The workbook as the pane understands it now. */
  state(): Promise<PaneState>;
  readonly workbook: typeof workbook;
  readonly textNames: readonly string[];
  /** A write of the pane with this text in all of its fields. */
  writeText(name: string, text: string, n: number): Promise<Outcome>;
  textInEveryColumn(text: string): Promise<Outcome>;
}

declare global {
  interface Window {
    door: Door;
  }
}

let prepared: PreparedWrite | null = null;
let undoLast: TakeBack | null = null;

async function attempt(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { refused: null, told: '' };
  } catch (error) {
    if (!(error instanceof workbook.WorkbookProblem))
      return {
        refused: `not ours: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        told: '',
      };
    const { what, fix } = workbook.explainFailure(error, 'nl');
    return { refused: error.failure.code, told: `${what} ${fix}` };
  }
}

const door: Door = {
  names: Object.keys(writes),
  workbook,
  async prepare(name) {
    undoLast = null;
    prepared = await writes[name]();
  },
  run: () =>
    attempt(async () => {
      undoLast = (await prepared?.()) ?? null;
    }),
  act: (name, key, n) => attempt(() => paneActions[name](key, n)),
  state: paneState,
  textNames: Object.keys(textWrites),
  writeText: (name, text, n) => attempt(() => textWrites[name](text, n)),
  textInEveryColumn: (text) => attempt(() => textInEveryColumn(text)),
  async takeBack() {
    await undoLast?.();
    undoLast = null;
  },
};

void Office.onReady().then(() => {
  window.door = door;
});
