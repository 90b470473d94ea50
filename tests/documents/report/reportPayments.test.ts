import { reportOf } from '../../../src/documents/report/report';
import { reportPaper } from '../../../src/documents/report/reportPaper';
import { runLedger } from '../../../src/domain/budget/ledger';
import { dayOf } from '../../../src/domain/calendar';
import { Organisation, schoolOf } from '../../../src/school/organisation';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { reportEn } from '../../../src/texts/en/report';
import { reportNl } from '../../../src/texts/nl/report';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

/** What the report says of who paid and when, of the employer's part, and of teams and locations. */
const sample = sampleSchool(DAY);
const booked = (date: number, amount: number, payer: string, ordered = '', course = '') => {
  return [1024, date, amount, course || 'Cursus', ordered, '', course, payer, ''];
};
const agreedWith = (employer: number | string, start = '2026-2027') => {
  return [1024, 'Coachen', 1800, 2, 2, '', '', '', '', 'afgesproken', '', employer, '', '', '', start];
};

async function made(more: { expenses?: unknown[][]; wishes?: unknown[][] } = {}, day = DAY) {
  const reading = readSchoolAtOnce(
    rawSchool({
      ...sample,
      Bestedingen: [...sample.Bestedingen, ...((more.expenses ?? []) as typeof sample.Bestedingen)],
      Wensen: [...sample.Wensen, ...((more.wishes ?? []) as typeof sample.Wensen)],
    }),
  );
  const school = reading.school!;
  return { reading, school, report: await reportOf(reading, school, day) };
}

const nothing = { budget: 0, employer: 0, ordered: 0, grants: 0, others: 0, total: 0 };

describe('who paid', () => {
  it('adds up what everybody’s own ledger spent, school year by school year', async () => {
    const { school, report } = await made();
    const ledgers = school.employees.map(({ pot }) => runLedger(pot!, DAY).years);
    const spent = (year: number) =>
      ledgers.reduce((sum, years) => sum + (years.find((one) => one.year === year)?.spent ?? 0), 0);
    for (const { kind, year, paid } of report.payments.years)
      if (kind === 'school') expect({ year, budget: paid.budget }).toEqual({ year, budget: spent(year) });
  });

  it('sets calendar years beside school years: a day counts in one of each', async () => {
    const { report: before } = await made();
    const { report } = await made({
      expenses: [
        booked(dayOf(2025, 12, 31), 100, 'werkgever'),
        booked(dayOf(2026, 1, 1), 40, 'werkgever'),
        booked(dayOf(2026, 8, 1), 7, 'werkgever'),
      ],
    });
    const more = report.payments.years.map(({ kind, year, paid }, i) => {
      return [`${kind} ${year}`, paid.employer - before.payments.years[i].paid.employer];
    });
    expect(more).toEqual([
      ['school 2024', 0],
      ['school 2025', 14_000],
      ['school 2026', 700],
      ['calendar 2024', 0],
      ['calendar 2025', 10_000],
      ['calendar 2026', 4_700],
    ]);
  });

  it.each([
    ['werkgever', '', 'employer'],
    ['werkgever', 'ja', 'ordered'],
    ['', 'ja', 'ordered'],
    ['beurs', '', 'grants'],
    ['subsidie', '', 'others'],
    ['eigen bijdrage', '', 'others'],
    ['', '', 'budget'],
  ] as const)('Betaler “%s”, Opgedragen “%s” is %s', async (payer, ordered, kind) => {
    const { report: before } = await made();
    const { report } = await made({ expenses: [booked(DAY, 12.34, payer, ordered)] });
    const now = (one: typeof report) => one.payments.lastYear.paid.now;
    const more = Object.entries(now(report)).map(([key, value]) => {
      return [key, value - now(before)[key as keyof typeof nothing]] as const;
    });
    expect(Object.fromEntries(more)).toEqual({ ...nothing, [kind]: 1234, total: 1234 });
  });

  it('leaves out what is booked after the reference date, and takes off what was given back', async () => {
    const { report: before } = await made();
    const { report } = await made({
      expenses: [booked(DAY + 1, 500, 'werkgever'), booked(DAY, -20, 'werkgever')],
    });
    const employer = (one: typeof report) => one.payments.lastYear.paid.now.employer;
    expect(employer(report) - employer(before)).toBe(-2_000);
  });
});

describe('beside the last school year', () => {
  it('counts that year whole, and up to the same day', async () => {
    const { report: before } = await made();
    const { report } = await made({
      expenses: [
        booked(dayOf(2025, 11, 23), 10, 'beurs'),
        booked(dayOf(2025, 11, 24), 20, 'beurs'),
        booked(dayOf(2026, 7, 31), 30, 'beurs'),
        booked(dayOf(2026, 8, 1), 5, 'beurs'),
      ],
    });
    const { paid, sameDay } = report.payments.lastYear;
    expect(sameDay).toBe(dayOf(2025, 11, 23));
    const was = before.payments.lastYear.paid;
    expect([
      paid.last.grants - was.last.grants,
      paid.lastSameDay.grants - was.lastSameDay.grants,
      paid.now.grants - was.now.grants,
    ]).toEqual([6_000, 1_000, 500]);
  });

  it('takes what was granted from the same rows as the budgets per school year', async () => {
    const { report } = await made();
    const granted = (year: number) => report.years.find((one) => one.year === year)!.granted;
    expect(report.payments.lastYear.granted).toEqual({ last: granted(2025), now: granted(2026) });
  });

  it('takes 28 February for 29 February', async () => {
    const { report } = await made({}, dayOf(2028, 2, 29));
    expect(report.payments.lastYear.sameDay).toBe(dayOf(2027, 2, 28));
  });

  it.each([
    ['Dutch', reportNl, 'Schooljaar', '2025-2026 t/m 23 november 2025 | 2026-2027 t/m 23 november 2026'],
    [
      'English',
      reportEn,
      'School year',
      '2025-2026 up to 23 November 2025 | 2026-2027 up to 23 November 2026',
    ],
  ])('says up to which days: %s', async (_, t, header, columns) => {
    const { report } = await made();
    const text = paperText(reportPaper(report, null, t));
    expect(text).toContain(header);
    expect(text).toContain(columns);
  });
});

describe('the employer’s part', () => {
  const of = (report: Awaited<ReturnType<typeof made>>['report'], year: number) =>
    report.payments.employer.find((one) => one.year === year)!;

  it('holds what was promised and is not paid yet, in the school year of the instalment', async () => {
    const { report } = await made({ wishes: [agreedWith('600; 500')] });
    expect([of(report, 2026).due, of(report, 2027).due]).toEqual([60_000, 50_000]);
  });

  it('takes what is booked off the earliest instalment first', async () => {
    const { report } = await made({
      wishes: [agreedWith('600; 500')],
      expenses: [booked(DAY, 700, 'werkgever', '', 'Coachen')],
    });
    expect(report.payments.employer.map(({ year, due }) => [year, due])).toContainEqual([2027, 40_000]);
    expect(of(report, 2026).due).toBe(0);
    expect(of(report, 2026).contributed).toBe(70_000);
  });

  it('is due now where an earlier school year left it', async () => {
    const { report } = await made({ wishes: [agreedWith('600; 500', '2025-2026')] });
    expect(of(report, 2026).due).toBe(110_000);
    expect(of(report, 2025).due).toBe(0);
  });

  it('counts nothing that another pays', async () => {
    const wish = agreedWith('');
    wish[12] = 400;
    const { report } = await made({ wishes: [wish] });
    expect(report.payments.employer.every(({ due }) => due === 0)).toBe(true);
  });

  it('is a share of all that was paid, and none where nothing was', async () => {
    const { report } = await made();
    for (const { year, ordered, contributed, due, total, share } of report.payments.employer) {
      const { paid } = report.payments.years.find((one) => one.kind === 'school' && one.year === year)!;
      expect(total).toBe(ordered + contributed + due);
      expect(share).toBe(Math.round((100 * (paid.ordered + paid.employer)) / paid.total));
    }
    const { report: old } = await made({}, dayOf(2018, 9, 1));
    expect(old.payments.employer.map(({ share }) => share)).toEqual([null, null, null]);
  });
});

describe('teams and locations', () => {
  it('add up to the school, and hold each one’s own figures', async () => {
    const { school, report } = await made();
    const now = report.years.find(({ year }) => year === 2026)!;
    expect(report.divisions.map(({ by }) => by)).toEqual(['team', 'location']);
    for (const { by, groups, total } of report.divisions) {
      const sum = (key: 'granted' | 'spent' | 'committed' | 'uncovered') =>
        groups.reduce((all, one) => all + one[key], 0);
      expect(total).toMatchObject({ granted: now.granted, spent: now.spent });
      expect(groups.reduce((all, { counts }) => all + counts.people, 0)).toBe(24);
      expect(total.uncovered).toBe(report.agreed.reduce((all, one) => all + one.uncovered, 0));
      expect(total.uncovered).toBeGreaterThan(0);
      for (const key of ['granted', 'spent', 'committed', 'uncovered'] as const)
        expect({ by, key, sum: sum(key) }).toEqual({ by, key, sum: total[key] });
      for (const {
        granted,
        counts: { name },
      } of groups) {
        const own = school.employees.filter((employee) => employee[by] === name);
        const rights = own.map(({ pot }) => runLedger(pot!, DAY).years.at(-1)!.entitlement);
        expect(granted).toBe(rights.reduce((all, one) => all + one, 0));
      }
    }
  });

  it('are per manager only where that is wanted, and count the people at their maximum in each', async () => {
    const { reading, school } = await made();
    const report = await reportOf(reading, school, DAY, {}, ['manager']);
    const text = paperText(reportPaper(report, null, reportNl));
    expect(text).toContain('## Per leidinggevende');
    expect(text).toContain('| Karin Roosterbord | 9 |');
    const [{ groups }] = report.divisions;
    expect(groups.reduce((all, { counts }) => all + counts.atMaximum, 0)).toBe(report.everybody.atMaximum);
  });

  it('say nothing where they divide nobody', async () => {
    const { reading, school } = await made();
    const organisation = new Organisation(school.employees);
    const [team] = organisation.groups('team');
    const own = schoolOf(school, organisation, { by: 'team', key: team.key });
    const report = await reportOf(reading, own, DAY);
    expect(report.divisions.map(({ by }) => by)).toEqual(['location']);
    expect(report.divisions[0].total.counts.people).toBe(team.people.length);
    const text = paperText(reportPaper(report, null, reportNl, 'Team'));
    expect(text).not.toContain('## Per team');
  });

  it('warn of a group in which an amount can be about one person', async () => {
    const { report } = await made();
    expect(paperText(reportPaper(report, null, reportNl))).not.toContain('minder dan 5 mensen');
    const { reading, school } = await made();
    const [first, ...others] = school.employees;
    const moved = { ...school, employees: [{ ...first, team: 'Bibliotheek' }, ...others] };
    const text = paperText(reportPaper(await reportOf(reading, moved, DAY), null, reportNl));
    expect(text).toContain('minder dan 5 mensen');
  });
});

it('who cannot be computed is in none of these amounts', async () => {
  const expenses = [[1001, DAY, 999_999, 'Te veel', '', '', '', '', '']];
  const { report } = await made({ expenses });
  expect(report.leftOut).toBe(1);
  expect(report.payments.lastYear.paid.now.budget).toBe(
    report.years.find(({ year }) => year === 2026)!.spent,
  );
});
