/** @jest-environment jsdom */
import { dayOf } from '../../../../src/domain/calendar';
import { SpendingSection } from '../../../../src/taskpane/features/person/SpendingSection';
import { personMoney } from '../../../../src/school/budget/personMoney';
import type { BookedExpense } from '../../../../src/school/school';
import { DAY, expense, person, rules, shippedRules } from '../../../school/people';
import { render } from '../../render';

/** What the pane says of a payment of € 300 of which € 100 came back on 1 November 2026. */
async function refunded(saving: typeof rules, paid: BookedExpense): Promise<string> {
  const employee = person({ rules: saving, expenses: [paid, expense(3, 2026, 11, -10_000)] });
  const result = personMoney(employee, DAY);
  if (result.kind !== 'money') throw new Error(result.kind);
  const root = await render(<SpendingSection money={result.money} />);
  return (root.textContent ?? '').replace(/\u00a0/g, ' ');
}

test('of a refund stands to which budget the money went back', async () => {
  const text = await refunded(rules, expense(2, 2026, 9, 30_000));
  expect(text).toContain('1 november 2026, terug naar 2024-2025');
  expect(text).not.toContain('vervallen');
});

test('and what of it lapsed at once', async () => {
  expect(await refunded(shippedRules, expense(2, 2025, 9, 30_000))).toContain(
    '1 november 2026, terug naar 2025-2026, waarvan € 100,00 meteen is vervallen',
  );
});

test('and that it lapsed where the employment had ended', () => {
  const employment = { start: dayOf(2020, 8, 1), end: dayOf(2026, 10, 15), fte: 0.8, changes: [] };
  const expenses = [expense(2, 2026, 9, 30_000), expense(3, 2026, 11, -10_000)];
  const result = personMoney(person({ rules, employment, expenses }), DAY);
  const views = result.kind === 'money' ? result.money.expenses : [];
  expect(views.map(({ lapsed }) => lapsed)).toEqual([0, 10_000]);
});
