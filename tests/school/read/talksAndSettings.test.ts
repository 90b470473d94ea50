import { DEFAULT_SETTINGS, SETTING_NAMES } from '../../../src/tables/settings';
import { dayOf } from '../../../src/domain/calendar';
import { explainProblem } from '../../../src/workbook/explain';
import { keepsPersonalPlans } from '../../../src/school/read/talks';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, rawTable } from '../rawSchool';

describe('Gesprekken', () => {
  const read = (...rows: unknown[][]) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1), employee(2)], Gesprekken: rows }));

  it('is read by personnel number', () => {
    const { school, problems } = read([1, dayOf(2025, 11, 3), '', 'POP'], [2, '', dayOf(2027, 1, 1), '']);
    expect(problems).toEqual([]);
    expect(school!.talks.get('1')).toEqual({
      last: dayOf(2025, 11, 3),
      next: null,
      note: 'POP',
      earlier: [],
      personalPlan: null,
    });
    expect(school!.talks.get('2')).toEqual({
      last: null,
      next: dayOf(2027, 1, 1),
      note: '',
      earlier: [],
      personalPlan: null,
    });
  });

  it('counts the latest dates where somebody stands there more often, and keeps what was noted earlier', () => {
    const { school } = read(
      [1, dayOf(2025, 11, 3), '', 'nieuw'],
      [1, dayOf(2023, 1, 1), '', ''],
      [1, dayOf(2024, 1, 1), dayOf(2027, 1, 1), 'oud'],
    );
    expect(school!.talks.get('1')).toEqual({
      last: dayOf(2025, 11, 3),
      next: dayOf(2027, 1, 1),
      note: 'nieuw',
      earlier: [
        { held: dayOf(2024, 1, 1), note: 'oud' },
        { held: dayOf(2023, 1, 1), note: '' },
      ],
      personalPlan: null,
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

describe('personal plans in Gesprekken', () => {
  const texts = ['opleiding', 'groeien', 'rust', 'vrijdag'];
  const plan = (handedIn: number | null, activities = 'opleiding') => {
    return { handedIn, activities, forEmployee: 'groeien', forSchool: 'rust', facilities: 'vrijdag' };
  };
  const talkOf = (...rows: unknown[][]) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Gesprekken: rows })).school!.talks.get('1');

  it('are read beside the conversations', () => {
    const day = dayOf(2025, 3, 1);
    expect(talkOf([1, '', '', '', day, ...texts])?.personalPlan).toEqual(plan(day));
    expect(talkOf([1, '', '', '', '', ...texts])?.personalPlan).toEqual(plan(null));
    expect(talkOf([1, day, '', 'POP', '', '', '', '', ''])?.personalPlan).toBeNull();
  });

  it('of more rows the one that was handed in last counts', () => {
    const [old, fresh] = [dayOf(2022, 3, 1), dayOf(2025, 3, 1)];
    const rest = texts.slice(1);
    const rows = [
      [1, '', '', '', fresh, 'nieuw', ...rest],
      [1, '', '', '', old, 'oud', ...rest],
      [1, '', '', '', '', 'zonder dag', ...rest],
    ];
    expect(talkOf(...rows)?.personalPlan).toEqual(plan(fresh, 'nieuw'));
  });

  it('with a day that cannot be read are said, and what is written stays known', () => {
    const { school, problems } = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Gesprekken: [[1, '', '', '', 'voorjaar', ...texts]] }),
    );
    expect(problems).toMatchObject([{ column: 'Plan ingediend op', blocking: false }]);
    expect(school!.talks.get('1')?.personalPlan).toEqual(plan(null));
  });

  it('are not kept by a workbook from before they could be, which lacks nothing', () => {
    const headers = ['Personeelsnummer', 'Laatste gesprek', 'Volgende gesprek', 'Notitie'];
    const old = rawSchool({ Gesprekken: rawTable('Gesprekken', [], headers) });
    expect(readSchoolAtOnce(old).problems).toEqual([]);
    expect(keepsPersonalPlans(old)).toBe(false);
    expect(keepsPersonalPlans(rawSchool({}))).toBe(true);
  });
});

describe('Opleidingsniveau and Laatste EVC', () => {
  const columns = [
    'Personeelsnummer',
    'Naam',
    'Functie',
    'Schaal',
    'Trede',
    'Fte',
    'In dienst',
    'Uit dienst',
  ];
  const first = (...more: unknown[]) => {
    const headers = [...columns, 'Opleidingsniveau', 'Laatste EVC'];
    const { school, problems } = readSchoolAtOnce(
      rawSchool({ Medewerkers: rawTable('Medewerkers', [[...employee(1), ...more]], headers) }),
    );
    return { ...school!.employees[0], problems };
  };

  it.each([
    ['vmbo', 'belowMbo2'],
    ['MBO 1', 'belowMbo2'],
    ['mbo-2', 'mbo2'],
    ['mbo', 'mbo'],
    ['mbo4', 'mbo'],
    ['havo', 'other'],
    ['', null],
  ])('%s is read', (typed, education) => {
    expect(first(typed, dayOf(2020, 1, 1))).toMatchObject({ education, problems: [] });
    expect(first(typed, dayOf(2020, 1, 1)).lastEvc).toBe(dayOf(2020, 1, 1));
  });

  it('that is not known is said, and keeps no amount back', () => {
    const { education, problems, pot } = first('hoog', '');
    expect(education).toBeNull();
    expect(pot).not.toBeNull();
    expect(explainProblem(problems[0], 'nl').what).toContain('hoog');
  });
});

describe('Instellingen', () => {
  const read = (...rows: unknown[][]) => readSchoolAtOnce(rawSchool({ Instellingen: rows }));

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

test('the school sets name, place, signatory, whom to ask, and who work with the workbook', () => {
  const { school } = readSchoolAtOnce(
    rawSchool({
      Instellingen: [
        ['Plaats van de school', 'Enkhuizen', ''],
        ['tekent voor de school', 'K. Roosterbord, directeur', ''],
        ['Vragen aan', 'Ilse, toestel 12', ''],
        ['Wie werken hiermee', ' JB; MdV,JB ', ''],
      ],
    }),
  );
  expect(school?.settings).toMatchObject({
    schoolPlace: 'Enkhuizen',
    signatory: 'K. Roosterbord, directeur',
    contact: 'Ilse, toestel 12',
    workers: ['JB', 'MdV'],
  });
});
