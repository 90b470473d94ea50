/** @jest-environment jsdom */
import { BookedItem } from '../../../../src/taskpane/features/person/BookedItem';
import { schoolOfOne } from '../../../school/agreed/followed';
import { referenceDay } from '../../../school/rawSchool';
import { dayOf } from '../../../../src/domain/calendar';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

const access = noAccess();
beforeEach(() => access.write.mockClear());

const LINE = /Wijzig: .*AD eerste jaar/;
const paid = (amount: number, month: number, more: Readonly<Record<string, string>> = {}) => ({
  ...{ Datum: dayOf(2026, month, 1), Bedrag: amount, Omschrijving: 'AD eerste jaar', ...more },
});

/** The first booking of somebody. */
async function item(...expenses: readonly ReturnType<typeof paid>[]) {
  const { reading, anna } = schoolOfOne([{ Opleiding: 'AD', Kosten: 500 }], expenses);
  const root = await render(
    <BookedItem
      reading={reading}
      school={reading.school!}
      employee={anna}
      day={referenceDay}
      show={jest.fn()}
      access={access}
      booked={anna.expenses[0]}
    />,
  );
  return () => (root.textContent ?? '').replace(/\u00a0/g, ' ');
}

const labelled = (text: RegExp) => {
  const found = [...document.querySelectorAll('button')].find((one) =>
    text.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  if (!found) throw new Error(`There is no button ${text}`);
  return found;
};
const rowsWritten = () =>
  access.write.mock.calls.map(([edit, what]) => [edit.tables, what.replace(/\u00a0/g, ' ')]);

test('a booking shows its course, payer and reference', async () => {
  const text = await item(paid(300, 9, { Opleiding: 'AD', Betaler: 'werkgever', Kenmerk: 'F2026-12' }));
  expect(text()).toContain('(voor AD, betaald door werkgever, kenmerk F2026-12)');
});

test('a booking is changed, and not above what the budget has while another is booked after it', async () => {
  const text = await item(paid(300, 9), paid(1000, 10));
  await click(labelled(LINE));
  const amount = () => document.querySelector<HTMLInputElement>('input[inputmode=decimal]')!;
  await type(amount(), '1000');
  expect(text()).toContain('Wijzig eerst wat er daarna is geboekt.');
  await click(byRole('button', 'Leg de wijziging vast'));
  expect(access.write).not.toHaveBeenCalled();
  await type(amount(), '350');
  await click(byRole('button', 'Leg de wijziging vast'));
  expect(rowsWritten()).toEqual([[['Bestedingen'], expect.stringMatching(/^Boeking gewijzigd: .*€ 350,00/)]]);
});

test('where a booking itself becomes too high, the school pays the rest in a row of its own', async () => {
  const text = await item(paid(300, 9));
  await click(labelled(LINE));
  await type(document.querySelector<HTMLInputElement>('input[inputmode=decimal]')!, '5000');
  expect(text()).toContain('Het budget kan op die dag € 1.800,00 betalen: € 3.200,00 te weinig.');
  expect(text()).not.toContain('Wijzig eerst wat er daarna is geboekt.');
  await click(byRole('button', 'De werkgever betaalt €\u00a03.200,00'));
  expect(text()).toContain('Het budget betaalt € 1.800,00, de werkgever € 3.200,00.');
  expect(access.write).not.toHaveBeenCalled();
  await click(byRole('button', 'Leg de wijziging vast'));
  expect(rowsWritten()).toEqual([
    [['Bestedingen'], expect.stringMatching(/^Boeking gewijzigd: .* de werkgever € 3.200,00\.$/)],
  ]);
});

test('a booking is removed after a question, and not while a refund needs it', async () => {
  const text = await item(paid(300, 9));
  await click(labelled(/^Verwijder: /));
  expect(text()).toContain('Deze boeking verwijderen?');
  const buttons = [...document.querySelectorAll('button')];
  await click(buttons.filter(({ textContent }) => textContent === 'Verwijder').at(-1)!);
  expect(rowsWritten()).toEqual([[['Bestedingen'], expect.stringMatching(/^Boeking verwijderd: /)]]);

  access.write.mockClear();
  const refunded = await item(paid(300, 9), paid(-100, 10));
  await click(labelled(/^Verwijder: .*300/));
  expect(refunded()).toContain('Wijzig eerst wat er daarna is geboekt.');
});
