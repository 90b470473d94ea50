/**
 * The calendar by counting: one day after another from 1 January 1990, Excel serial 32874, by the leap year rule
 * alone. Slow to begin with and impossible to get wrong in the ways that formulas go wrong.
 */
interface CountedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The first calendar year of the school year that holds the day. */
  readonly schoolYear: number;
}

const FIRST_SERIAL = 32874;
const counted: CountedDay[] = [];
const serials = new Map<string, number>();

function isLeap(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

for (let year = 1990; year <= 2160; year++) {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  lengths.forEach((length, index) => {
    for (let day = 1; day <= length; day++) {
      serials.set(`${year}-${index + 1}-${day}`, FIRST_SERIAL + counted.length);
      counted.push({ year, month: index + 1, day, schoolYear: index + 1 >= 8 ? year : year - 1 });
    }
  });
}

export function dayAt(serial: number): CountedDay {
  return counted[serial - FIRST_SERIAL];
}

export function serialOf(year: number, month: number, day: number): number {
  const serial = serials.get(`${year}-${month}-${day}`);
  if (serial === undefined) throw new Error(`No such day: ${year}-${month}-${day}`);
  return serial;
}

/** The serial of an ISO date, for tests that read like examples. */
export function iso(text: string): number {
  const [year, month, day] = text.split('-').map(Number);
  return serialOf(year, month, day);
}

const schoolYears = new Map<number, number[]>();
counted.forEach(({ schoolYear }, i) => {
  const days = schoolYears.get(schoolYear);
  if (days) days.push(FIRST_SERIAL + i);
  else schoolYears.set(schoolYear, [FIRST_SERIAL + i]);
});

/** The days of a school year, one by one. */
export function daysOf(schoolYear: number): readonly number[] {
  return schoolYears.get(schoolYear)!;
}
