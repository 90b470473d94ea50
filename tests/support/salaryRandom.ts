import type { MadeTable } from './salaryTexts';

/** A number from 0 up to 1, the same ones in the same order for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

/** Names of scales as published tables have them: a run of numbers, or letters. */
function names(random: Random): string[] {
  const count = between(random, 2, 7);
  const kind = random();
  if (kind < 0.1) return ['9', '10', '10A', '11', '11A', '12', '13'].slice(0, count);
  if (kind < 0.2) return ['D11', 'D12', 'D13', 'A10', 'A11', 'A12', 'A13'].slice(0, count);
  if (kind < 0.4) return ['LA', 'LB', 'LC', 'LD', 'LE', 'LF', 'LG'].slice(0, count);
  const from = between(random, 1, 12);
  return Array.from({ length: count }, (_, index) => String(from + index));
}

/** A table of random structure: scales of different lengths, steps from 0 or 1, amounts that rise and stand still. */
export function randomSalaryTable(random: Random): MadeTable {
  const first = between(random, 0, 1);
  const lateStart = random() < 0.2;
  const wholeEuros = random() < 0.7;
  return names(random).map((name, index) => {
    const from = first + (lateStart ? between(random, 0, 2) : 0);
    let cents = 150_000 + index * between(random, 5_000, 25_000);
    const steps = Array.from({ length: between(random, 3, 14) }, (_, at) => {
      const rise = random() < 0.05 ? 0 : between(random, 1_500, 14_000);
      cents += at === 0 ? 0 : rise;
      return { step: String(from + at), cents: wholeEuros ? Math.round(cents / 100) * 100 : cents };
    });
    return { name, steps };
  });
}
