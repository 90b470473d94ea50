import { growthNeeds } from '../../../src/cao/publicationFigures';
import { runLedger } from '../../../src/domain/budget/ledger';
import { reportOf } from '../../../src/documents/report/report';
import { budgetYears, personBudgets } from '../../../src/documents/report/reportBudgets';
import { fundYears } from '../../../src/documents/report/reportFund';
import type { School } from '../../../src/school/school';
import { reportPaper } from '../../../src/documents/report/reportPaper';
import { fteShares } from '../../../src/documents/report/reportPeople';
import { reportEn } from '../../../src/texts/en/report';
import { reportNl } from '../../../src/texts/nl/report';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';
import { committed } from '../../../src/domain/agreed/committed';
import { agreedWishes } from '../../../src/school/agreed/agreedWishes';
import { tableSpecs } from '../../../src/tables/schema';

const sample = sampleSchool(DAY);
const plan = [1005, 'Emre', 'Netwerk', '2026-2027', '1 van 1', '2024-2025', 600, 0, DAY];
const fund = {
  Beursgeld: [['2026-2027', 5000, '']],
  Beurs: [['2026-2027', 1005, '', 'AD', 3000, 5, DAY, 'toegekend', 2000, '']],
};
const readingOf = (more: object = {}) => readSchoolAtOnce(rawSchool({ ...sample, ...more }));

async function made(more: object = {}) {
  const reading = readingOf(more);
  return { reading, report: await reportOf(reading, reading.school!, DAY) };
}

describe('the report', () => {
  it('adds up the pots of everybody, to the cent, where nothing is agreed', async () => {
    const { reading, report } = await made({ Wensen: [] });
    const now = report.years.find(({ year }) => year === 2026)!;
    const ledgers = reading.school!.employees.map(({ pot }) => runLedger(pot!, DAY).years.at(-1));
    const sum = (key: 'entitlement' | 'spent' | 'lapsed') =>
      ledgers.reduce((total, year) => total + (year?.[key] ?? 0), 0);
    expect(now).toMatchObject({ granted: sum('entitlement'), spent: sum('spent'), lapsed: sum('lapsed') });
    expect(report.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(report.years.slice(0, 2).every(({ onJuly31 }) => onJuly31 === null)).toBe(true);
  });

  it('says what of the budgets to come is for hours above full time, which end by law', async () => {
    const more = sample.Medewerkers.map((row, i) =>
      i === 0 ? row.map((cell, j) => (j === 5 ? 1.1 : cell)) : row,
    );
    const { report } = await made({ Medewerkers: more });
    expect(report.extraHours).toEqual({ people: 1, amount: 4 * 6_000 });
    expect(paperText(reportPaper(report, null, reportNl))).toContain('reken er niet op');
    expect((await made()).report.extraHours).toEqual({ people: 0, amount: 0 });
  });

  it('says at the top of how many the balance assumes that nothing was ever spent', async () => {
    const textOf = async (more: object) => paperText(reportPaper((await made(more)).report, null, reportNl));
    expect(await textOf({})).not.toContain('nog niets in Bestedingen');
    expect(await textOf({ Instellingen: [], Bestedingen: [], Beginsaldi: [] })).toContain(
      'nog niets in Bestedingen of Beginsaldi staat: 24.',
    );
  });

  it('counts agreed courses as committed and as paid in time, whatever the table Plan holds', async () => {
    const { reading, report } = await made({ Plan: [plan] });
    const now = 2026;
    for (const { year, committed: told } of report.years.filter((one) => one.year >= now)) {
      const due = reading.school!.employees.map(({ wishes, pot }) =>
        committed(
          agreedWishes(wishes, pot!.expenses, DAY).map(({ course }) => course),
          now,
          year,
        ),
      );
      expect(told).toBe(due.reduce((sum, amount) => sum + amount, 0));
    }
    const { report: without } = await made({ Wensen: [] });
    const inPots = (all: typeof report) => all.years.find(({ year }) => year === now)!.onJuly31!;
    const dueNow = report.years.find(({ year }) => year === now)!.committed;
    const uncovered = report.agreed.find(({ year }) => year === now)!.uncovered;
    expect(dueNow).toBeGreaterThan(0);
    expect(inPots(without) - inPots(report)).toBe(dueNow - uncovered);
  });

  it('tells of agreed courses what was agreed, paid, is still due and is not covered', async () => {
    const { report } = await made();
    const { agreed, paid, due, uncovered } = report.agreed.reduce((a, b) => ({
      ...a,
      agreed: a.agreed + b.agreed,
      paid: a.paid + b.paid,
      due: a.due + b.due,
      uncovered: a.uncovered + b.uncovered,
    }));
    expect(agreed).toBe(paid + due);
    expect(paid).toBeGreaterThan(0);
    expect(uncovered).toBeGreaterThan(0);
    expect(report.attention).toContainEqual(
      expect.objectContaining({ kind: 'uncovered', cause: 'fte', people: 1, amount: uncovered }),
    );
    const text = paperText(reportPaper(report, null, reportNl));
    expect(text).toContain('Afspraak niet gedekt, omdat er minder uren worden gewerkt');
    expect(paperText(reportPaper(report, null, reportEn))).toContain('Still due');
  });

  it('shows what the grant fund pays of agreed courses, and less is due', async () => {
    const { report: before } = await made();
    const agreed = sample.Wensen.find((row) => row.includes('afgesproken'))!;
    const [number, course] = agreed;
    const grant = ['2026-2027', number, '', course, 100, 5, DAY, 'toegekend', '', ''];
    const { report } = await made({ ...fund, Beurs: [grant] });
    const of = (all: typeof report) => all.agreed.find(({ year }) => year === 2026)!;
    expect(of(report)).toMatchObject({ grants: 10_000, agreed: of(before).agreed - 10_000 });
  });

  it('says how many agreed courses it left out', async () => {
    const header = tableSpecs.Wensen.columns.map(({ name }) => name);
    const broken = sample.Wensen.map((row) =>
      row.includes('afgesproken') ? row.map((cell, i) => (header[i] === 'Start' ? '' : cell)) : row,
    );
    const { report } = await made({ Wensen: broken });
    expect(report.agreedLeftOut).toBeGreaterThan(0);
    expect(paperText(reportPaper(report, null, reportNl))).toContain(
      'afgesproken opleidingen kloppen de gegevens niet',
    );
    expect(report.agreed).toEqual([]);
  });

  it('names nobody, and everybody counts once in each division', async () => {
    const { reading, report } = await made();
    const text = paperText(reportPaper(report, null, reportNl));
    for (const { name } of reading.school!.employees) expect(text).not.toContain(name);
    for (const counts of [report.byFunction, report.byGroup, report.byScale]) {
      expect(counts.reduce((total, { people }) => total + people, 0)).toBe(24);
      expect(counts.reduce((total, { atMaximum }) => total + atMaximum, 0)).toBe(report.everybody.atMaximum);
    }
    expect(fteShares(report.people)).toEqual({ above: 13, below: 4 });
  });

  it('leaves out whose budget cannot be computed, and says how many', async () => {
    const { report } = await made({ Bestedingen: [[1001, DAY, 999999, 'Te veel', '', '']] });
    expect(report.leftOut).toBe(1);
    expect(paperText(reportPaper(report, null, reportNl))).toContain(
      'Van 1 medewerker kloppen de gegevens niet',
    );
  });

  it('reads the fund as the tables say', async () => {
    const { report } = await made(fund);
    expect(report.fund).toEqual([{ year: 2026, fund: 500000, asked: 300000, granted: 200000 }]);
  });

  it('counts the fund as its screen does: by what was decided, each request and school year once', async () => {
    const request = (number: number, decision: string, granted: number | '', course = 'AD') => {
      return ['2026-2027', number, '', course, 1000, 5, DAY, decision, granted, ''];
    };
    const Beurs = [
      request(1005, 'toegekend', ''),
      request(1006, 'afgewezen', 1000),
      request(1007, '', 700),
      request(1005, 'toegekend', 1000),
    ];
    const { report } = await made({ Beursgeld: [...fund.Beursgeld, ['2026-2027', 900, '']], Beurs });
    expect(report.fund).toEqual([{ year: 2026, fund: 500000, asked: 300000, granted: 100000 }]);
  });

  it('stops when asked', async () => {
    const reading = readingOf();
    const signal = AbortSignal.abort();
    const report = await reportOf(reading, reading.school!, DAY, { signal });
    expect(report.people).toEqual([]);
  });

  it.each([
    ['Dutch', reportNl, 'Doorgroeien naar volgende functieschaal | 50% | 83% | 25% | 17% | 4'],
    ['English', reportEn, 'Doorgroeien naar volgende functieschaal | 50% | 83% | 25% | 17% | 4'],
  ])('sets the school’s answers beside the publication’s: %s', async (_, t, line) => {
    const { report } = await made();
    const answers = [
      { need: 'Doorgroeien naar volgende functieschaal', can: 1, canAsked: 4, want: 1, wantAsked: 2 },
    ];
    expect(paperText(reportPaper(report, answers, t))).toContain(line);
  });
});

test('the publication has twelve needs, each with both figures', () => {
  const needs = growthNeeds();
  expect(needs).toHaveLength(12);
  expect(needs.at(0)).toEqual({ need: 'Beter worden binnen huidige functie', present: 43, wanted: 76 });
  expect(needs.at(-1)).toEqual({ need: 'Doorgroeien naar leidinggevende', present: 12, wanted: 32 });
  for (const { present, wanted } of needs) expect([present, wanted].every(Number.isInteger)).toBe(true);
});

describe('amounts that together are more than whole cents can hold are an error, and no wrong number', () => {
  const huge = 2 ** 52 + 1;
  const tooLarge = expect.objectContaining({ problem: expect.objectContaining({ code: 'sumTooLarge' }) });

  it.each(['past', 'toCome', 'spentThisYear'] as const)('of all budgets: %s', async (part) => {
    const { employees } = readingOf().school!;
    const [person] = employees.flatMap((employee) => personBudgets(employee, DAY) ?? []);
    const past = [{ year: 2025, granted: huge, spent: 0, lapsed: 0 }];
    const one = {
      ...person,
      [part]: { past, toCome: person.toCome.map(() => huge), spentThisYear: huge }[part],
    };
    expect(() => budgetYears([one, one], DAY)).toThrow(tooLarge);
    expect(() => budgetYears([one], DAY)).not.toThrow();
  });

  it('of the fund', () => {
    const money = [1, 2].map((row) => ({ year: 2026, budget: huge, row }));
    expect(() => fundYears({ money, requests: [] } as unknown as School['fund'])).toThrow(tooLarge);
  });
});
