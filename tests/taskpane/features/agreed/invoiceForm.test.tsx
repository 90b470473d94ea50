/** @jest-environment jsdom */
import { InvoiceForm } from '../../../../src/taskpane/features/agreed/InvoiceForm';
import { DAY, person, readingOf, rules, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

const access = noAccess();
beforeEach(() => access.write.mockClear());

/** The form for somebody who has € 1.440 on 23 November 2026, and wants to learn Excel. */
async function form(): Promise<() => string> {
  const employee = person({ rules, wishes: [wish('Excel', 30_000)] });
  const reading = readingOf(employee);
  const root = await render(
    <InvoiceForm
      reading={reading}
      school={reading.school!}
      employee={employee}
      day={DAY}
      show={jest.fn()}
      access={access}
      begin={{ date: DAY, course: '', description: 'Cursus', total: 0, others: {} }}
    />,
  );
  return () => (root.textContent ?? '').replace(/\u00a0/g, ' ');
}

const field = (name: string): HTMLInputElement => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
  const found = document.getElementById(label?.htmlFor ?? '');
  if (!found) throw new Error(`There is no field ${name}`);
  return found as HTMLInputElement;
};

test('an invoice above the budget is divided while its total is typed, and nothing that HR fills in changes', async () => {
  const text = await form();
  await type(field('Bedrag'), '1440');
  expect(text()).not.toContain('Werkgever');
  await type(field('Bedrag'), '1600');
  expect(field('Werkgever').value).toBe('160,00');
  expect(text()).toContain('Het budget betaalt € 1.440,00.');
  await type(field('Subsidie'), '60');
  expect(field('Werkgever').value).toBe('100,00');
  await type(field('Werkgever'), '500');
  await type(field('Bedrag'), '1700');
  expect(field('Werkgever').value).toBe('500');
  expect(text()).toContain('Het budget betaalt € 1.140,00.');
  await click(byRole('button', 'Boek in Bestedingen'));
  expect(access.write).toHaveBeenCalledTimes(1);
});

test('where HR says that nobody else pays, what is above the budget offers that the school pays the rest', async () => {
  const text = await form();
  await type(field('Bedrag'), '1600');
  await click(field('Betaalt er nog iemand mee?'));
  expect(text()).toContain('Het budget kan op die dag € 1.440,00 betalen: € 160,00 te weinig.');
  await click(byRole('button', 'De werkgever betaalt €\u00a0160,00'));
  expect(field('Werkgever').value).toBe('160,00');
  expect(text()).toContain('Het budget betaalt € 1.440,00.');
});

test('a description that equals a wish asks whether it is that wish', async () => {
  const text = await form();
  await type(field('Omschrijving'), 'excel');
  expect(text()).toContain('Is dit de opleiding Excel? Dan telt de uitgave daarvoor mee als betaald.');
  await click(byRole('button', 'Ja, boek voor die opleiding'));
  expect(field('Voor welke opleiding').value).toBe('Excel');
  expect(text()).not.toContain('Is dit de opleiding Excel?');
});
