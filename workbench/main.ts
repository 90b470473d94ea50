/** The workbench's page: a spreadsheet in Excel's place, with the built add-in beside it. */
import './page/styles.css';
import type { FunctionsFile } from './functions/metadata';
import { ChartStrip } from './page/charts';
import { addressWith, bindChoice, type Choices, readChoices } from './page/choices';
import { explanation } from './page/explanation';
import { type Host, startHost } from './page/host';
import { AutoSave } from './page/autoSave';
import { bindSplitter } from './page/splitter';
import { StatusLine } from './page/status';
import { createTestApi } from './page/testApi';
import { TEXTS } from './page/texts';
import { WorkbookStore } from './page/workbookStore';
import { drawRibbon } from './ribbon/ribbon';
import { type AddinManifest, readManifest } from './ribbon/manifest';

const SAMPLE_ACTION = 'voorbeeldschool';
/** The page as it was loaded, before anything was drawn in it. */
const EMPTY_PAGE = document.body.innerHTML;
const store = new WorkbookStore();

function element<Kind extends HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}`);
  return found as Kind;
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** The add-in's manifest and the description of its functions, with their addresses on the origin that serves it here. */
async function readAddin(choices: Choices): Promise<{ manifest: AddinManifest; functions: FunctionsFile }> {
  const rebase = (url: string): string => new URL(new URL(url).pathname, choices.addin).toString();
  const xml = await (await fetched(rebase('https://localhost/manifest.xml'))).text();
  const manifest = readManifest(xml, choices.locale, rebase);
  return {
    manifest,
    functions: (await (await fetched(manifest.functionsMetadataUrl)).json()) as FunctionsFile,
  };
}

/** The pane's place beside the grid. */
interface PanePlace {
  show(on: boolean): void;
  isShown(): boolean;
}

/** Draws the pane's frame and its controls. */
function bindPane(choices: Choices, manifest: AddinManifest): PanePlace {
  const box = element('pane-box');
  const show = (on: boolean): void => {
    box.classList.toggle('hidden', !on);
    element('splitter').classList.toggle('hidden', !on);
  };
  element('pane-title').textContent = manifest.name;
  element('ribbon-tab').textContent = manifest.tab.label;
  element('pane-close').addEventListener('click', () => show(false));
  const apply = (width: number): string => (box.style.width = `${width}px`);
  const setWidth = bindSplitter(element('splitter'), choices.paneWidth, apply);
  const width = element<HTMLSelectElement>('choice-width');
  bindChoice(width, 'breedte', String(choices.paneWidth), (address, chosen) => {
    history.replaceState(null, '', address);
    setWidth(Number(chosen));
  });
  show(!choices.profile.startsClosed);
  return { show, isShown: () => !box.classList.contains('hidden') };
}

/** Keeps the workbook, when that was chosen, and lets the choices that need a new page load it after keeping. */
function bindKeeping(
  choices: Choices,
  host: Host,
  status: StatusLine,
  ended: AbortSignal,
): AutoSave | undefined {
  const isBusy = (): boolean => host.gateway.busy || host.bridge.busy || host.model.grid.calculating;
  const failed = (reason: string): void => status.refuse(TEXTS.notKept(reason));
  const autoSave = choices.keep ? new AutoSave(store, host.current, isBusy, failed, ended) : undefined;
  const reload = async (address: URL): Promise<void> => {
    await autoSave?.keep();
    location.assign(address);
  };
  bindChoice(element<HTMLSelectElement>('choice-locale'), 'lang', choices.locale, reload);
  bindChoice(element<HTMLSelectElement>('choice-theme'), 'thema', choices.theme, reload);
  bindChoice(element<HTMLSelectElement>('choice-profile'), 'excel', choices.profile.name, reload);
  bindNewWorkbook(autoSave);
  return autoSave;
}

/** Starts the workbench in the empty page, until `ended`. */
async function start(status: StatusLine, ended: AbortSignal): Promise<void> {
  const { addinOrigin } = (await (await fetched('config.json')).json()) as { addinOrigin: string };
  const choices = readChoices(location.search, addinOrigin);
  document.documentElement.dataset.theme = choices.theme;
  const { manifest, functions } = await readAddin(choices);
  const pane = bindPane(choices, manifest);
  const showPane = (on: boolean): void => {
    if (on) host.load();
    pane.show(on);
    host.paneShown(on);
  };
  const kept = choices.keep ? await store.read() : undefined;
  const host = startHost(
    { grid: element('grid'), pane: element('pane') },
    manifest,
    functions,
    { ...choices, dark: choices.theme !== 'licht', kept },
    {
      refused: (name) => status.refuse(TEXTS.notSimulated(name)),
      refusedEdit: () => status.refuse(TEXTS.protectedSheet),
      calculating: (on) =>
        status.show(on ? TEXTS.calculating : host.bridge.busy ? TEXTS.waitingForFunctions : ''),
      showPane,
      isPaneShown: pane.isShown,
      edited: () => autoSave?.changed(),
      changed: () => {
        strip.draw();
        status.explain(explanation(host.model, host.bridge));
      },
    },
    ended,
  );
  element('pane-close').addEventListener('click', () => host.paneShown(false));
  const autoSave = bindKeeping(choices, host, status, ended);
  const strip = new ChartStrip(element('charts'), host.model);
  drawRibbon(element('ribbon'), manifest, ({ action, id }) => {
    if (action.kind === 'pane') showPane(true);
    else void host.commands.run(action.id, id).catch((error: unknown) => status.refuse(String(error)));
  });
  window.workbench = createTestApi(host, manifest, showPane, () => autoSave?.unsaved ?? false);
  if (!choices.profile.startsClosed) await host.commands.whenReady();
  status.show('');
  if (choices.sample && !kept) await window.workbench.pressRibbon(SAMPLE_ACTION);
}

/** Lets the button begin anew, also when the kept workbook cannot be shown. */
function bindNewWorkbook(autoSave?: AutoSave): void {
  const dialog = element<HTMLDialogElement>('new-dialog');
  element('new-workbook').onclick = () => dialog.showModal();
  dialog.onclose = () => {
    if (dialog.returnValue !== 'new') return;
    void (autoSave ?? store).forget().then(() => location.assign(addressWith('voorbeeld', null)));
  };
}

let running = new AbortController();

/** Ends what runs in the page, and leaves the page as it was loaded. */
function end(): void {
  running.abort();
  Reflect.deleteProperty(window, 'workbench');
  document.body.innerHTML = EMPTY_PAGE;
}

/** Starts the workbench with the choices of the page's address. */
async function begin(): Promise<void> {
  running = new AbortController();
  const status = new StatusLine(element('status-state'), element('status-cell'), element('status-refusal'));
  bindNewWorkbook();
  await start(status, running.signal).catch((error: unknown) =>
    status.refuse(TEXTS.noAddin(error instanceof Error ? error.message : String(error))),
  );
}

window.workbenchPage = {
  end,
  async begin(search) {
    end();
    history.replaceState(null, '', search);
    await begin();
  },
};
void begin();
