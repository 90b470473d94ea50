/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../../src/tables/settings';
import { dayOf } from '../../../../src/domain/calendar';
import { personPlan } from '../../../../src/school/plan/wishPlan';
import AgreePanel from '../../../../src/taskpane/features/wishes/AgreePanel';
import { DAY, person, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

// jsdom has no layout, so nothing has a size to watch.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});

/** The panel in which a course of € 1.980 in 2028-2029 is agreed with somebody of 1.1 fte, or of what is given. */
async function panel(fte = 1.1, cao: 'VO' | 'PO' = 'VO') {
  const employment = { start: dayOf(2020, 8, 1), end: null, fte, changes: [] };
  const price = Math.round(fte * 180_000);
  const anna = person({ name: 'Anna', employment, wishes: [wish('Diploma', price, { earliest: 2028 })] });
  const plan = personPlan(anna, DAY, DEFAULT_SETTINGS);
  if (plan?.kind !== 'plan') throw new Error('no plan');
  const access = noAccess();
  const root = await render(
    <AgreePanel
      employee={anna}
      plan={plan.view}
      wishId="Diploma"
      cao={cao}
      access={access}
      cancel={() => undefined}
    />,
  );
  return { access, text: () => root.textContent?.replace(/\u00a0/g, ' ') ?? '' };
}

test('a course that hours above full time pay is not agreed in silence: the amount, the article, and a button that ends them', async () => {
  const { access, text } = await panel();
  expect(text()).toContain(
    '€ 120,00 hiervan is budget voor uren boven 1,0 (€ 60,00 van 2027-2028, € 60,00 van 2028-2029). Die uren eindigen van rechtswege op 1 augustus 2027 (CAO VO, artikel 6.1 lid 6): spreek er niets op af.',
  );
  expect(byRole('button', 'Leg de afspraak toch vast')).toBeTruthy();
  await click(byRole('button', 'Zet 1,0 fte vanaf 1 augustus 2027 in Aanstellingen'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, what])).toEqual([
    [['Aanstellingen'], 'Anna heeft 1,0 fte vanaf 1 augustus 2027.'],
  ]);
});

test.each([
  ['at full time', 1, 'VO'],
  ['under the CAO PO', 1.1, 'PO'],
] as const)('%s it is agreed as always', async (_when, fte, cao) => {
  const { access, text } = await panel(fte, cao);
  expect(text()).not.toContain('uren boven 1,0');
  await click(byRole('button', 'Leg de afspraak vast'));
  expect(access.write).toHaveBeenCalledTimes(1);
});
