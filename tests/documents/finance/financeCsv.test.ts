import { financeCsv, financePeriods } from '../../../src/documents/finance/financeCsv';
import { fteText } from '../../../src/documents/fteText';
import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { financeNl } from '../../../src/texts/nl/finance';
import { employee, rawSchool } from '../../school/rawSchool';

/** The file for the financial administration: a line per booking. */
const columns = tableSpecs.Bestedingen.columns.map(({ name }) => name);
const booking = (cells: Readonly<Record<string, unknown>>) => columns.map((column) => cells[column] ?? '');
const reading = readSchoolAtOnce(
  rawSchool({
    Medewerkers: [employee(1), employee('=2+3')],
    Bestedingen: [
      booking({
        Personeelsnummer: 1,
        Datum: dayOf(2026, 9, 3),
        Bedrag: 100.5,
        Omschrijving: 'Boek; deel "2"',
      }),
      booking({
        Personeelsnummer: 1,
        Datum: dayOf(2027, 1, 9),
        Bedrag: 40,
        Betaler: 'werkgever',
        Kenmerk: '=HYPERLINK("x")',
      }),
      booking({ Personeelsnummer: 1, Datum: dayOf(2026, 10, 1), Bedrag: -20.25, Omschrijving: '@terug' }),
      booking({ Personeelsnummer: '=2+3', Datum: dayOf(2026, 9, 4), Bedrag: 1234.5, Omschrijving: '\tTab' }),
    ],
  }),
);
const csv = (kind: 'calendarYear' | 'schoolYear', year: number) =>
  financeCsv(reading, reading.school!, { kind, year }, financeNl);

it('has each booking of a school year, in order of date, in Dutch notation', () => {
  const { text, lines } = csv('schoolYear', 2026);
  expect(lines).toBe(4);
  expect(text.startsWith('\uFEFFDatum;Personeelsnummer;Naam;Betaler;Bedrag;Kenmerk;')).toBe(true);
  expect(text.split('\r\n').slice(1, 5)).toEqual([
    '03-09-2026;1;Persoon 1;budget;100,50;;;"Boek; deel ""2"""',
    "04-09-2026;'=2+3;Persoon =2+3;budget;1234,50;;;Tab",
    "01-10-2026;1;Persoon 1;budget;-20,25;;;'@terug",
    `09-01-2027;1;Persoon 1;werkgever;40,00;"'=HYPERLINK(""x"")";;`,
  ]);
});

it('has only the days of a calendar year where that is asked', () => {
  expect([csv('calendarYear', 2026).lines, csv('calendarYear', 2027).lines]).toEqual([3, 1]);
});

it('no text begins with what a program computes', () => {
  const lines = csv('schoolYear', 2026).text.split('\r\n').slice(1);
  for (const cell of lines.flatMap((line) => line.split(';')).filter((one) => !one.endsWith(',25')))
    expect(cell.replace('"', '')).not.toMatch(/^[=+\-@\t\r]/);
});

it.each([
  ['x,https://voorbeeld.nl/?,=WEBSERVICE(B2&A1),y', "x,https://voorbeeld.nl/?,'=WEBSERVICE(B2&A1),y"],
  ['Boek,\t @SUM(A1)', "Boek,\t '@SUM(A1)"],
  ['Boek\n=1+1', `"Boek\n'=1+1"`],
  ['＝1+1', "'＝1+1"],
  ['Reis (heen - terug), 2 + 3 dagen', 'Reis (heen - terug), 2 + 3 dagen'],
])('of %j no part is computed by a program that ends a cell at the comma', (description, written) => {
  const one = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Bestedingen: [
        booking({ Personeelsnummer: 1, Datum: dayOf(2026, 9, 3), Bedrag: 1, Omschrijving: description }),
      ],
    }),
  );
  const { text } = financeCsv(one, one.school!, { kind: 'schoolYear', year: 2026 }, financeNl);
  expect(text.endsWith(`;1,00;;;${written}\r\n`)).toBe(true);
});

it('offers the years in which something was booked, the newest first', () => {
  expect(financePeriods(reading.school!)).toEqual([
    { kind: 'calendarYear', year: 2027 },
    { kind: 'calendarYear', year: 2026 },
    { kind: 'schoolYear', year: 2026 },
  ]);
});

it('an fte on paper has the decimal sign of its language', () => {
  expect([fteText(390, 'nl-NL'), fteText(2441, 'nl-NL'), fteText(390, 'en-US')]).toEqual([
    '3,90',
    '24,41',
    '3.90',
  ]);
});
