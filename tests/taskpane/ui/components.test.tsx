/** @jest-environment jsdom */
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { AmountField } from '../../../src/taskpane/ui/AmountField';
import { ErrorBoundary } from '../../../src/taskpane/ui/ErrorBoundary';
import { PersonBox } from '../../../src/taskpane/ui/PersonBox';
import PlanChanges from '../../../src/taskpane/features/wishes/PlanChanges';
import { PotSection } from '../../../src/taskpane/features/person/PotSection';
import { SpendingSection } from '../../../src/taskpane/features/person/SpendingSection';
import { usePane } from '../../../src/taskpane/ui/context';
import { personMoney } from '../../../src/school/budget/personMoney';
import { wishesView } from '../../../src/school/plan/wishPlan';
import { DAY, expense, person, rulesWithPlan, wish } from '../../school/people';
import { byRole, click, press, render, said, type } from '../render';

const anna = person({ key: '1', name: 'Anna' });
const bert = person({ key: '2', number: 2, name: 'Bert' });

function moneyOf(employee = anna) {
  const result = personMoney(employee, DAY);
  if (result.kind !== 'money') throw new Error(result.kind);
  return result.money;
}

describe('the box to find a person in', () => {
  it('is worked by keys alone, and says how many it found', async () => {
    const choose = jest.fn();
    await render(<PersonBox employees={[anna, bert]} current={anna} choose={choose} day={null} />);
    const box = byRole('combobox');
    expect((box as HTMLInputElement).value).toBe('Anna (1)');
    await type(box, 'ber');
    expect(said()).toBe('1 medewerker gevonden');
    expect(box.getAttribute('aria-activedescendant')).toBe(byRole('option').id);
    await press(box, 'Enter');
    expect(choose).toHaveBeenCalledWith('2');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('walks through the list and leaves it again', async () => {
    const choose = jest.fn();
    await render(<PersonBox employees={[anna, bert]} current={null} choose={choose} day={null} />);
    const box = byRole('combobox');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown'])
      await press(box, key);
    expect(box.getAttribute('aria-activedescendant')).toBe(byRole('option', 'Bert (2)').id);
    await press(box, 'Escape');
    expect(document.querySelector('[role=listbox]')).toBeNull();
    expect(choose).not.toHaveBeenCalled();
  });

  it('says so when nobody is found', async () => {
    const root = await render(<PersonBox employees={[anna]} current={null} choose={jest.fn()} day={null} />);
    await type(byRole('combobox'), 'zzz');
    expect(root.textContent).toContain('Niemand gevonden');
  });
});

describe('the pot', () => {
  it('says per lot until when it can be spent, and what lapses', async () => {
    const root = await render(<PotSection pot={moneyOf().pot} />);
    const text = root.textContent?.replace(/\u00a0/g, ' ');
    expect(text).toContain('€ 1.440,00');
    expect(text).toContain('van 2025-2026te besteden tot en met 31 juli 2028€ 480,00');
    expect(text).toContain('€ 480,00 vervalt op 31 juli 2027 als er niets meer wordt uitgegeven.');
  });

  it('names the saving plan where handing one in keeps what lapses', async () => {
    const root = await render(<PotSection pot={moneyOf(person({ rules: rulesWithPlan })).pot} />);
    const text = root.textContent?.replace(/\u00a0/g, ' ');
    expect(text).toContain('als er niets meer wordt uitgegeven en er dan geen spaarplan is ingediend.');
  });

  it('tells one click away where a number comes from, and how old that is', async () => {
    const root = await render(<PotSection pot={moneyOf().pot} />);
    const button = byRole('button', 'Waar komt dit vandaan: van 2025-2026');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const text = root.textContent?.replace(/\u00a0/g, ' ');
    expect(text).toContain('€ 600,00 bij 1,0 fte × 292 fte-dagen ÷ 365 dagen = € 480,00.');
    expect(text).toContain('Bevestigd tot en met 31 oktober 2025.');
    expect(text).toContain('artikel 16.5 lid 1, CAO VO 2024/2025 (aanmelding SZW 1188009)');
    expect(root.querySelector('a')?.href).toMatch(/^https:/);
  });

  it('is said in English where Office is English', async () => {
    const root = await render(<PotSection pot={moneyOf().pot} />, 'en');
    expect(root.textContent).toContain('€480.00 lapses on 31 July 2027');
  });
});

it('mandated training stands apart, as paid by the school', async () => {
  const expenses = [expense(5, 2026, 9, 10000), expense(6, 2026, 10, 99900, true)];
  const root = await render(<SpendingSection money={moneyOf(person({ expenses }))} />);
  const [spent, school] = [...root.querySelectorAll('ul')].map((list) =>
    list.textContent?.replace(/\u00a0/g, ' '),
  );
  expect(spent).toBe('Boek 5€ 100,001 september 2026, uit 2024-2025');
  expect(school).toBe('Boek 6€ 999,001 oktober 2026');
});

describe('an amount that is typed', () => {
  it('is echoed as understood, or refused with what to do', async () => {
    const change = jest.fn();
    const root = await render(<AmountField label="Prijs" value={100} change={change} />);
    const field = byRole('textbox');
    expect((field as HTMLInputElement).value).toBe('1,00');
    await type(field, '1.234,5');
    expect(change).toHaveBeenLastCalledWith(123450, '1.234,5');
    expect(root.textContent?.replace(/\u00a0/g, ' ')).toContain('Begrepen als € 1.234,50');
    await type(field, 'duizend');
    expect(change).toHaveBeenLastCalledWith(undefined, 'duizend');
    expect(root.textContent).toContain('Dit is geen bedrag.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('asks in the digits that were typed when it can be two amounts, with a button for each', async () => {
    const change = jest.fn();
    const root = await render(<AmountField label="Prijs" value={100} change={change} />);
    await type(byRole('textbox'), '4,500');
    expect(change).toHaveBeenLastCalledWith(undefined, '4,500');
    expect(root.textContent).toContain('Bedoelt u 4.500,00 of 4,50?');
    await click(byRole('button', '4.500,00'));
    expect(change).toHaveBeenLastCalledWith(450_000, '4.500,00');
    expect(document.activeElement).toBe(byRole('textbox'));
    expect(root.textContent).not.toContain('Bedoelt u');
  });
});

it('what writing would change is shown first, with the focus on it', async () => {
  const row = {
    course: 'Cursus',
    schoolYear: 2026,
    instalment: 1,
    instalments: 1,
    lotYear: 2025,
    source: null,
    amount: 5000,
    shortfall: 0,
  };
  const preview = {
    changes: [
      { kind: 'changed', row, before: { ...row, amount: 4000 } },
      { kind: 'same', row },
    ],
    found: [],
  } as const;
  const confirm = jest.fn();
  const root = await render(
    <PlanChanges
      preview={preview}
      unsaved={[]}
      saveTried={jest.fn()}
      confirm={confirm}
      cancel={jest.fn()}
      busy={false}
    />,
  );
  const text = root.textContent?.replace(/\u00a0/g, ' ');
  expect(text).toContain('1 rij verandert, 1 rij blijft gelijk');
  expect(text).toContain('Cursus, 2026-2027: € 50,00 uit 2025-2026 (was € 40,00)');
  expect(document.activeElement?.textContent).toBe('Dit verandert in Plan');
  await click(byRole('button', 'Schrijf naar Plan'));
  expect(confirm).toHaveBeenCalledTimes(1);
});

it('a plan with a price that is only tried out says so, and can save it too', async () => {
  const pots = { money: anna.pot!, hours: null };
  const tried = new Map([['Cursus', { wish: wish('Cursus', 45_000), fields: { price: 45_000 } }]]);
  const plan = wishesView(pots, [wish('Cursus', 52_000)], DAY, DEFAULT_SETTINGS, tried);
  const saveTried = jest.fn(() => Promise.resolve());
  const root = await render(
    <PlanChanges
      preview={{ changes: [], found: [] }}
      unsaved={plan.wishes}
      saveTried={saveTried}
      confirm={jest.fn()}
      cancel={jest.fn()}
      busy={false}
    />,
  );
  const text = root.textContent?.replace(/\u00a0/g, ' ');
  expect(text).toContain('De prijs van Cursus, € 450,00, is nog niet opgeslagen in Wensen.');
  await click(byRole('button', 'Sla ook op'));
  expect(saveTried).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe('Dit verandert in Plan');
});

it('a fault in one part is shown as a sentence', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw new Error('stuk');
  };
  const root = await render(
    <ErrorBoundary fallback={(error) => <p>Mislukt: {error.message}</p>}>
      <Broken />
    </ErrorBoundary>,
  );
  expect(root.textContent).toContain('Mislukt: stuk');
  quiet.mockRestore();
});

describe('the live region', () => {
  function TwoAtOnce() {
    const { announce } = usePane();
    const tell = () => {
      announce('Ongedaan gemaakt.');
      announce('Opnieuw berekend.');
    };
    return <button onClick={tell}>Vertel</button>;
  }

  it('tells both of two sentences of one moment, and does not repeat them later', async () => {
    await render(<TwoAtOnce />);
    await click(byRole('button', 'Vertel'));
    expect(said()).toBe('Ongedaan gemaakt.Opnieuw berekend.');
    await click(byRole('button', 'Vertel'));
    expect(said()).toBe('Ongedaan gemaakt.Opnieuw berekend.');
  });
});
