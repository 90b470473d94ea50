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
import { readSchoolAtOnce } from '../../../src/school/read/readSchoolAtOnce';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

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
  it('adds up the pots of everybody, to the cent', async () => {
    const { reading, report } = await made();
    const now = report.years.find(({ year }) => year === 2026)!;
    const ledgers = reading.school!.employees.map(({ pot }) => runLedger(pot!, DAY).years.at(-1));
    const sum = (key: 'entitlement' | 'spent' | 'lapsed') =>
      ledgers.reduce((total, year) => total + (year?.[key] ?? 0), 0);
    expect(now).toMatchObject({ granted: sum('entitlement'), spent: sum('spent'), lapsed: sum('lapsed') });
    expect(report.years.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(report.years.slice(0, 2).every(({ onJuly31 }) => onJuly31 === null)).toBe(true);
  });

  it('counts what stands in Plan as committed, and lets that much less lapse', async () => {
    const { report: without } = await made();
    const { report: withPlan } = await made({ Plan: [plan] });
    const [before, after] = [without, withPlan].map(({ years }) => years.find(({ year }) => year === 2026)!);
    expect(after.committed).toBe(60000);
    expect(before.lapsed - after.lapsed).toBe(60000);
  });

  it('says how many lines of Plan it could not read', async () => {
    const typed = plan.map((cell) => (cell === 600 ? '€ 600' : cell));
    const { report } = await made({ Plan: [plan, typed] });
    expect(report.years.find(({ year }) => year === 2026)!.committed).toBe(60000);
    expect(paperText(reportPaper(report, null, reportNl))).toContain(
      '1 regel van de tabel Plan is niet te lezen',
    );
    const { report: empty } = await made();
    expect(paperText(reportPaper(empty, null, reportNl))).not.toContain('niet te lezen');
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
    const [person] = employees.flatMap((employee) => personBudgets(employee, [], DAY) ?? []);
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
