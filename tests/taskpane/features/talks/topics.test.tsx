/** @jest-environment jsdom */
import { dayOf } from '../../../../src/domain/calendar';
import { RuleBook } from '../../../../src/domain/rules';
import { builtInRules } from '../../../../src/tables/caoRules';
import { DEFAULT_SETTINGS } from '../../../../src/tables/settings';
import { signalsOf } from '../../../../src/school/signals/signals';
import { talkTopics } from '../../../../src/school/talks/talkTopics';
import { Topics } from '../../../../src/taskpane/features/talks/Topics';
import type { Employee } from '../../../../src/school/school';
import { DAY, person, rulesWithSavingTerm, wish } from '../../../school/people';
import { render } from '../../render';

/** What is to be brought up in a conversation with somebody, as the pane shows it. */
const context = { day: DAY, settings: DEFAULT_SETTINGS, salary: null, personalPlans: false, vo: true };
async function topicsOf(employee: Employee): Promise<string[]> {
  const { signals } = signalsOf(employee, undefined, [], context);
  const root = await render(<Topics signals={signals} fixed={talkTopics(employee, DAY, 'VO')} />);
  return [...root.querySelectorAll('li')].map((item) => item.textContent.replaceAll('\u00a0', ' '));
}

const agreed = (course: string, price: number, duration: number, start: number) =>
  wish(course, price, { duration, start, status: 'agreed' });

test('what was agreed and cannot be paid, what is due, what was missed and what is over', async () => {
  const rules = rulesWithSavingTerm(0);
  const wishes = [
    agreed('Studie', 120_000, 2, 2026),
    agreed('Training', 30_000, 2, 2025),
    agreed('Cursus', 1_000, 1, 2024),
  ];
  const topics = await topicsOf(person({ rules, wishes }));
  const sentences = [
    /^€ [\d.,]+ van de afspraak over Studie is niet gedekt in 2026-2027.*Wat helpt: .*\(uit Wensen en Bestedingen\)/,
    /^Termijn van € [\d.,]+ voor \w+ uit \d{4}-\d{4} is niet geboekt/,
    /^Dit schooljaar te betalen: € 150,00 voor Training, en nog 1/,
    /^Cursus liep tot en met 2024-2025: afgerond of gestopt\?/,
  ];
  for (const sentence of sentences) expect(topics).toContainEqual(expect.stringMatching(sentence));
});

test('a saving agreement that ends before the last instalment', async () => {
  const saving = (from: number, value: number) => {
    const provenance = { kind: 'workbook', note: 'POP' } as const;
    return { rule: 'spaartermijn', from, value, employee: '1', provenance } as const;
  };
  const rules = new RuleBook(builtInRules('VO'), [
    saving(dayOf(2024, 8, 1), 2),
    saving(dayOf(2027, 8, 1), 0),
  ]).forEmployee('1');
  const topics = await topicsOf(person({ rules, wishes: [agreed('Studie', 90_000, 3, 2026)] }));
  expect(topics).toContainEqual(
    expect.stringMatching(
      /^Spaarafspraak loopt af op 31 juli 2027, vóór de laatste termijn van Studie in 2028-2029/,
    ),
  );
});

test('a contract that ends, and hours above full time, with their articles', async () => {
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
  expect(await topicsOf(person({ employment }))).toContainEqual(
    expect.stringMatching(/^De uren boven 1,0 .* op 1 augustus 2027.*\(CAO VO, artikel 6\.1 lid 6\)$/),
  );
  const ending = { ...employment, fte: 0.8, end: dayOf(2026, 12, 31) };
  expect(await topicsOf(person({ employment: ending }))).toContainEqual(
    expect.stringMatching(/moest er op 31 oktober 2026 schriftelijk zijn beslist.*\(CAO VO, artikel 9\.2/),
  );
});

test('the hours of last school year belong in the conversation with each', async () => {
  const topics = await topicsOf(person());
  expect(topics).toEqual(
    expect.arrayContaining([
      'Verantwoording scholingsuren 2025-2026: geen uren geboekt (artikel 16.4 lid 4)',
    ]),
  );
});
