import { ARTICLES } from '../../cao/articles';
import type { FileKind } from '../../imports/workbookFile';
import { typed } from '../parts';
import { translated } from '../translated';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const fileKinds: Readonly<Record<FileKind, string>> = {
  picture: 'Dit bestand is een plaatje: daar staan geen cellen in.',
  pdf: 'Dit bestand is een PDF: daar staan geen cellen in.',
  oldExcel: 'Dit is een werkmap zoals Excel die vóór 2007 opsloeg (.xls).',
  locked: 'Deze werkmap is met een wachtwoord beveiligd.',
  page: 'Dit bestand is een webpagina, al heet het misschien anders.',
  other: 'Dit bestand bevat geen tekst die te lezen is.',
  openDocument: 'Deze lijst is met een ander programma dan Excel opgeslagen (.ods of .numbers).',
  binaryWorkbook: 'Dit is een binaire werkmap van Excel (.xlsb).',
  otherArchive: 'Dit bestand is een zip-bestand of een ander document, en geen werkmap van Excel.',
  damaged: 'Deze werkmap is beschadigd, of anders opgeslagen dan Excel dat doet.',
  unpacksTooLarge: 'Deze werkmap is uitgepakt te groot om te lezen.',
  tooManyCells:
    'Dit blad heeft te veel rijen en kolommen om te lezen: het gaat door tot ver buiten de lijst.',
};
const fileFixes: Readonly<Record<FileKind, string>> = {
  picture: 'Vraag uw personeelssysteem om een export als CSV of Excel.',
  pdf: 'Vraag uw personeelssysteem om een export als CSV of Excel.',
  oldExcel: 'Open het in Excel, kies Opslaan als, Excel-werkmap (.xlsx), en kies dat bestand.',
  locked:
    'Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen), sla op en kies het opnieuw. Of kopieer het blad naar deze werkmap.',
  page: 'Open het in Excel, kies Opslaan als, Excel-werkmap (.xlsx), en kies dat bestand.',
  other: 'Vraag uw personeelssysteem om een export als CSV of Excel.',
  openDocument: 'Open het daarin, sla het op als Excel-werkmap (.xlsx) en kies dat bestand.',
  binaryWorkbook: 'Open het in Excel, kies Opslaan als, Excel-werkmap (.xlsx), en kies dat bestand.',
  otherArchive: 'Pak een zip-bestand eerst uit, en kies de lijst die erin zit.',
  damaged: 'Open het in Excel, sla het opnieuw op als Excel-werkmap (.xlsx) en kies dat bestand.',
  unpacksTooLarge: 'Kopieer alleen de lijst naar een nieuwe werkmap, sla die op en kies dat bestand.',
  tooManyCells: 'Kopieer alleen de lijst naar een nieuwe werkmap, sla die op en kies dat bestand.',
};

/** Dutch sentences of the workbook: where something stands, problems with its shape, actions that could not be done. */
export const failuresNl = translated('failures', {
  place: (p: { table: string | null; sheet: string | null; row: number | null; column: string | null }) =>
    [
      p.table ?? p.sheet,
      p.row === null ? null : `rij ${p.row}`,
      p.column === null ? null : `kolom ${p.column}`,
    ]
      .filter((part) => part !== null)
      .join(', '),

  problems: {
    missingTable: (p: { table: string; nearest: string | null }) => ({
      what: `De tabel ${p.table} is er niet.`,
      fix:
        p.nearest === null
          ? `Maak het verwijderen ongedaan, of zet een tabel met de naam ${p.table} terug (Tabelontwerp, Tabelnaam).`
          : `De tabel ${p.nearest} lijkt erop: geef die de naam ${p.table} (Tabelontwerp, Tabelnaam).`,
    }),
    missingColumn: (p: { table: string; column: string; nearest: string | null }) => ({
      what: `In de tabel ${p.table} ontbreekt de kolom ${p.column}.`,
      fix:
        p.nearest === null
          ? `Voeg een kolom met de kop ${p.column} toe.`
          : `Is de kolom "${p.nearest}" bedoeld? Verander die kop in ${p.column}.`,
    }),
    doubleNumber: (p: { number: string; firstRow: number }) => ({
      what: `Personeelsnummer ${p.number} staat er al, op rij ${p.firstRow}.`,
      fix: `Geef elke medewerker een eigen nummer, of verwijder een van beide rijen. Zijn het twee functies van één mens, zet dan één rij met de fte samen: het geld geldt één keer over de hele fte (artikel ${ARTICLES.twoFunctions}). Tot dan blijven de bedragen van dit nummer leeg.`,
    }),
    unknownNumber: (p: { number: string }) => ({
      what: `Personeelsnummer ${p.number} komt niet voor in Medewerkers.`,
      fix: 'Verbeter het nummer, of voeg de medewerker toe. Deze rij telt nu nergens mee.',
    }),
    unknownManager: (p: { manager: string }) => ({
      what: `Personeelsnummer ${p.manager} bij Leidinggevende komt niet voor in Medewerkers.`,
      fix: 'Verbeter het nummer, of typ de naam van de leidinggevende. Tot dan is het een groep met dit nummer als naam.',
    }),
    nearManager: (p: { manager: string; name: string }) => ({
      what: `Leidinggevende ${typed(p.manager)} staat niet in Medewerkers, maar lijkt op ${typed(p.name)}.`,
      fix: 'Is het dezelfde, typ dan die naam of het personeelsnummer. Is het iemand anders, dan hoeft u niets te doen.',
    }),
    missingNumber: () => ({
      what: 'In deze rij is geen personeelsnummer ingevuld.',
      fix: 'Vul het personeelsnummer in, of maak de rij leeg. Deze rij telt nu nergens mee.',
    }),
    dateSystem1904: () => ({
      what: 'Deze werkmap telt datums vanaf 1904, en dan ligt elke datum vier jaar naast wat er staat.',
      fix: 'Zet bij Bestand, Opties, Geavanceerd, onder “Bij het berekenen van deze werkmap”, het 1904-datumsysteem uit en controleer daarna uw datums. Tot dan geeft Scholing geen bedragen.',
    }),
    missingReferenceDate: () => ({
      what: 'De cel met de naam Peildatum is er niet.',
      fix: 'Geef de cel met de peildatum de naam Peildatum (Formules, Naam definiëren).',
    }),
  },

  failures: {
    protectedSheet: (p: { sheet: string | null }) => ({
      what: p.sheet === null ? 'Een blad is beveiligd.' : `Het blad ${p.sheet} is beveiligd.`,
      fix: 'Hef de beveiliging op (Controleren, Bladbeveiliging opheffen) en probeer het opnieuw.',
    }),
    protectedWorkbook: () => ({
      what: 'De indeling van de werkmap is beveiligd.',
      fix: 'Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.',
    }),
    readOnly: () => ({
      what: 'De werkmap is alleen-lezen.',
      fix: 'Kies Werkmap bewerken, of sla een kopie op en werk daarin verder.',
    }),
    missingTable: (p: { table: string; nearest: string | null }) => failuresNl.problems.missingTable(p),
    missingColumn: (p: { table: string; column: string; nearest: string | null }) =>
      failuresNl.problems.missingColumn(p),
    missingReferenceDate: () => failuresNl.problems.missingReferenceDate(),
    missingSheet: (p: { sheet: string }) => ({
      what: `Het blad ${p.sheet} is er niet meer.`,
      fix: 'Kijk opnieuw welke bladen er zijn, en kies een ander.',
    }),
    rowNotFound: (p: { table: string }) => ({
      what: `De rij staat niet meer in ${p.table}.`,
      fix: 'Kijk of iemand die rij heeft verwijderd of het nummer heeft veranderd. Scholing heeft niets veranderd.',
    }),
    changedMeanwhile: (p: { table: string }) => ({
      what: `De rijen in ${p.table} zijn intussen veranderd.`,
      fix: 'Er is niets overschreven. Bekijk de rijen en probeer het opnieuw.',
    }),
    nameTaken: (p: { sheet: string }) => ({
      what: `Er is al een blad met de naam ${p.sheet}, zonder de tabel van Scholing erop.`,
      fix: 'Geef dat blad een andere naam en probeer het opnieuw.',
    }),
    noRoomBeside: (p: { sheet: string }) => ({
      what: `Rechts van de kolommen op "${p.sheet}" staat al iets, dus er is geen plaats voor de nieuwe.`,
      fix: 'Verplaats wat daar staat, of voeg rechts van de laatste kolom van Scholing acht lege kolommen in, en probeer het opnieuw.',
    }),
    sheetsKept: (p: { sheets: readonly string[] }) => ({
      what: `Met de hand gewijzigd en daarom blijven staan: ${list(p.sheets)}.`,
      fix: 'Verwijder die bladen zelf als u ze niet wilt houden. De andere zijn weg.',
    }),
    valuesKept: (p: { back: number; all: number }) => ({
      what: `Teruggezet: ${p.back} van de ${p.all} formules. Bij de andere is intussen iets getypt; dat is blijven staan.`,
      fix: 'Typ die formules zelf opnieuw als u ze terug wilt.',
    }),
    cancelled: () => ({
      what: 'Gestopt: er is niets veranderd.',
      fix: 'Begin opnieuw wanneer u wilt.',
    }),
    tooLarge: () => ({
      what: 'Dit is te groot om in één keer te doen.',
      fix: 'Sluit andere werkmappen en probeer het opnieuw, of gebruik Excel op de computer in plaats van in de browser.',
    }),
    fileTooLarge: (p: { megabytes: number; most: number }) => ({
      what: `Dit bestand is ${p.megabytes} MB groot; een lijst van hoogstens ${p.most} MB is te lezen.`,
      fix: 'Kies een lijst met alleen de medewerkers en de kolommen die nodig zijn.',
    }),
    fileTooLong: () => ({
      what: 'Dit bestand heeft meer dan 1.048.576 regels, en zo veel passen er niet op een blad van Excel.',
      fix: 'Kies een lijst met alleen de medewerkers.',
    }),
    fileUnreadable: ({ kind }: { readonly kind: FileKind }) => ({
      what: fileKinds[kind],
      fix: fileFixes[kind],
    }),
    filtered: ({ table }: { readonly table: string | null }) => ({
      what: `Er staat een filter op ${table === null ? 'een tabel' : `de tabel ${table}`}: Excel schrijft dan soms in andere rijen dan bedoeld.`,
      fix: 'Er is niets veranderd. Toon alle rijen, of haal het filter weg met Gegevens, Wissen, en probeer het opnieuw.',
    }),
    otherWorkbook: () => ({
      what: 'Er staat een andere werkmap of een grafiekblad vooraan.',
      fix: 'Klik op een cel in deze werkmap en probeer het opnieuw.',
    }),
    notOneArea: () => ({
      what: 'Er is niets gekozen, of meer dan één gebied.',
      fix: 'Kies één aaneengesloten gebied van cellen en probeer het opnieuw.',
    }),
    mergedCells: () => ({
      what: 'Samengevoegde cellen staan in de weg.',
      fix: 'Splits de samengevoegde cellen en probeer het opnieuw.',
    }),
    cellInEdit: () => ({
      what: 'Er wordt nog een cel bewerkt.',
      fix: 'Druk op Enter om de cel af te sluiten en probeer het opnieuw.',
    }),
    busy: () => ({
      what: 'Excel is bezig.',
      fix: 'Wacht even en probeer het opnieuw. Er is niets veranderd.',
    }),
    connectionLost: () => ({
      what: 'De verbinding met Excel is weggevallen.',
      fix: 'Controleer de verbinding en probeer het opnieuw.',
    }),
    notSupported: () => ({
      what: 'Deze versie van Excel kan dit niet.',
      fix: 'Werk Excel bij, of gebruik Excel op het web.',
    }),
    partlyWritten: (p: { sheet: string }) => ({
      what: `Het schrijven is halverwege afgebroken en kon niet worden teruggedraaid (blad ${p.sheet}).`,
      fix: 'Gebruik Ongedaan maken in Excel en controleer het blad voordat u verdergaat.',
    }),
    unexpected: (p: { detail: string }) => ({
      what: 'Excel meldt een fout die Scholing niet kent.',
      fix: `Probeer het opnieuw. Blijft het misgaan, geef dan deze code door aan uw beheerder: ${p.detail}.`,
    }),
  },
});

export type FailureTexts = typeof failuresNl;
