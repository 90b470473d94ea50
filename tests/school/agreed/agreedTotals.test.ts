import { agreedYears, countedAttention, personAgreed } from '../../../src/school/agreed/agreedTotals';
import { signalsOf } from '../../../src/school/signals/signals';
import { ALL, mainSignal, teamList } from '../../../src/school/signals/teamList';
import { dayOf } from '../../../src/domain/calendar';
import { RuleBook } from '../../../src/domain/rules';
import { builtInRules } from '../../../src/tables/caoRules';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { reportNl } from '../../../src/texts/nl/report';
import { DAY, person, rulesWithSavingTerm, wish } from '../people';

const agreed = (course: string, price: number, duration: number, start: number) =>
  wish(course, price, { duration, start, status: 'agreed' });

/** € 480 a year at 0.8 fte, which is not saved: the first two school years of three courses were never booked. */
const behind = person({
  rules: rulesWithSavingTerm(0),
  wishes: [
    agreed('Studie', 120_000, 2, 2026),
    agreed('Training', 30_000, 2, 2025),
    agreed('Cursus', 1_000, 1, 2024),
  ],
});

const saving = (year: number, value: number) => {
  const provenance = { kind: 'workbook', note: 'POP' } as const;
  return { rule: 'spaartermijn', from: dayOf(year, 8, 1), value, employee: '2', provenance } as const;
};
/** Who saves for two years, until the end of this school year, for a course of three. */
const saver = person({
  key: '2',
  rules: new RuleBook(builtInRules('VO'), [saving(2024, 2), saving(2027, 0)]).forEmployee('2'),
  wishes: [agreed('Studie', 90_000, 3, 2026)],
});

const people = [behind, saver];

test('the report counts each of the five signals of agreed courses, with the money that it is about', () => {
  const counted = countedAttention(people.map((employee) => personAgreed(employee, DAY)));
  expect(
    counted.map(({ kind, people: many, amount }) => [reportNl.attention.kinds[kind], many, amount]),
  ).toEqual([
    // Of € 910 due in 2026-2027 and € 600 in 2027-2028 each time € 480 is covered.
    ['Afspraak niet gedekt', 1, 43_000 + 12_000],
    ['Termijn van een vorig schooljaar niet geboekt', 1, 16_000],
    ['Spaarafspraak loopt af vóór de laatste termijn', 1, null],
    ['Termijn te betalen dit schooljaar', 2, 75_000 + 30_000],
    ['Afgesproken opleiding klaar?', 1, null],
  ]);
});

test('the team list has them too, what is uncovered first', () => {
  const context = { day: DAY, settings: DEFAULT_SETTINGS, salary: null, personalPlans: false, vo: true };
  const rows = people.map((employee) => {
    const known = signalsOf(employee, undefined, [], context);
    return { employee, group: '', fte: 0.8, known };
  });
  const [first, second] = teamList(rows, ALL);
  expect(mainSignal(first, '')?.kind).toBe('uncovered');
  expect(first.known?.signals.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['uncovered', 'instalmentMissed', 'instalmentDue', 'courseOver']),
  );
  expect(second.known?.signals.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['savingEnds', 'instalmentDue']),
  );
});

test('per school year stands what was agreed, paid, is due and is uncovered', () => {
  const years = agreedYears([personAgreed(saver, DAY)]);
  expect(years.map(({ year, agreed: promised, paid, due }) => [year, promised, paid, due])).toEqual([
    [2026, 30_000, 0, 30_000],
    [2027, 30_000, 0, 30_000],
    [2028, 30_000, 0, 30_000],
  ]);
});
