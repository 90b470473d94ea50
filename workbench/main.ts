/** The workbench's page: a spreadsheet in Excel's place, with the built add-in beside it. */
import './page/styles.css';
import type { FunctionsFile } from './functions/metadata';
import { ChartStrip } from './page/charts';
import { bindChoice, readChoices } from './page/choices';
import { startHost } from './page/host';
import { bindSplitter } from './page/splitter';
import { StatusLine } from './page/status';
import { createTestApi } from './page/testApi';
import { TEXTS } from './page/texts';
import { drawRibbon } from './ribbon/ribbon';
import { readManifest } from './ribbon/manifest';

const SAMPLE_ACTION = 'voorbeeldschool';

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

async function start(status: StatusLine): Promise<void> {
  const { addinOrigin } = (await (await fetched('config.json')).json()) as { addinOrigin: string };
  const choices = readChoices(location.search, addinOrigin);
  document.documentElement.dataset.theme = choices.theme;
  bindChoice(element<HTMLSelectElement>('choice-locale'), 'lang', choices.locale);
  bindChoice(element<HTMLSelectElement>('choice-theme'), 'thema', choices.theme);
  bindChoice(element<HTMLSelectElement>('choice-width'), 'breedte', String(choices.paneWidth));

  const rebase = (url: string): string => new URL(new URL(url).pathname, choices.addin).toString();
  const manifest = readManifest(
    await (await fetched(rebase('https://localhost/manifest.xml'))).text(),
    choices.locale,
    rebase,
  );
  const functions = (await (await fetched(manifest.functionsMetadataUrl)).json()) as FunctionsFile;

  const paneBox = element('pane-box');
  const showPane = (on: boolean): void => {
    paneBox.classList.toggle('hidden', !on);
    element('splitter').classList.toggle('hidden', !on);
  };
  element('pane-title').textContent = manifest.name;
  element('ribbon-tab').textContent = manifest.tab.label;
  element('pane-close').addEventListener('click', () => showPane(false));
  bindSplitter(element('splitter'), choices.paneWidth, (width) => (paneBox.style.width = `${width}px`));

  const host = startHost(
    { grid: element('grid'), pane: element('pane') },
    manifest,
    functions,
    { locale: choices.locale, dark: choices.theme !== 'licht' },
    {
      refused: (name) => status.refuse(TEXTS.notSimulated(name)),
      refusedEdit: () => status.refuse(TEXTS.protectedSheet),
      calculating: (on) =>
        status.show(on ? TEXTS.calculating : host.bridge.busy ? TEXTS.waitingForFunctions : ''),
      showPane,
      changed: () => strip.draw(),
    },
  );
  const strip = new ChartStrip(element('charts'), host.model);
  drawRibbon(element('ribbon'), manifest, ({ action, id }) => {
    if (action.kind === 'pane') showPane(true);
    else void host.commands.run(action.id, id).catch((error: unknown) => status.refuse(String(error)));
  });
  window.workbench = createTestApi(host, manifest, showPane);
  await host.commands.whenReady();
  status.show('');
  if (choices.sample) await window.workbench.pressRibbon(SAMPLE_ACTION);
}

const status = new StatusLine(element('status-state'), element('status-refusal'));
start(status).catch((error: unknown) =>
  status.refuse(TEXTS.noAddin(error instanceof Error ? error.message : String(error))),
);
