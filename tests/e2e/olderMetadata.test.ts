import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionMetadata } from '../../workbench/functions/metadata';
import { ROOT } from './support/browser';
import { WorkbenchPage } from './support/workbench';

/**
 * Excel keeps the list of functions up to a day: for that long it is older or newer than the functions themselves. Formulas that stand
 * in a workbook give the same amounts all the while.
 */
const folders: string[] = [];
const OVERVIEW = 'A5:F28';
let expected: unknown[][];

beforeAll(async () => {
  const workbench = await WorkbenchPage.open({ sample: true });
  expected = await workbench.cells('Overzicht', OVERVIEW);
  await workbench.close();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The built add-in with another list of functions. */
function addinWith(functions: readonly FunctionMetadata[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholing-metadata-'));
  folders.push(folder);
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  for (const name of ['functions.json', 'functions.en.json'])
    writeFileSync(join(folder, name), JSON.stringify({ functions }));
  return folder;
}

const listIn = (file: string) =>
  (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { functions: FunctionMetadata[] }).functions;

/** The formulas of the overview as 0.1 wrote them, in the cells where they stand. */
const person = 'Medewerkers[Fte],Medewerkers[In dienst],Medewerkers[Uit dienst]';
const ofPot = `Peildatum,${person},Medewerkers[Personeelsnummer],Bestedingen[#All],CAO_regels,Beginsaldi[#All],Aanstellingen[#All]`;
const RELEASED = {
  C5: '=SCHOLING.FTEOPDATUM(Peildatum,Medewerkers[Fte],Medewerkers[Personeelsnummer],Aanstellingen[#All])',
  D5: `=SCHOLING.BUDGETRECHT(Peildatum,${person},CAO_regels,Medewerkers[Personeelsnummer],Aanstellingen[#All])`,
  E5: `=SCHOLING.SPAARSALDO(${ofPot})`,
  F5: `=SCHOLING.VERVALT(${ofPot})`,
};

async function withAddin(
  functions: readonly FunctionMetadata[],
  look: (workbench: WorkbenchPage) => Promise<void>,
  formulas: Readonly<Record<string, string>> = {},
): Promise<void> {
  const workbench = await WorkbenchPage.open({ sample: true, addinFolder: addinWith(functions) });
  try {
    for (const [cell, formula] of Object.entries(formulas)) {
      await workbench.setCell('Overzicht', cell, formula);
      await workbench.idle();
    }
    expect(await workbench.cells('Overzicht', OVERVIEW)).toEqual(expected);
    await look(workbench);
    expect(workbench.browser.pageErrors).toEqual([]);
  } finally {
    await workbench.close();
  }
}

test('with the list of the released version before, its formulas give the same to the cent', async () => {
  expect(expected.flat()).not.toContain('#VALUE!');
  const look = async (workbench: WorkbenchPage) => {
    await workbench.select('Medewerkers', 'B6');
    await workbench.pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  };
  await withAddin(listIn('tests/fixtures/functions-1.0.json'), look, RELEASED);
});

test('with a list from before an optional parameter, what office.js puts in its place counts as left out', async () => {
  const current = listIn('dist/functions.json');
  const shortened = current.map((one) =>
    one.id === 'CAOWAARDE' ? { ...one, parameters: one.parameters.slice(0, 2) } : one,
  );
  expect(shortened.find(({ id }) => id === 'CAOWAARDE')!.parameters.length).toBeLessThan(
    current.find(({ id }) => id === 'CAOWAARDE')!.parameters.length,
  );
  await withAddin(shortened, async (workbench) => {
    await workbench.setCell('Blad1', 'A1', '=SCHOLING.CAOWAARDE("scholingsbudget",DATE(2020,1,1))');
    await workbench.idle();
    expect(await workbench.cells('Blad1', 'A1')).toEqual([[600]]);
  });
});

test('with a newer list, a function that the code does not have yet fails alone', async () => {
  const current = listIn('dist/functions.json');
  const newer = current.map((one) =>
    one.id === 'SPAARSALDO'
      ? {
          ...one,
          parameters: [
            ...one.parameters,
            { name: 'nieuw', type: 'any', dimensionality: 'matrix', optional: true },
          ],
        }
      : one,
  );
  const unknown = { ...current[0], id: 'MORGEN', name: 'MORGEN' };
  await withAddin([...newer, unknown], async (workbench) => {
    await workbench.setCell('Blad1', 'A1', '=SCHOLING.MORGEN(1)');
    await workbench.idle();
    const [[cell]] = await workbench.cells('Blad1', 'A1');
    expect(String(cell)).toMatch(/^#/);
    expect(await workbench.cells('Overzicht', OVERVIEW)).toEqual(expected);
  });
});
