import {
  ICommandService,
  type IDisposable,
  type Injector,
  type IWorkbookData,
  LocaleService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';

export const UNIT = 'workbook';
const FIRST_ROWS = 1000;
const FIRST_COLUMNS = 26;

/** A running Univer with one workbook, and the few services that the grid uses. */
export interface Session {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  /** Called before each mutation of the host. */
  beforeMutation: () => void;
  /** Runs a mutation as the host: the watcher does not take it for a user's act. */
  mutate(id: string, params: object, options?: { onlyLocal?: boolean }): void;
  /** Runs something as the host. */
  asHost<T>(act: () => T): T;
  /** Runs something of which the watcher tells nothing at all, then shows the sheet and selection that were there before. */
  keepingView(act: () => void): void;
  /** Whether the watcher has to be silent. */
  readonly isQuiet: boolean;
  /** Whether what happens now is done by the host. */
  readonly hostActs: boolean;
  /** @throws Error when the sheet was deleted */
  sheet(id: string): Worksheet;
  onCommand(listen: (id: string, params: unknown, options: Record<string, unknown>) => void): IDisposable;
  /** Stops Univer and lets go of all that it holds; a mutation after that does nothing. */
  end(): void;
  /** Whether that was done: what was to happen a moment later then finds no workbook. */
  readonly hasEnded: boolean;
}

/** The data of a new, empty sheet. Sheets start small and grow when something is written further on. */
export const emptySheet = (id: string, name: string) => ({
  id,
  name,
  rowCount: FIRST_ROWS,
  columnCount: FIRST_COLUMNS,
});

/** What the grid tells at a cell goes away when the pointer leaves the grid; by itself it stays until another cell is pointed at. */
function hideAlertsOutside(container: HTMLElement, injector: Injector): void {
  container.addEventListener('pointerleave', () => injector.get(CellAlertManagerService).clearAlert());
}

/** How the grid is shown. */
export interface GridLook {
  /** Language of decimal comma and month names: `nl` or `en`. */
  readonly numberLocale: string;
  readonly dark: boolean;
  /** Whether it is drawn at all. */
  readonly draws: boolean;
}

/** Nothing is put on the canvas, and Univer neither asks for a frame sixty times a second nor remembers what is to be drawn. */
function drawNothing(injector: Injector): void {
  const nothing = (): undefined => undefined;
  injector.get(IRenderManagerService).created$.subscribe(({ engine, scene }) => {
    engine.startRenderLoop = nothing;
    scene.render = nothing;
    const addLayer = scene.addLayer.bind(scene);
    scene.addLayer = (...layers) => {
      for (const layer of layers) layer.makeDirtyWithDebounce = nothing;
      addLayer(...layers);
    };
  });
}

/**
 * Starts Univer in an element. The plugins come from the open-source preset; `@univerjs/presets`, which would do this in one call,
 * brings packages without a licence along.
 * @param look how it is shown
 * @param kept what `UniverGrid.snapshot` gave of an earlier workbook
 */
export function startSession(
  container: HTMLElement,
  firstSheet: { id: string; name: string },
  look: GridLook,
  kept?: unknown,
): Session {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts) },
    darkMode: look.dark,
  });
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  if (!look.draws) drawNothing(injector);
  const unit = api.createWorkbook(
    (kept as IWorkbookData | undefined) ?? {
      id: UNIT,
      name: 'Werkmap1',
      sheetOrder: [firstSheet.id],
      sheets: { [firstSheet.id]: emptySheet(firstSheet.id, firstSheet.name) },
    },
  );
  hideAlertsOutside(container, injector);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(look.numberLocale as 'en');
  const commands = injector.get(ICommandService);
  const workbook = unit.getWorkbook();
  let depth = 0;
  let quiet = 0;
  let ended = false;
  const asHost = <T>(act: () => T): T => {
    depth++;
    try {
      return act();
    } finally {
      depth--;
    }
  };
  const session: Session = {
    api,
    injector,
    commands,
    workbook,
    asHost,
    get isQuiet() {
      return quiet > 0;
    },
    keepingView(act) {
      const selections = injector.get(SheetsSelectionsService);
      const shown = workbook.getActiveSheet()?.getSheetId();
      const selected = selections.getCurrentSelections();
      const restored = [...selected];
      quiet++;
      try {
        act();
        if (shown && workbook.getActiveSheet()?.getSheetId() !== shown)
          session.mutate(SetWorksheetActiveOperation.id, { subUnitId: shown });
        if (shown && restored.length > 0) selections.setSelections(UNIT, shown, restored);
      } finally {
        quiet--;
      }
    },
    get hostActs() {
      return depth > 0;
    },
    beforeMutation: () => undefined,
    mutate(id, params, options) {
      if (ended) return;
      session.beforeMutation();
      asHost(() => commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, options));
    },
    sheet(id) {
      const sheet = workbook.getSheetBySheetId(id);
      if (!sheet) throw new Error(`There is no sheet ${id}`);
      return sheet;
    },
    onCommand: (listen) =>
      commands.onCommandExecuted((command, options) => listen(command.id, command.params, { ...options })),
    end() {
      ended = true;
      const words = injector.get(LocaleService);
      univer.dispose();
      // A second after a calculation has begun Univer asks for words to show how far it is, also when it ended meanwhile.
      words.t = () => '';
    },
    get hasEnded() {
      return ended;
    },
  };
  return session;
}
