import type { WorkbenchPage } from '../tests/e2e/support/workbench';
import { staffList } from '../tests/e2e/support/bigSchool';

/** One command of the pane, as a user gives it; done when the pane says so. */
export interface SizeCommand {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** Every command, in an order in which each finds what it needs. */
export function sizeCommands(workbench: WorkbenchPage, people: number): SizeCommand[] {
  const { pane } = workbench;
  const button = (name: string | RegExp) =>
    pane.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const text = (wanted: string | RegExp) => pane.getByText(wanted).first().waitFor();
  const tab = (name: string) =>
    pane.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const screen = async (name: string) => {
    await tab('Meer');
    await button(name).click();
    await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };
  const undo = async () => {
    await button('Ongedaan maken').click();
    await text('Ongedaan gemaakt: alles staat weer zoals het was.');
  };
  const person = async (row: number) => {
    const [[, name]] = await workbench.cells('Medewerkers', `A${row}:B${row}`);
    await workbench.select('Medewerkers', `B${row}`);
    await pane.getByRole('heading', { name: String(name) }).waitFor();
  };
  const readStaff = async (list: Buffer) => {
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: list });
    await text(/^lijst.csv: \d+ medewerkers begrepen/);
  };
  const takeOver = async () => {
    await button('Neem over in de werkmap').click();
    await text(/^Overgenomen uit lijst.csv/);
  };

  return [
    {
      name: 'het venster tonen',
      run: async () => {
        await workbench.call('showPane', true);
        await person(6);
      },
    },
    { name: 'naar een andere medewerker', run: () => person(people / 2) },
    { name: 'terug', run: () => person(6) },
    {
      name: 'een cel wijzigen, het paneel volgt',
      run: async () => {
        await workbench.setCell('Medewerkers', 'B6', 'Emre Routerkast-Nieuw');
        await pane.getByRole('heading', { name: 'Emre Routerkast-Nieuw' }).waitFor();
      },
    },
    {
      name: 'een plan schrijven',
      run: async () => {
        await button('Zet plan in werkmap').click();
        await button('Schrijf naar Plan').click();
        await text(/^Het plan van Emre Routerkast-Nieuw staat in Plan\./);
      },
    },
    { name: 'dat plan ongedaan maken', run: undo },
    {
      name: 'een uitgave boeken',
      run: async () => {
        await button('Uitgaven boeken en bekijken').click();
        const form = pane.getByRole('group', { name: 'Uitgave boeken' });
        await form.getByLabel('Datum').fill('1-10-2026');
        await form.getByLabel('Bedrag').fill('12,50');
        await form.getByLabel('Omschrijving').fill('Boek');
        await form.getByRole('button', { name: 'Boek in Bestedingen' }).click();
        await text(/geboekt in Bestedingen: Boek/);
      },
    },
    { name: 'die uitgave ongedaan maken', run: undo },
    {
      name: 'de teamlijst, tot alle signalen er zijn',
      run: async () => {
        await tab('Team');
        await pane.locator('li[aria-posinset]').first().waitFor();
        await pane.waitForFunction(() => !document.body.textContent?.includes('Signalen volgen'));
      },
    },
    {
      name: 'door de teamlijst bladeren',
      run: () =>
        pane.evaluate(async () => {
          const main = document.querySelector('main')!;
          for (let turn = 1; turn <= 20; turn++) {
            main.scrollTop = (main.scrollHeight * turn) / 20;
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          }
        }),
    },
    { name: 'gesprekken', run: () => screen('Gesprekken') },
    {
      name: 'gegevenscontrole',
      run: async () => {
        await button(/^Gegevenscontrole/).click();
        await pane.getByRole('heading', { name: 'Gegevenscontrole' }).waitFor();
        await button('Terug naar de medewerker').click();
      },
    },
    { name: 'instellingen openen', run: () => screen('Instellingen') },
    {
      name: 'een instelling schrijven',
      run: async () => {
        const part = pane.getByRole('region', { name: 'Plannen en gesprekken' });
        await part.getByRole('textbox', { name: 'Schooljaren vooruit plannen' }).fill('6');
        await part.getByRole('button', { name: 'Zet in Instellingen' }).click();
        await part.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
      },
    },
    { name: 'die instelling ongedaan maken', run: undo },
    {
      name: 'andere regels uitrekenen',
      run: async () => {
        await screen('Andere regels proberen');
        await pane.getByLabel('Spaartermijn in schooljaren').fill('4');
        await button('Reken uit').click();
        await pane.getByRole('table', { name: 'Vandaag en straks naast elkaar' }).waitFor();
      },
    },
    {
      name: 'beurs: aanvragen uit de plannen',
      run: async () => {
        await tab('Beurs');
        await button(/^Zet .* in Beurs$/).waitFor();
      },
    },
    {
      name: 'aanvragen in Beurs zetten',
      run: async () => {
        await pane.getByLabel('Punten bij prioriteit 1').fill('3');
        await button(/^Zet .* in Beurs$/).click();
        await text(/in Beurs gezet\.$/);
      },
    },
    { name: 'die aanvragen ongedaan maken', run: undo },
    {
      name: 'afspraken: honderd op bladen',
      run: async () => {
        await screen('Afspraken');
        await pane.getByRole('textbox', { name: 'Zoek op naam of nummer' }).fill('100');
        await button(/^Kies alle/).click();
        await button(/^Maak \d+ bladen$/).click();
        await text(/afspraken staan klaar\.$/);
      },
    },
    {
      name: 'afspraken: dezelfde in één Word-document',
      run: async () => {
        await button('Download als Word').click();
        await text(/\.docx is gedownload\.$/);
      },
    },
    {
      name: 'rapport',
      run: async () => {
        await screen('Rapport');
        await button('Maak rapport').click();
        await text('Het rapport staat klaar.');
      },
    },
    {
      name: 'vragenlijst met de cijfers van de school',
      run: async () => {
        await screen('Cijfers en vragenlijst');
        await button('Maak vragenlijst').click();
        await text('De vragenlijst staat klaar op het blad Vragenlijst.');
      },
    },
    {
      name: 'de loopbaan, met de kosten van het hele team',
      run: async () => {
        await screen('Loopbaan');
        await button('Bereken het hele team').click();
        await text(/^\d+ medewerkers$/);
      },
    },
    {
      name: 'Overzicht bijwerken',
      run: async () => {
        await workbench.call('clearCells', 'Overzicht', 'G4:G5');
        await screen('Instellingen');
        await button('Werk Overzicht bij').click();
        await text('Overzicht bijgewerkt');
      },
    },
    {
      name: 'formules herstellen',
      run: async () => {
        await workbench.pressRibbon('herstelformules');
        await text(/formules zijn opnieuw geschreven/);
      },
    },
    {
      name: 'dezelfde lijst met wijzigingen lezen',
      run: async () => {
        await screen('Eigen lijst inlezen');
        await readStaff(await staffList(workbench, 20, 500));
      },
    },
    { name: 'die wijzigingen overnemen', run: takeOver },
    { name: 'dat ongedaan maken', run: undo },
    {
      name: 'formules opzoeken',
      run: async () => {
        await screen('Delen en opruimen');
        await button('Kijk welke formules er zijn').click();
        await button('Zet waarden vast').waitFor();
      },
    },
    {
      name: 'waarden vastzetten',
      run: async () => {
        await button('Zet waarden vast').click();
        await text(/formules zijn waarden geworden/);
      },
    },
    {
      name: 'formules terugzetten',
      run: undo,
    },
    {
      name: 'vertrokken medewerkers zoeken',
      run: async () => {
        await pane.getByLabel('Bewaartermijn in maanden na uit dienst').fill('24');
        await button(/^Wis \d+ medewerkers$/).waitFor();
      },
    },
    {
      name: 'vertrokken medewerkers wissen',
      run: async () => {
        await button(/^Wis \d+ medewerkers$/).click();
        await button(/^Ja, wis \d+ medewerkers$/).click();
        await text(/vertrokken medewerkers gewist/);
      },
    },
    { name: 'dat wissen ongedaan maken', run: undo },
    {
      name: 'iedereen wissen',
      run: async () => {
        await button('Wis alle persoonsgegevens').click();
        await button('Ja, wis alles').click();
        await text('Alle persoonsgegevens gewist.');
      },
    },
    { name: 'iedereen terugzetten', run: undo },
  ];
}
