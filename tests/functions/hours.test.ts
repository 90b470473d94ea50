import { iso } from '../oracles/days';
import { call, column, shown, values } from '../support/functions';

const day = iso('2026-10-1');
const start = iso('2025-8-1');

function hours(taken: unknown, more: readonly unknown[] = []): unknown {
  return shown(call('URENSALDO', [[day]], [[1]], [[start]], null, [[1001]], taken, ...more)[0][0]);
}

test('URENSALDO gives the 40 hours of the school year, less what was taken; mandated hours and blank cells never count', () => {
  expect(hours(null)).toBe(40);
  const taken = [
    [1001, day, 7.5],
    [1001, day, 8, 'BHV', 'ja'],
    [1001, day, '', 'boek', ''],
    [1001, day, 0],
    [1001, day + 1, 8],
    [1002, day, 8],
  ];
  expect(hours(taken)).toBe(32.5);
});

test('more than there is, and what is no number of hours, is an error on its row', () => {
  expect(hours([[1001, day, 40.25]])).toMatch(/^#VALUE! /);
  expect(hours([[1001, day, '8 uur']])).toMatch(/^#VALUE! uren, rij 1: Bij uren staat “8 uur”/);
  const both = call('URENSALDO', [[day]], column(1, 80), column(start, start), null, column(1, 2));
  expect(values(both)).toEqual([40, expect.stringMatching(/^#VALUE! Fte is 80/)]);
});

test('opening hours replace the past, and extra hours are of who has agreed them', () => {
  const saved = [['spaartermijn_uren', start, 2, 1001]];
  expect(hours(null, [saved, [[1001, '2025-2026', 12.5]]])).toBe(52.5);
  expect(hours(null, [saved, [[1001, '2025-2026', '']]])).toBe(40);
  expect(hours(null, [null, [[1001, '2025-2026', 12.5]]])).toBe(40);
  const cao = [
    ['extra_uren', iso('2026-8-1'), 43, 1001],
    ['extra_uren', iso('2026-8-1'), 50, null],
  ];
  expect(hours(null, [cao])).toBe(83);
  expect(shown(call('URENRECHT', [[2026]], [[0.5]], null, null, cao, [[1001]])[0][0])).toBe(41.5);
  expect(shown(call('URENRECHT', [[2026]], [[0.5]], null, null, cao, [[1002]])[0][0])).toBe(20);
});

test('hours are saved by an agreement about hours, not by one about money', () => {
  expect(hours(null, [[['spaartermijn', start, 2, 1001]]])).toBe(40);
  expect(hours(null, [[['spaartermijn_uren', start, 2, 1001]]])).toBe(80);
});

test('where no yearly hours are known there is no answer, instead of 0', () => {
  const on = (day: string) =>
    shown(call('URENSALDO', [[day]], [[1]], [[start]], null, null, null, [['PO']])[0][0]);
  expect(on('2026-10-1')).toBe(123);
  expect(shown(call('URENSALDO', [[iso('2014-7-31')]], [[1]], [[iso('2013-8-1')]])[0][0])).toMatch(
    /^#N\/A Voor scholingsuren is op 31 juli 2014 geen waarde bekend/,
  );
});
