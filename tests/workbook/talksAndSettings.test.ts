import { DEFAULT_SETTINGS, SETTING_NAMES } from '../../src/cells/settings';
import { dayOf } from '../../src/domain/calendar';
import { explainProblem, understand } from '../../src/workbook';
import { employee, rawSchool } from './rawSchool';

describe('Gesprekken', () => {
  const read = (...rows: unknown[][]) =>
    understand(rawSchool({ Medewerkers: [employee(1), employee(2)], Gesprekken: rows }));

  it('is read by personnel number', () => {
    const { school, problems } = read([1, dayOf(2025, 11, 3), '', 'POP'], [2, '', dayOf(2027, 1, 1), '']);
    expect(problems).toEqual([]);
    expect(school!.talks.get('1')).toEqual({ last: dayOf(2025, 11, 3), next: null, note: 'POP' });
    expect(school!.talks.get('2')).toEqual({ last: null, next: dayOf(2027, 1, 1), note: '' });
  });

  it('counts the latest dates where somebody stands there twice', () => {
    const { school } = read(
      [1, dayOf(2025, 11, 3), '', 'oud'],
      [1, dayOf(2024, 1, 1), dayOf(2027, 1, 1), 'nieuw'],
    );
    expect(school!.talks.get('1')).toEqual({
      last: dayOf(2025, 11, 3),
      next: dayOf(2027, 1, 1),
      note: 'nieuw',
    });
  });

  it('is reported where it cannot be read, and keeps no amounts back', () => {
    const { school, problems } = read([1, 'vorige week', '', ''], [9, dayOf(2025, 1, 1), '', '']);
    expect(problems.map(({ column, blocking }) => [column, blocking])).toEqual([
      ['Personeelsnummer', false],
      ['Laatste gesprek', false],
    ]);
    expect(school!.byKey.get('1')?.pot).not.toBeNull();
  });
});

describe('Instellingen', () => {
  const read = (...rows: unknown[][]) => understand(rawSchool({ Instellingen: rows }));

  it('holds what the school set, in any case; the rest is as it ships', () => {
    const { school, problems } = read(
      [SETTING_NAMES.planYears.toUpperCase(), 6, ''],
      [SETTING_NAMES.firstYear, '2027-2028', ''],
      ['Onze eigen notitie', 'blauw', ''],
      [SETTING_NAMES.talkMonths, '', ''],
    );
    expect(problems).toEqual([]);
    expect(school!.settings).toEqual({ ...DEFAULT_SETTINGS, firstYear: 2027, planYears: 6 });
  });

  it('that cannot be right are said, and do not count', () => {
    const { school, problems } = read(
      [SETTING_NAMES.planYears, 600, ''],
      [SETTING_NAMES.firstYear, 'ooit', ''],
    );
    expect(school!.settings).toEqual(DEFAULT_SETTINGS);
    expect(problems.map((problem) => explainProblem(problem, 'nl').what)).toEqual([
      expect.stringContaining('600'),
      expect.stringContaining('ooit'),
    ]);
    expect(problems.every(({ blocking }) => !blocking)).toBe(true);
  });
});
