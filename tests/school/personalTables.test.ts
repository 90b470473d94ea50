import { dayOf } from '../../src/domain/calendar';
import { leavers } from '../../src/school/leavers';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { inOneGo } from '../../src/pacing';
import {
  blankedLineSteps,
  rowsAbout,
  rowsAboutSteps,
  withTellingNames,
  type Whom,
} from '../../src/school/personalTables';
import type { RawTable } from '../../src/tables/rawTables';
import { employee, rawSchool, rawTable, referenceDay } from './rawSchool';

describe('who left long ago', () => {
  const left = [dayOf(2010, 8, 1), dayOf(2015, 7, 31)] as const;
  const gone = (...Medewerkers: (readonly unknown[])[]) =>
    leavers(readSchoolAtOnce(rawSchool({ Medewerkers })), 24, referenceDay).map(({ number }) => number);

  it('is offered for erasing', () => expect(gone(employee(1, 1, ...left), employee(2))).toEqual([1]));

  it('is not while the same number is in the table once more: those rows would go too', () => {
    const again = employee(1, 1, dayOf(2026, 8, 1));
    expect(gone(employee(1, 1, ...left), again, employee(3, 1, ...left))).toEqual([3]);
  });
});

describe('the lines of the log that go with somebody', () => {
  const log = (...lines: (readonly [what: string, number: unknown])[]) =>
    rawTable(
      'Logboek',
      lines.map(([what, number]) => [referenceDay, what, 'Plan', number, '', 'Bedrag: € 5']),
    );
  const about = (table: ReturnType<typeof log>) =>
    rowsAbout(table, { keys: new Set(['1']), names: new Set(['Jan de Wit']) });

  it('are those under the number, and those with the name', () => {
    const lines = log(['Besteding geboekt', 1], ['Het plan van Jan de Wit', ''], ['Het plan van Sam', 3]);
    expect(about(lines)).toEqual([0, 1]);
  });

  it.each(['Jan de Witte', 'Arjan de Wit', 'ArJan de Wit', 'Jan de Wit-Smit'])(
    'are not those of %s',
    (name) => expect(about(log([`Het plan van ${name}`, 2]))).toEqual([]),
  );

  it.each(['Jan de Wit: 3 regels', '‘Jan de Wit’', 'Jan de Witte en Jan de Wit', 'Jan de Wit’s plan'])(
    'are those with %s',
    (text) => expect(about(log([text, '']))).toEqual([0]),
  );
});

describe('a line of the log about somebody else', () => {
  const line = (what: string, number: unknown, fresh = 'Bedrag: € 5') =>
    rawTable('Logboek', [[referenceDay, what, 'Plan', number, '', fresh]]);
  const jan = { keys: new Set(['1']), names: new Set(['Jan de Wit']) };
  const blanked = (log: RawTable, whom: Whom) =>
    inOneGo(blankedLineSteps(log, whom, rowsAbout(log, whom), '(gewist)'));

  it('stays, with the name blanked', () => {
    const log = line('Het plan van Jan de Wit', 3, 'Samen met Jan de Wit; Jan de Witte');
    expect(rowsAbout(log, jan)).toEqual([]);
    expect(blanked(log, jan)).toEqual([
      {
        index: 0,
        cells: [
          undefined,
          'Het plan van (gewist)',
          undefined,
          undefined,
          undefined,
          'Samen met (gewist); Jan de Witte',
        ],
      },
    ]);
  });

  it('is left alone where it does not name them, and where it goes anyway', () => {
    expect(blanked(line('Het plan van Sam', 3), jan)).toEqual([]);
    expect(blanked(line('Het plan van Jan de Wit', 1), jan)).toEqual([]);
  });

  it.each(['Bestedingen', 'Plan', 'Wensen', 'De', 'Uitgave', 'bedrag', 'Jo'])(
    'is left alone by somebody called %s: that is a word of our own',
    (name) => {
      const whom = withTellingNames({ keys: new Set(['1']), names: new Set([name]) }, undefined);
      const log = line('Uitgave geboekt voor Jo', 1005, 'De Bedrag: 100; Plan, Wensen, Bestedingen');
      expect(blanked(log, whom)).toEqual([]);
      expect(rowsAbout(line('Uitgave geboekt', ''), whom)).toEqual([]);
    },
  );

  it('is left alone where somebody who stays has the same name', () => {
    const named = (number: number, name: string) => [number, name, ...employee(number).slice(2)];
    const people = rawTable('Medewerkers', [named(1, 'Jan de Wit'), named(3, 'Jan de Wit')]);
    expect(withTellingNames(jan, people)).toEqual({ keys: jan.keys, names: new Set() });
    const others = rawTable('Medewerkers', [named(1, 'Jan de Wit'), named(3, 'Sam')]);
    expect(withTellingNames(jan, others)).toEqual(jan);
  });
});

it('a log of very many lines is gone through a few lines at a time', () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => [
    referenceDay,
    `Het plan van Jan ${i}`,
    'Plan',
    '',
    '',
    '',
  ]);
  const log = rawTable('Logboek', lines);
  const whom = { keys: new Set(['1']), names: new Set(['Jan 7']) };
  expect([...rowsAboutSteps(log, whom)].length).toBeGreaterThan(100);
  expect([...blankedLineSteps(log, whom, [], '(gewist)')].length).toBeGreaterThan(100);
});
