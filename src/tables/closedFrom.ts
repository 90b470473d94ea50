import type { SchoolYear } from '../domain/calendar';
import type { OpeningLot } from '../domain/budget/ledger';
import { schoolYearText, type Cell } from './values';

/** The column of `Beginsaldi` that remembers what a closed school year was computed from. */
export const CLOSED_FROM = 'Berekend uit';

/** What the lots that closing a school year wrote were computed from. */
export interface ClosedFrom {
  /** The school year that was closed. */
  readonly year: SchoolYear;
  /** The opening lots of before the first closing, cents and hundredths of an hour; empty where all was computed. */
  readonly opening: readonly OpeningHours[];
}

export interface OpeningHours extends OpeningLot {
  readonly hours: number;
}

const LINE = /^(\d{4})-\d{4} afgesloten, uit (.+)$/;
const LOT = /^(\d{4})-\d{4} € (\d{1,9}),(\d\d) en (\d{1,7}),(\d\d) uur$/;
const WHOLE_PAST = 'het dienstverband';

/** As text for HR to read, which `readClosedFrom` reads back. */
export function closedFromText({ year, opening }: ClosedFrom): string {
  const decimals = (hundredths: number) =>
    `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
  const lots = opening.map(
    (lot) => `${schoolYearText(lot.year)} € ${decimals(lot.left)} en ${decimals(lot.hours)} uur`,
  );
  return `${schoolYearText(year)} afgesloten, uit ${lots.length === 0 ? WHOLE_PAST : lots.join('; ')}`;
}

/** Null for what `closedFromText` did not write: then nothing is remembered. */
export function readClosedFrom(cell: Cell): ClosedFrom | null {
  const line = LINE.exec(typeof cell === 'string' ? cell.trim() : '');
  if (!line) return null;
  const [, year, from] = line;
  if (from === WHOLE_PAST) return { year: Number(year), opening: [] };
  const opening: OpeningHours[] = [];
  for (const part of from.split('; ')) {
    const lot = LOT.exec(part);
    if (!lot) return null;
    const [of, euros, cents, hours, hundredths] = lot.slice(1).map(Number);
    opening.push({ year: of, left: euros * 100 + cents, hours: hours * 100 + hundredths });
  }
  return { year: Number(year), opening };
}
