import { dayOf, civilOf, type Day } from '../../../src/domain/calendar';
import { randomOf } from '../../support/randomStaffLists';
import type { FileCell } from '../../support/xlsxFile';

/** An invented member of staff as the lists of a morning are made from. */
export interface TrueEmployee {
  readonly number: number;
  readonly first: string;
  readonly prefix: string;
  readonly last: string;
  readonly team: string;
  readonly manager: string;
  readonly location: string;
  readonly functionName: string;
  readonly scale: number;
  readonly step: number;
  /** After each other, the first from the first day of employment on. */
  readonly periods: readonly { readonly from: Day; readonly fte: number }[];
  /** The last day of employment; null as long as none is known. */
  readonly end: Day | null;
}

/** What somebody's course cost before the workbook was there, as the list says it and as it is. */
export interface TrueExpense {
  readonly employee: TrueEmployee;
  readonly date: Day;
  readonly cents: number;
  readonly payer: 'budget' | 'werkgever';
}

const FIRST =
  'Anna Bram Chantal Dirk Els Fatima Gijs Hanna Ivo Zoë Joris Karin Lars Mila Noud Olga Piet'.split(' ');
const LAST =
  'Kast Deurknop Lamp Stoel Bank Krijt Tafel Venster Gordijn Drempel Béton Tegel Plint Kozijn Trap Zolder Dakgoot Spijker'.split(
    ' ',
  );
const PREFIXES = ['', '', 'de', 'van der'];
const TEAMS = [
  'Facilitair',
  'Onderbouw',
  'Bovenbouw',
  'Administratie',
  'ICT',
  'Leerlingzaken',
  'Techniek',
  'Bibliotheek',
  'Kantine',
  'Receptie',
  'Financiën',
  'Practicum',
];
const LOCATIONS = ['Hoofdgebouw', 'Dependance'];
/** Those of the school's own that no table of functions knows. */
export const OWN_FUNCTIONS = [
  'Roostermaker',
  'Mediathecaris',
  'Secretaresse',
  'Systeembeheerder',
  'Kantinebeheerder',
  'Decaanassistent',
];
const FUNCTIONS = ['Conciërge', 'TOA', ...OWN_FUNCTIONS];
const FTES = [0.4, 0.5, 0.6, 0.8, 1];

/** In the first list these cannot be read: a factor among percentages, a word, and a day that is none. */
export const FACTOR = 10;
export const WORD = 20;
export const NO_DAY = 30;
/** In the second list these have another fte, another function, or left. */
const OTHER_FTE = [50, 51, 52, 53, 54];
const OTHER_FUNCTION = [60, 61, 62];
export const LEFT = [70, 71];
const NEW = 4;
const CHANGED_ON = dayOf(2026, 11, 1);
const LEFT_ON = dayOf(2026, 10, 31);

/** People of a school, the same for the same seed; everybody has another name. */
export function inventedStaff(count: number, seed: number): TrueEmployee[] {
  const random = randomOf(seed);
  const of = <T>(options: readonly T[]) => options[Math.floor(random() * options.length)];
  return Array.from({ length: count }, (_, i): TrueEmployee => {
    const start = dayOf(2012 + Math.floor(random() * 13), 1 + Math.floor(random() * 12), of([1, 1, 15]));
    const fte = of(FTES);
    const other = of(FTES.filter((one) => one !== fte));
    return {
      number: 4001 + i * 3,
      first: FIRST[i % FIRST.length],
      prefix: of(PREFIXES),
      last: LAST[Math.floor(i / FIRST.length) % LAST.length],
      team: TEAMS[i % TEAMS.length],
      manager: `${FIRST[(i % TEAMS.length) + 3]} Leidraad`,
      location: LOCATIONS[i % TEAMS.length < 7 ? 0 : 1],
      functionName: of(FUNCTIONS),
      scale: 5 + Math.floor(random() * 4),
      step: 1 + Math.floor(random() * 6),
      periods: [{ from: start, fte }, ...(random() < 0.25 ? [{ from: dayOf(2025, 8, 1), fte: other }] : [])],
      end: null,
    };
  });
}

/** The same school a month later: some changed, some left, some are new. */
export function aMonthLater(staff: readonly TrueEmployee[], seed: number): TrueEmployee[] {
  const changed = staff.map((one, i): TrueEmployee => {
    if (OTHER_FTE.includes(i)) {
      const last = one.periods[one.periods.length - 1].fte;
      return { ...one, periods: [...one.periods, { from: CHANGED_ON, fte: last === 0.8 ? 0.6 : 0.8 }] };
    }
    if (OTHER_FUNCTION.includes(i))
      return { ...one, functionName: one.functionName === 'TOA' ? 'Conciërge' : 'TOA' };
    return LEFT.includes(i) ? { ...one, end: LEFT_ON } : one;
  });
  const all = inventedStaff(staff.length + NEW, seed);
  const added = all.slice(staff.length).map((one) => ({ ...one, periods: [{ from: CHANGED_ON, fte: 0.6 }] }));
  return [...changed, ...added];
}

export const nameOf = ({ first, prefix, last }: TrueEmployee): string =>
  [first, prefix, last].filter((part) => part !== '').join(' ');

export const fteOf = ({ periods }: TrueEmployee, day: Day): number =>
  periods.filter(({ from }) => from <= day).at(-1)?.fte ?? 0;

const HEADS = [
  'Personeelsnummer',
  'Achternaam',
  'Voorvoegsel',
  'Roepnaam',
  'Afdeling',
  'Leidinggevende',
  'Vestiging',
  'Functie',
  'Salarisschaal',
  'Trede',
  'Deeltijdpercentage',
  'Begindatum',
  'Einddatum',
  'E-mail',
];

/** A row for each period, as a system for staff exports them. */
function rowsOf(employee: TrueEmployee): (readonly FileCell[])[] {
  const { number, first, prefix, last, team, manager, location, functionName, scale, step, periods, end } =
    employee;
  return periods.map(({ from, fte }, i) => {
    const until = i + 1 < periods.length ? periods[i + 1].from - 1 : end;
    const mail = `${first}.${last}@voorbeeld.invalid`.toLowerCase();
    return [
      number,
      last,
      prefix,
      first,
      team,
      manager,
      location,
      functionName,
      scale,
      step,
      fte * 100,
      { date: from },
      until === null ? '' : { date: until },
      mail,
    ];
  });
}

export const dayText = (day: Day): string => {
  const { year, month, day: date } = civilOf(day);
  return `${date}-${month}-${year}`;
};

const cellText = (cell: FileCell): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell !== null && typeof cell === 'object' && 'date' in cell
    ? dayText(cell.date)
    : String(cell ?? '');
};

/**
 * The list as a CSV in Windows-1252, as dirty as they come: titles above the heads, heads again halfway, a footer, a row
 * without a number, a row that stands there twice, open ends in the year 9999, and three cells that cannot be read.
 */
export function dirtyCsv(staff: readonly TrueEmployee[]): Buffer {
  const lines = staff.flatMap((employee, i) =>
    rowsOf(employee).map((row) => {
      const cells = row.map(cellText);
      if (cells[12] === '') cells[12] = '31-12-9999';
      if (i === FACTOR) cells[10] = '0,80';
      if (i === WORD) cells[10] = 'onbekend';
      if (i === NO_DAY) cells[11] = '31-2-2020';
      return cells.join(';');
    }),
  );
  const half = Math.floor(lines.length / 2);
  const nobody = ';Zonder;;Nummer;ICT;;Hoofdgebouw;TOA;6;2;100;1-8-2020;;';
  const text = [
    'Overzicht medewerkers OOP;;;',
    'Afgedrukt op 28-11-2026;;;',
    '',
    HEADS.join(';'),
    ...lines.slice(0, half),
    HEADS.join(';'),
    nobody,
    lines[5],
    ...lines.slice(half),
    `Totaal aantal medewerkers: ${staff.length};;;`,
  ].join('\r\n');
  return Buffer.from(text, 'latin1');
}

/** The rows of a sheet that a month later holds the same list, with real numbers and dates. */
export function cleanRows(staff: readonly TrueEmployee[]): (readonly FileCell[])[] {
  return [HEADS, ...staff.flatMap(rowsOf)];
}

const unreadable = [FACTOR, WORD, NO_DAY];

/** Small expenses of two in three people; none exceeds what a school year gives. */
export function inventedExpenses(staff: readonly TrueEmployee[], day: Day, seed: number): TrueExpense[] {
  const random = randomOf(seed);
  return staff.flatMap((employee, i): TrueExpense[] => {
    if (i % 3 === 0 || unreadable.includes(i)) return [];
    const first = Math.max(employee.periods[0].from, dayOf(2024, 8, 1)) + 1;
    return Array.from({ length: 1 + (i % 2) }, (__, turn) => ({
      employee,
      date: first + Math.floor(random() * (day - first)),
      cents: turn === 1 ? 125_000 : 2_000 + Math.floor(random() * 6_000),
      payer: turn === 1 ? 'werkgever' : 'budget',
    }));
  });
}

/** The expenses as HR keeps them in a sheet of her own, with lines that cannot be booked. */
export function expensesText(expenses: readonly TrueExpense[]): string {
  const lines = expenses.map(({ employee, date, cents, payer }, i) => {
    const euros = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
    const amount = cents === 125_000 ? '1.250,-' : i % 3 === 0 ? `€ ${euros}` : euros;
    const name = `${employee.last}, ${[employee.first, employee.prefix].filter((part) => part !== '').join(' ')}`;
    const number = i % 10 === 0 ? '' : String(employee.number);
    return [number, name, dayText(date), amount, `Cursus ${i}`, payer === 'werkgever' ? 'school' : ''].join(
      '\t',
    );
  });
  return [
    'Persnr\tMedewerker\tDatum factuur\tBedrag\tOpleiding\tBetaald door',
    ...lines,
    lines[3],
    '99999\tNiemand, Nel\t1-9-2025\t50,00\tBHV\t',
    `${expenses[0].employee.number}\t\t1-9-2025\t1,250\tHBO\t`,
    'Totaal\t\t\t99.999,00\t\t',
  ].join('\n');
}

/** What somebody wants to follow. */
export interface TrueWish {
  readonly number: number;
  readonly course: string;
  readonly euros: number;
  /** In school years. */
  readonly duration: number;
}

/** Wishes of four in five people. */
export function inventedWishes(staff: readonly TrueEmployee[], seed: number): TrueWish[] {
  const random = randomOf(seed);
  return staff
    .filter((_, i) => i % 5 !== 0)
    .map(({ number }, i) => ({
      number,
      course: `Opleiding ${i % 17}`,
      euros: 200 + Math.floor(random() * 20) * 75,
      duration: 1 + (i % 2),
    }));
}

/** Wishes as rows of `Wensen`. */
export function wishesText(wishes: readonly TrueWish[]): string {
  return wishes
    .map(({ number, course, euros, duration }) => [number, course, euros, duration, 1].join('\t'))
    .join('\r\n');
}
