import { dayOf } from '../../../src/domain/calendar';
import { agreedSignals } from '../../../src/school/signals/agreedSignals';
import type { Employee, Wish } from '../../../src/school/school';
import { signalsNl } from '../../../src/texts/nl/signals';
import { DAY, expense, person, rulesWithSavingTerm, wish } from '../people';

/** € 480 a year at 0.8 fte, which is not saved. */
const rules = rulesWithSavingTerm(0);

const agreed = (price: number, duration: number, start: number, more: Partial<Wish> = {}) =>
  wish('Studie', price, { duration, start, status: 'agreed', ...more });

function signals(wishes: Wish[], more: Partial<Employee> = {}) {
  const employee = person({ rules, wishes, ...more });
  return agreedSignals(employee, employee.pot!, DAY).signals;
}

const kinds = (list: ReturnType<typeof signals>) => list.map(({ kind }) => kind);

describe('signals of agreed courses', () => {
  it('are none where nothing is agreed', () => {
    expect(signals([wish('Studie', 90_000)])).toEqual([]);
  });

  it('name what is to be paid this school year', () => {
    expect(signals([agreed(90_000, 2, 2026)])).toEqual([
      { kind: 'instalmentDue', instalment: { course: 'Studie', year: 2026, amount: 45_000, more: 0 } },
    ]);
  });

  it('name an instalment of an earlier school year that was not booked, and not one that was', () => {
    const [missed] = signals([agreed(90_000, 2, 2025)]).filter(({ kind }) => kind === 'instalmentMissed');
    expect(missed).toMatchObject({ instalment: { year: 2025, amount: 45_000 } });
    const paid = { ...expense(2, 2025, 9, 45_000), course: 'studie' };
    expect(kinds(signals([agreed(90_000, 2, 2025)], { expenses: [paid] }))).toEqual(['instalmentDue']);
  });

  it('name what a cut in hours leaves uncovered, with the year, the cause and what would solve it', () => {
    const employment = {
      start: dayOf(2020, 8, 1),
      end: null,
      fte: 0.8,
      changes: [{ from: dayOf(2027, 8, 1), fte: 0.6 }],
    };
    const [uncovered] = signals([agreed(96_000, 2, 2026)], { employment });
    expect(uncovered).toMatchObject({
      kind: 'uncovered',
      course: 'Studie',
      year: 2027,
      amount: 12_000,
      first: 12_000,
      cause: 'fte',
      more: 0,
      solutions: { topUp: [{ year: 2027, amount: 12_000 }], advance: 1 },
    });
  });

  it('say of an uncovered EVC that the employer pays it, up to mbo-2 (CAO VO 16.3 lid 4)', () => {
    const employment = { start: dayOf(2020, 8, 1), end: null, fte: 0.5, changes: [] };
    const sentenceFor = (education: Employee['education'], kind: Wish['kind'] = 'evc') => {
      const [uncovered] = signals([{ ...agreed(140_000, 1, 2026), kind }], { employment, education });
      return signalsNl.sentences.uncovered(uncovered as Extract<typeof uncovered, { kind: 'uncovered' }>);
    };
    const byEmployer = 'bij EVC betaalt de werkgever wat het budget niet betaalt';
    expect(sentenceFor('mbo2')).toContain(byEmployer);
    expect(sentenceFor('other')).not.toContain(byEmployer);
    expect(sentenceFor('mbo2', 'ownChoice')).not.toContain(byEmployer);
  });

  it('say of more uncovered instalments what the first lacks, and what all lack together', () => {
    const employment = { start: dayOf(2020, 8, 1), end: null, fte: 0.5, changes: [] };
    const [uncovered] = signals([agreed(140_000, 2, 2026)], { employment });
    expect(uncovered).toMatchObject({
      kind: 'uncovered',
      year: 2026,
      first: 40_000,
      amount: 80_000,
      more: 1,
    });
    const sentence = signalsNl.sentences.uncovered(
      uncovered as Extract<typeof uncovered, { kind: 'uncovered' }>,
    );
    expect(sentence.replaceAll('\u00a0', ' ')).toContain(
      '€ 400,00 van de afspraak over Studie is niet gedekt in 2026-2027, en nog 1: samen € 800,00. Wat helpt:',
    );
  });

  it('ask what became of a course of which the last school year is over', () => {
    const paid = { ...expense(2, 2025, 9, 40_000), course: 'studie' };
    expect(signals([agreed(40_000, 1, 2025)], { expenses: [paid] })).toEqual([
      { kind: 'courseOver', course: 'Studie', year: 2025, more: 0 },
    ]);
  });
});
