import { dayOf } from '../../src/domain/calendar';
import { call } from '../support/functions';

const day = [[dayOf(2026, 11, 23)]];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const salary = [1, 2, 3, 4, 5].map((step) => [6, step, 2000 + 100 * step, dayOf(2026, 1, 1)]);
const functions = [
  ['TOA', 6, '', '', '', 'onderwijsondersteunend'],
  ['Conciërge', 6, '', '', '', 'beheersmatig'],
  ['Concierge plus', 6, '', '', '', 'beheersmatig'],
];
const count = (names: unknown[], steps: unknown[], scales = names.map((): unknown => 6)) =>
  call('MAXTELLING', column(...names), column(...scales), column(...steps), day, functions, salary, [
    [false],
  ]);

describe('MAXTELLING', () => {
  it('counts per function, and per group after its functions', () => {
    expect(
      count(['TOA', 'conciërge', 'TOA', 'Concierge plus', 'conciërge', 'TOA'], [5, 5, 4, 3, 2, 1]),
    ).toEqual([
      ['onderwijsondersteunend', 'TOA', 3, 1, 1, 0],
      ['onderwijsondersteunend', 'alle functies', 3, 1, 1, 0],
      ['beheersmatig', 'conciërge', 2, 1, 0, 0],
      ['beheersmatig', 'Concierge plus', 1, 0, 1, 0],
      ['beheersmatig', 'alle functies', 3, 1, 1, 0],
    ]);
  });

  it('counts as unknown whose scale or step is missing or not in the table, and leaves out blank rows', () => {
    expect(count(['TOA', 'TOA', 'TOA', ''], ['', 9, 1, ''], [6, 6, 7, ''])).toEqual([
      ['onderwijsondersteunend', 'TOA', 3, 0, 0, 3],
      ['onderwijsondersteunend', 'alle functies', 3, 0, 0, 3],
    ]);
  });

  it('puts functions that the table does not know together', () => {
    expect(count(['Tovenaar'], [5])[0]).toEqual(['zonder groep', 'Tovenaar', 1, 1, 0, 0]);
  });

  it('gives only its header for a table without people', () => {
    expect(call('MAXTELLING', column(''), column(''), column(''), day, functions, salary)).toEqual([
      ['Groep', 'Functie', 'Medewerkers', 'Op maximum', 'Binnen 2 jaar', 'Onbekend'],
    ]);
  });
});
