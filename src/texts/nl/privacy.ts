import { dateNl } from '../../tables/dutchDate';
import { listed } from '../parts';
import { translated } from '../translated';

const formulas = (count: number) => (count === 1 ? '1 formule' : `${count} formules`);
const people = (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`);
const rows = (count: number) => (count === 1 ? '1 rij' : `${count} rijen`);

/** Dutch texts of the screen for sharing and clearing. */
export const privacyNl = translated('privacy', {
  intro:
    'Waarden en namen blijven in het bestand staan, ook bij wie Scholing niet heeft. Doe wat hier staat in een kopie als u het origineel wilt houden. Eerdere versies in SharePoint of OneDrive veranderen niet mee.',
  sure: 'Weet u het zeker?',
  rowsPerTable: (p: { table: string; rows: number }) => `${p.table}: ${rows(p.rows)}`,
  andLog: 'Logboek: alle rijen hierover; in rijen over een ander wordt de naam (gewist)',
  sheets: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? 'Ook 1 blad dat Scholing hierover maakte verdwijnt, en dat komt niet terug.'
        : `Ook ${count} bladen die Scholing hierover maakte verdwijnen, en die komen niet terug.`,
  sheetsNamed: (names: readonly string[]) => `Bladen: ${listed(names)}.`,
  kept: 'De rijen terugzetten kan zolang het taakvenster open is. Daarna niet meer.',

  choose: 'Deze bladen blijven staan, tenzij u ze aanvinkt. Ze komen niet terug.',
  sheetOf: {
    ours: (name: string) => name,
    changed: (name: string) => `${name}: een blad van Scholing dat met de hand is gewijzigd`,
    unmarked: (name: string) =>
      `${name}: ziet eruit als een blad van Scholing, maar het kenmerk van Scholing ontbreekt (van een eerdere versie, of gekopieerd)`,
    figures: (name: string) => `${name}: aantallen zonder namen; waar 1 staat, is dat één medewerker`,
  },
  elsewhere: {
    title: 'Wat er nog staat',
    before: 'Hier staan ze ook. Dat wist Scholing niet:',
    after: 'Hier staan ze nog. Verwijder zelf wat weg moet:',
    nowhere: 'Op geen enkel blad staat nog een nummer of naam van wie gewist is.',
    place: (p: { sheet: string; people: number; cells: number; inName: boolean; hidden: boolean }) =>
      [
        `${p.sheet}${p.hidden ? ' (verborgen)' : ''}: ${people(p.people)}`,
        ...(p.cells > 0 ? [p.cells === 1 ? '1 cel' : `${p.cells} cellen`] : []),
        ...(p.inName ? ['in de naam van het blad'] : []),
      ].join(', '),
    fixedAmounts: 'Overzicht: vastgezette bedragen, één rij per medewerker.',
    short:
      'Gezocht is op namen en op personeelsnummers van 4 tekens of meer, in alle cellen en in de namen van de bladen van deze werkmap.',
    left: (tables: readonly string[]) =>
      `Niet alles is weg: er staan nog rijen in ${listed(tables)}. Maak het wissen ongedaan, haal filters van die tabellen weg en wis opnieuw.`,
    unread: 'Of alles weg is, kon niet worden nagekeken. Open dit onderdeel opnieuw.',
    final: 'Maak het wissen definitief',
    finalHint:
      'Zolang ongedaan maken kan, houdt het taakvenster de gewiste rijen vast. Maak het definitief als u ze niet meer nodig hebt.',
    finalDone: 'Het taakvenster bewaart geen gewiste rijen meer.',
  },

  formulasToValues: {
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
      `${formulas(count)} ${count === 1 ? 'had nog geen antwoord en bleef' : 'hadden nog geen antwoord en bleven'} staan. Kies eerst Herstel formules op het lint.`,
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
      count === 1
        ? '1 vertrokken medewerker gewist uit de tabellen van Scholing'
        : `${count} vertrokken medewerkers gewist uit de tabellen van Scholing`,
  },

  one: {
    title: 'Wis één medewerker',
    hint: 'Voor een verzoek om verwijdering (AVG). Alle rijen van de medewerker die in het zoekveld is gekozen.',
    nobody: 'Kies eerst een medewerker in het zoekveld bovenaan, en kom dan hier terug.',
    who: (p: { name: string; number: string | number }) => `${p.name || 'Zonder naam'} (${p.number})`,
    act: 'Wis deze medewerker',
    confirm: 'Ja, wis deze medewerker',
    what: '1 medewerker gewist uit de tabellen van Scholing',
  },

  everybody: {
    title: 'Wis alle persoonsgegevens',
    hint: 'Leegt alle tabellen met mensen en het Logboek, en haalt de bladen met afspraken weg. Opleidingen, salaristabellen, functies en regels voor iedereen blijven staan.',
    nothing: 'Er staan geen mensen in de tabellen.',
    act: 'Wis alle persoonsgegevens',
    confirm: 'Ja, wis alles',
    what: 'Alle persoonsgegevens gewist uit de tabellen van Scholing',
  },
});

export type PrivacyTexts = typeof privacyNl;
