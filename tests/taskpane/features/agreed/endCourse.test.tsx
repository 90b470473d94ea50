/** @jest-environment jsdom */
import { EndCourse } from '../../../../src/taskpane/features/agreed/EndCourse';
import { agreedPot } from '../../../../src/school/agreed/agreedPot';
import { contributionsOf } from '../../../../src/tables/funding';
import type { Wish } from '../../../../src/school/school';
import { DAY, expense, person, readingOf, rules, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

const access = noAccess();
beforeEach(() => access.write.mockClear());

const funding = [{ kind: 'employer', source: 'Werkgever', perYear: [50_000, 50_000], scheme: null }] as const;
/** € 1.400 in two years, of which the employer pays € 500 a year. */
const course = (more: Partial<Wish> = {}) =>
  wish('AD', 140_000, {
    status: 'agreed',
    start: 2026,
    duration: 2,
    funding,
    outside: contributionsOf(funding),
    ...more,
  });

async function ending(agreed: Wish, status: 'stopped' | 'finished' = 'stopped') {
  const paid = { ...expense(2, 2026, 9, 20_000), course: 'ad' };
  const later = wish('Excel', 140_000, { earliest: 2026 });
  const employee = person({ rules, expenses: [paid], wishes: [agreed, later] });
  const reading = readingOf(employee);
  const result = agreedPot(employee, DAY);
  if (result.kind !== 'agreed') throw new Error(result.kind);
  const root = await render(
    <EndCourse
      view={result.pot.courses[0]}
      status={status}
      done={jest.fn()}
      reading={reading}
      school={reading.school!}
      employee={employee}
      day={DAY}
      show={jest.fn()}
      access={access}
    />,
  );
  return () => (root.textContent ?? '').replace(/\u00a0/g, ' ');
}

const radio = (name: RegExp): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((label) => name.test(label.textContent ?? ''));
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const save = () => click(byRole('button', 'Leg vast dat de opleiding is gestopt'));
const amountField = () => document.querySelector<HTMLElement>('input[type=text], input:not([type])')!;

it('says what is freed, what can then be spent, and what that does to the other courses', async () => {
  const text = (await ending(course()))();
  expect(text).toContain('Hiermee komt € 200,00 vrij die nog was vastgelegd.');
  expect(text).toContain('Vrij te besteden: nu € 1.240,00, straks € 1.240,00.');
  expect(text).toContain('Het budget heeft € 200,00 betaald. Wat gebeurt daarmee?');
});

it('asks what is repaid of what the employer paid, and writes the amount that was agreed', async () => {
  const text = await ending(course());
  expect(text()).toContain('De werkgever heeft boven op het budget € 500,00 betaald.');
  await click(radio(/betaalt terug volgens de terugbetalingsafspraak/));
  await type(amountField(), '600');
  expect(text()).toContain('Niet meer dan wat de werkgever betaalde: € 500,00.');
  await save();
  expect(access.write).not.toHaveBeenCalled();
  await type(amountField(), '250');
  await save();
  expect(access.write).toHaveBeenCalledTimes(1);
  expect(access.write.mock.calls[0][0].needs?.Wensen).toEqual(['Status', 'Einde op', 'Terug te betalen']);
});

it('writes no repayment where none is chosen', async () => {
  await ending(course());
  await save();
  expect(access.write.mock.calls[0][0].needs?.Wensen).toEqual(['Status', 'Einde op']);
});

it('asks no repayment of a kind of course of which nothing may be claimed back, and names the article', async () => {
  const text = (await ending(course({ kind: 'emergencyResponse' })))();
  expect(text).toContain('Daarvan mag niets worden teruggevraagd (CAO VO, 18.7)');
  expect(text).not.toContain('volgens de terugbetalingsafspraak');
});
