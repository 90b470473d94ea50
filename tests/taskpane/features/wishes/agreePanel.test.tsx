/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../../src/tables/settings';
import { dayOf } from '../../../../src/domain/calendar';
import { personPlan } from '../../../../src/school/plan/wishPlan';
import AgreePanel from '../../../../src/taskpane/features/wishes/AgreePanel';
import type { Employee } from '../../../../src/school/school';
import { contributionsOf } from '../../../../src/tables/funding';
import { DAY, person, rulesWithPlan, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render } from '../../render';

/** The panel in which a course of € 1.980 in 2028-2029 is agreed with somebody of 1.1 fte, or of what is given. */
async function panel(fte = 1.1, cao: 'VO' | 'PO' = 'VO') {
  const employment = { start: dayOf(2020, 8, 1), end: null, fte, changes: [] };
  const price = Math.round(fte * 180_000);
  return panelOf(
    person({ name: 'Anna', employment, wishes: [wish('Diploma', price, { earliest: 2028 })] }),
    cao,
  );
}

const EMPLOYER = [{ kind: 'employer', source: 'Werkgever', perYear: [5_000, 5_000], scheme: null }] as const;

async function panelOf(anna: Employee, cao: 'VO' | 'PO' = 'VO') {
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

test('a course that hours above full time pay is not agreed (CAO VO 6.1 lid 6): the amount, the reason, and a button that ends them', async () => {
  const { access, text } = await panel();
  expect(text()).toContain(
    '€ 120,00 hiervan is budget voor uren boven 1,0 (€ 60,00 van 2027-2028, € 60,00 van 2028-2029). Die uren eindigen van rechtswege op 1 augustus 2027 (CAO VO, artikel 6.1 lid 6): spreek er niets op af.',
  );
  const agree = byRole('button', 'Leg de afspraak vast');
  expect(agree.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(agree.getAttribute('aria-describedby')!)?.textContent).toBe(
    'Vastleggen kan als de uren boven 1,0 in Aanstellingen een einde hebben (CAO VO, artikel 6.1 lid 6), of als het zonder die uren past.',
  );
  await click(agree);
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

test('of a course that the employer pays by its kind that kind is fixed too', async () => {
  const bhv = { kind: 'emergencyResponse', funding: EMPLOYER, outside: contributionsOf(EMPLOYER) } as const;
  const { text } = await panelOf(person({ wishes: [wish('Diploma', 10_000, { duration: 2, ...bhv })] }));
  expect(text()).toContain('tot en met 2027-2028, prijs € 100,00, soort BHV.');
  expect(text()).toContain('€ 50,00 van de werkgever');
});

test('what will be fixed is told: course, start, price, who pays in each school year, and the saving plan with its last day', async () => {
  const anna = person({
    ...{ name: 'Anna', rules: rulesWithPlan },
    wishes: [
      wish('Diploma', 120_000, {
        ...{ duration: 2, earliest: 2027, funding: EMPLOYER, outside: contributionsOf(EMPLOYER) },
      }),
    ],
  });
  const { access, text } = await panelOf(anna);
  expect(text()).toContain('Afspreken: Diploma');
  expect(text()).toContain(
    'Dit ligt dan vast: begin in schooljaar 2027-2028, tot en met 2028-2029, prijs € 1.200,00.',
  );
  expect(text()).toContain('In 2027-2028: € 600,00');
  expect(text()).toContain(
    '€ 50,00 van de werkgever, € 480,00 uit budget 2026-2027, € 70,00 uit budget 2027-2028',
  );
  expect(text()).toContain('€ 210,00 komt uit het recht van het schooljaar zelf.');
  expect(text()).toContain('Voor € 990,00 is de werkgever nodig');
  expect(text()).toContain(
    'De spaarafspraak over geld wordt ook vastgelegd: 2 schooljaren bewaren. De medewerker dient het spaarplan uiterlijk op 31 juli 2027 in.',
  );
  await click(byRole('button', 'Leg de afspraak vast'));
  expect(access.write.mock.calls.map(([edit, what]) => [edit.tables, what])).toEqual([
    [['Wensen', 'Plan', 'CAO_regels'], 'Afgesproken met Anna: Diploma, begin in 2027-2028.'],
  ]);
});
