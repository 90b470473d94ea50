import type { ChangedPerson, ImportedPerson } from '../../../../src/imports/staffList';
import { inOneGo } from '../../../../src/pacing';
import { shippedCareer } from '../../../../src/school/career/shippedCareer';
import { readSchoolSteps } from '../../../../src/school/read/readSchool';
import { balanceEffect, shortChangeSteps } from '../../../../src/taskpane/features/staffImport/balanceEffect';
import { currentPeople } from '../../../../src/taskpane/features/staffImport/staffImport';
import { iso } from '../../../oracles/days';
import { rawSchool, referenceDay } from '../../../school/rawSchool';
import { sourceWords } from '../../../../src/texts/workbook/sourceWords';
import { compareStaff } from '../../../support/inOneGo';

/** One person of full time since 1 August 2020 who may save two years: three years of € 600 on the reference date. */
const START = iso('2020-8-1');
const SAVING = [['spaartermijn', iso('2020-1-1'), 2, '', '']];
const days = { day: referenceDay, fteFrom: referenceDay };

function schoolWith(tables: Parameters<typeof rawSchool>[0] = {}) {
  const { school } = inOneGo(
    readSchoolSteps(
      rawSchool({
        Medewerkers: [[1, 'Bo Kast', 'TOA', '', '', 1, START, '']],
        CAO_regels: SAVING,
        ...tables,
      }),
      shippedCareer(sourceWords),
    ),
  );
  return school!;
}

function changedTo(school: ReturnType<typeof schoolWith>, more: Partial<ImportedPerson>): ChangedPerson {
  const imported: ImportedPerson = {
    key: '1',
    number: 1,
    name: 'Bo Kast',
    functionName: 'TOA',
    scale: '',
    step: '',
    fte: 1,
    start: START,
    end: null,
    endIsRead: true,
    changes: [],
    knownFrom: null,
    category: '',
    team: '',
    manager: '',
    location: '',
    isAddedUp: false,
    rows: [2],
    ...more,
  };
  const fields = new Set(['fullName', 'fte', 'inService', 'outOfService'] as const);
  return compareStaff(currentPeople(school), [imported], fields, referenceDay).changed[0];
}

test('a later start takes the budget of the years before it away', () => {
  const school = schoolWith();
  const changed = changedTo(school, { start: iso('2026-8-1') });
  expect(balanceEffect(school.employees[0], changed, 'start', days)).toEqual({
    kind: 'balance',
    before: 1800_00,
    after: 600_00,
  });
});

test('a cut in hours below what was spent says how much is short, and names the person', () => {
  const school = schoolWith({ Bestedingen: [[1, iso('2026-10-1'), 1800, 'Opleiding', '']] });
  const changed = changedTo(school, {
    fte: 1,
    changes: [{ from: iso('2024-8-1'), fte: 0.5 }],
    knownFrom: START,
  });
  expect(balanceEffect(school.employees[0], changed, 'fte', days)).toEqual({ kind: 'short', short: 900_00 });
  const employees = new Map(school.employees.map((one) => [one.key, one]));
  expect(inOneGo(shortChangeSteps([changed], employees, days))).toMatchObject([
    { name: '1 Bo Kast', change: { kind: 'fte' } },
  ]);
});

test('a change before the opening balance does nothing, and says why', () => {
  const school = schoolWith({ Beginsaldi: [[1, '2025-2026', 600, '', '']] });
  const changed = changedTo(school, { start: iso('2019-8-1') });
  expect(balanceEffect(school.employees[0], changed, 'start', days)).toEqual({ kind: 'opening' });
});

test('a new name does nothing to a balance', () => {
  const school = schoolWith();
  expect(
    balanceEffect(school.employees[0], changedTo(school, { name: 'Bo Kastje' }), 'name', days),
  ).toBeNull();
});
