import { EventHub } from '../excel/events';
import { ExcelModel } from '../excel/model';
import { sheetId } from '../excel/sheets';
import { restoreWorkbook, storedWorkbook } from '../excel/storedWorkbook';
import { UserActs } from '../excel/userActs';
import { FUNCTIONS_CATEGORY, FunctionsBridge } from '../functions/bridge';
import type { FunctionsFile } from '../functions/metadata';
import { registerFunctions } from '../functions/register';
import { mendFormulaReading } from '../grid/univer/formulaReading';
import { speak } from '../grid/univer/locale';
import { readPastes } from '../grid/univer/paste';
import { startSession } from '../grid/univer/session';
import { UniverGrid } from '../grid/univer/univerGrid';
import { AddinInternalService, AppRuntimeService, CustomFunctionsService } from '../host/services';
import { Workbook } from '../host/workbook';
import { ActionType } from '../protocol/batch';
import { Dispatcher } from '../protocol/dispatcher';
import { Gateway } from '../protocol/gateway';
import { XdmHost } from '../protocol/xdmHost';
import type { AddinManifest } from '../ribbon/manifest';
import type { Choices } from './choices';
import { CommandRunner } from './commands';
import type { KeptWorkbook } from './workbookStore';

const EXCEL_EVENTS = 65_536;
/** The actions of a request that may change the workbook. */
const CHANGING: readonly number[] = [ActionType.method, ActionType.setProperty, ActionType.update];
/** What the host says it can do besides ExcelApi; office.js refuses the members of sets that are not here. */
const REQUIREMENT_SETS = {
  DelayForCellEdit: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  Settings: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
};

/** What the page shows of the host. */
export interface HostListener {
  refused(name: string): void;
  refusedEdit(): void;
  calculating(on: boolean): void;
  showPane(on: boolean): void;
  isPaneShown(): boolean;
  /** Something that is kept of the workbook changed. */
  edited(): void;
  /** Something of the workbook, or the sheet that is shown, may have changed. */
  changed(): void;
}

/** The host: Excel's place taken by a grid, the object model over it, and the conversation with the add-in. */
export interface Host {
  readonly model: ExcelModel;
  readonly gateway: Gateway;
  readonly bridge: FunctionsBridge;
  readonly commands: CommandRunner;
  readonly refused: string[];
  readonly errors: string[];
  /** How long, in milliseconds, the add-in's page did nothing else, for each time longer than Office allows. */
  readonly stoodStill: number[];
  /** Tells the add-in's page whether it is shown. */
  paneShown(on: boolean): void;
  /** The workbook as it is now; it shares objects with the workbook. */
  current(): KeptWorkbook;
  /** Loads the add-in, when that was not done yet. */
  load(): void;
}

/** Starts the host in the page's elements and loads the add-in; it runs until `ended`. */
export function startHost(
  elements: { grid: HTMLElement; pane: HTMLElement },
  manifest: AddinManifest,
  functions: FunctionsFile,
  options: Pick<Choices, 'locale' | 'profile' | 'excelApi' | 'platform' | 'draws'> & {
    readonly dark: boolean;
    readonly kept?: KeptWorkbook | undefined;
  },
  listener: HostListener,
  ended: AbortSignal,
): Host {
  const refused: string[] = [];
  const errors: string[] = [];
  const stoodStill: number[] = [];
  const refuse = (name: string): void => {
    refused.push(name);
    listener.refused(name);
  };
  const changed = soon(listener.changed, ended);
  const firstSheet = { id: sheetId(), name: options.locale.startsWith('nl') ? 'Blad1' : 'Sheet1' };
  const session = startSession(
    elements.grid,
    firstSheet,
    { numberLocale: options.locale.slice(0, 2), dark: options.dark, draws: options.draws },
    options.kept?.grid,
  );
  ended.addEventListener('abort', () => session.end());
  speak(session, options.locale);
  mendFormulaReading(session, options.locale);
  const grid = new UniverGrid(session);
  readPastes(session, grid, options.locale);

  const events: EventHub = new EventHub(
    (type, target, message) => xdm.sendRichApiMessage(EXCEL_EVENTS, type, target, message),
    () => !gateway.busy,
  );
  const model = new ExcelModel(grid, events, options.locale, options.profile);
  const bridge = new FunctionsBridge(
    model,
    (type, message) => xdm.sendRichApiMessage(FUNCTIONS_CATEGORY, type, '', message),
    () => xdm.load(),
  );
  bridge.allowErrors = functions.allowErrorForDataTypeAny === true;
  registerFunctions(session, model, bridge, functions.functions, manifest.namespace);
  if (options.kept) restoreWorkbook(model, options.kept.workbook);
  session.onCommand((id) => {
    if (id.startsWith('sheet.mutation.')) listener.edited();
  });

  const runtime = (): AppRuntimeService => new AppRuntimeService(listener.showPane, listener.isPaneShown);
  const services: Readonly<
    Record<string, () => CustomFunctionsService | AddinInternalService | AppRuntimeService>
  > = {
    'Microsoft.ExcelServices.CustomFunctions': () =>
      new CustomFunctionsService(bridge, () => {
        bridge.ready();
        // What spills is not kept, and the functions are there only now. The grid's own first calculation must be over: it takes no other.
        if (options.kept) void grid.settled().then(() => grid.recalculate());
      }),
    'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(() => commands.ready()),
    'Microsoft.AppRuntime.AppRuntimeService': runtime,
    'Microsoft.AppRuntime.AppRuntimePersistenceService': runtime,
  };
  const dispatcher = new Dispatcher({
    root: () => new Workbook(model),
    service: (name) => services[name]?.(),
    settle: () => grid.settled(),
    listen: (type, target, on) => events.listen(type, target, on),
    before: (typeName, member) => model.before(typeName, member),
  });
  const gateway: Gateway = new Gateway(
    async (batch) => {
      const reply = await dispatcher.process(batch);
      if (batch.Actions.some(({ ActionType: type }) => CHANGING.includes(type))) listener.edited();
      if (reply.Error) errors.push(`${reply.Error.Code}: ${reply.Error.Message}`);
      changed();
      if (reply.Error?.Code === 'ApiNotFound') refuse(reply.Error.Message.replace(/ is not simulated$/, ''));
      return reply;
    },
    options.profile.refusesWhileEditing ? model.circumstances : undefined,
  );
  const xdm: XdmHost = new XdmHost(
    elements.pane,
    {
      addinUrl: manifest.paneUrl,
      title: manifest.name,
      locale: options.locale,
      requirementSets: { ...REQUIREMENT_SETS, ExcelApi: options.excelApi },
      platform: options.platform,
    },
    {
      richApi: (text, flags) => gateway.handle(text, flags),
      commandCompleted: (id, status) => commands.completed(id, status),
      refused: refuse,
      stoodStill: (milliseconds) => void stoodStill.push(milliseconds),
    },
    ended,
  );
  const commands = new CommandRunner(
    { open: () => xdm.load(), invoke: (...command) => xdm.invokeCommand(...command) },
    options.profile.firesCommandsOnce,
  );
  const acts = new UserActs(model, {
    selectionChanged: soon(() => {
      xdm.fire('documentSelectionChanged', {});
      changed();
    }, ended),
    calculating: (on) => {
      if (!on) bridge.calculated();
      changed();
      listener.calculating(on);
    },
    refusedEdit: listener.refusedEdit,
  });
  grid.listen(acts);
  if (!options.profile.startsClosed) xdm.load();
  const current = (): KeptWorkbook => ({ grid: grid.snapshot(), workbook: storedWorkbook(model) });
  const paneShown = (on: boolean): void => xdm.slow(!on && options.profile.slowsHiddenPane);
  paneShown(!options.profile.startsClosed);
  return {
    model,
    gateway,
    bridge,
    commands,
    refused,
    errors,
    stoodStill,
    paneShown,
    current,
    load: () => xdm.load(),
  };
}

/** Runs an act once, after everything that asks for it now, unless the workbench has ended by then. */
function soon(act: () => void, ended: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!ended.aborted) act();
    }, 1);
  };
}
