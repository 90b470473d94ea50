import { dayOf } from '../../src/domain/calendar';
import { tableSpecs } from '../../src/tables/schema';
import { sampleSchool } from '../../src/workbook/build/sampleSchool';
import { call, shown } from '../support/functions';

/**
 * Excel on the web gives an empty cell to a function as empty text, Excel for Windows and Mac as 0. Whatever arrives, the sample school's
 * amounts are the same, and no 0 is shown for a text that was empty. An empty fte is the one cell that cannot be told from 0: Overzicht
 * makes it empty text first, as `docs/beperkingen.md` says to do in formulas of one's own.
 */
const today = dayOf(2026, 11, 23);
const tables = sampleSchool(today);

/** The rows with their empty cells as this Excel hands them over, and a blank row below, as a table may have. */
type Rows = readonly (readonly unknown[])[];
const handedOver = (rows: Rows, empty: unknown): unknown[][] =>
  [...rows, rows[0].map(() => null)].map((row) =>
    row.map((cell) => (cell === null || cell === undefined || cell === '' ? empty : cell)),
  );

/** What each function makes of the sample school. */
function answers(empty: unknown): Record<string, unknown[][]> {
  const rows = (name: keyof typeof tables) => handedOver(tables[name] as Rows, empty);
  const column = (at: number) => rows('Medewerkers').map((row) => [row[at]]);
  const [number, fte, start, end] = [column(0), column(5), column(6), column(7)];
  const [scale, step] = [column(3), column(4)];
  const [expenses, rules, lots, changes] = [
    rows('Bestedingen'),
    rows('CAO_regels'),
    rows('Beginsaldi'),
    rows('Aanstellingen'),
  ];
  const courses = rows('Opleidingen');
  const [first, ...others] = rows('Wensen');
  // Of one wish the course was never filled in.
  const wishes = [first.map((cell, at) => (at === 1 ? empty : cell)), ...others];
  const titled = (name: 'Wensen' | 'Bestedingen', cells: unknown[][]) => [
    tableSpecs[name].columns.flatMap((column) => (column.built ? [column.name] : [])),
    ...cells,
  ];
  const [allWishes, allExpenses] = [titled('Wensen', wishes), titled('Bestedingen', expenses)];
  const day = [[today]];
  const pot = [fte, start, end, number, allExpenses, rules, lots, changes];
  const results = {
    FTEOPDATUM: call('FTEOPDATUM', day, fte, number, changes),
    BUDGETRECHT: call('BUDGETRECHT', day, fte, start, end, rules, number, changes),
    SPAARSALDO: call('SPAARSALDO', day, ...pot),
    VERVALT: call('VERVALT', day, ...pot),
    VRIJSALDO: call('VRIJSALDO', day, ...pot, allWishes, courses),
    VASTGELEGD: call('VASTGELEGD', day, number, allWishes, allExpenses, '', courses),
    SPAARAFSPRAAK: call('SPAARAFSPRAAK', day, rules, number),
    MAXBEREIKT: call('MAXBEREIKT', scale, step, day, rows('Salaristabel')),
    SCHOLINGSPLANNEN: call(
      'SCHOLINGSPLANNEN',
      wishes,
      day,
      [[6]],
      number,
      fte,
      start,
      end,
      expenses,
      rules,
      lots,
      changes,
      courses,
    ),
  };
  return Object.fromEntries(
    Object.entries(results).map(([id, cells]) => [id, cells.map((row) => row.map(shown))]),
  );
}

const web = answers('');
const desktop = answers(0);

test.each(Object.keys(web))('%s is the same for empty text and for 0', (id) => {
  expect(web[id].flat().some((answer) => typeof answer === 'number' && answer > 0)).toBe(true);
  expect(desktop[id]).toEqual(web[id]);
});
