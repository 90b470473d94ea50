import { dateNl } from './format.nl';
import { listed } from './parts';

const formulas = (count: number) => (count === 1 ? '1 formule' : `${count} formules`);
const people = (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`);
const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);

/** Dutch texts of the screen for sharing and clearing. */
export const privacyNl = {
  intro:
    'Waarden en namen blijven in het bestand staan, ook bij wie Scholing niet heeft. Doe wat hier staat in een kopie als u het origineel wilt houden. Eerdere versies in SharePoint of OneDrive veranderen niet mee.',
  sure: 'Weet u het zeker?',
  cancel: 'Annuleren',
  rowsPerTable: (p: { table: string; rows: number }) => `${p.table}: ${rows(p.rows)}`,
  andLog: 'Logboek: alle regels hierover',
  sheets: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Ook 1 blad met een afspraak verdwijnt, en dat komt niet terug.'
        : `Ook ${count} bladen met afspraken verdwijnen, en die komen niet terug.`,
  sheetsNamed: (names: readonly string[]) => `Bladen: ${listed(names)}.`,
  kept: 'De rijen terugzetten kan zolang dit venster open is. Daarna niet meer.',

  freeze: {
    title: 'Waarden vastzetten',
    hint: 'De formules van Scholing worden de bedragen die er nu staan. Handig voor een kopie naar iemand zonder Scholing.',
    look: 'Kijk welke formules er zijn',
    none: 'Er zijn geen formules van Scholing in deze werkmap.',
    which: 'Welk blad',
    all: (count: number) => `Alle bladen (${formulas(count)})`,
    sheet: (p: { sheet: string; count: number }) => `${p.sheet} (${formulas(p.count)})`,
    act: 'Zet waarden vast',
    what: (count: number) =>
      count === 1 ? '1 formule is een waarde geworden' : `${count} formules zijn waarden geworden`,
    skipped: (count: number) =>
      `${formulas(count)} had nog geen antwoord en bleef staan. Kies eerst Herstel formules op het lint.`,
  },

  leavers: {
    title: 'Wis vertrokken medewerkers',
    hint: 'Alle rijen van wie langer geleden uit dienst ging dan u bewaart. De wet noemt geen vaste termijn; de uwe staat in het register van verwerkingen.',
    months: 'Bewaartermijn in maanden na uit dienst',
    monthsInvalid: 'Typ een heel aantal maanden, van 0 tot en met 600.',
    noDay: 'Vul eerst de peildatum in: daarmee wordt de termijn geteld.',
    nobody: (p: { months: number; day: number }) =>
      `Op ${dateNl(p.day)} is niemand langer dan ${p.months} maanden uit dienst.`,
    who: (p: { name: string; number: string | number; end: number }) =>
      `${p.name || 'Zonder naam'} (${p.number}), uit dienst ${dateNl(p.end)}`,
    act: (count: number) => `Wis ${people(count)}`,
    confirm: (count: number) => `Ja, wis ${people(count)}`,
    what: (count: number) =>
      count === 1 ? '1 vertrokken medewerker gewist' : `${count} vertrokken medewerkers gewist`,
  },

  everybody: {
    title: 'Wis alle persoonsgegevens',
    hint: 'Leegt alle tabellen met mensen en het Logboek, en haalt de bladen met afspraken weg. Opleidingen, salaristabellen, functies en regels voor iedereen blijven staan.',
    nothing: 'Er staan geen mensen in de tabellen.',
    act: 'Wis alle persoonsgegevens',
    confirm: 'Ja, wis alles',
    what: 'Alle persoonsgegevens gewist',
  },
};

export type PrivacyTexts = typeof privacyNl;
