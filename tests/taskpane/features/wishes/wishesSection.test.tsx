/** @jest-environment jsdom */
import { act, useReducer } from 'react';
import { dayOf } from '../../../../src/domain/calendar';
import type { Employee, Wish } from '../../../../src/school/school';
import WishesSection from '../../../../src/taskpane/features/wishes/WishesSection';
import type { Trying } from '../../../../src/taskpane/features/wishes/trying';
import type { WishDraft } from '../../../../src/school/plan/triedWishes';
import { DAY, person, readingOf, wish } from '../../../school/people';
import { noAccess } from '../../access';
import { byRole, click, render, said, type } from '../../render';

/** The parts whose code comes later are drawn. */
const there = () =>
  act(async () => {
    await import('../../../../src/taskpane/features/wishes/ChangeWish');
    await import('../../../../src/taskpane/features/wishes/WishForm');
    await import('../../../../src/taskpane/features/wishes/ExtraHoursNotice');
  });

const access = noAccess();
beforeEach(() => access.write.mockClear());

type Try = { readonly wish: Wish; readonly draft: WishDraft | null };

/** The section with what is typed kept, as the pane keeps it. */
function Kept({ employee }: { readonly employee: Employee }) {
  const [drafts, dispatch] = useReducer(
    (before: ReadonlyMap<string, WishDraft>, { wish: { id }, draft }: Try) => {
      const others = [...before].filter(([other]) => other !== id);
      return new Map(draft ? [...others, [id, { ...before.get(id), ...draft }] as const] : others);
    },
    new Map(),
  );
  const trying: Trying = {
    change: (one, draft) => dispatch({ wish: one, draft }),
    reset: (one) => dispatch({ wish: one, draft: null }),
  };
  const reading = readingOf(employee);
  return (
    <WishesSection
      {...{ reading, school: reading.school!, employee, day: DAY, show: jest.fn(), access, drafts, trying }}
      known
    />
  );
}

const show = async (...wishes: Wish[]) => {
  const root = await render(<Kept employee={person({ name: 'Anna', wishes })} />);
  await there();
  return () => root.textContent?.replace(/\u00a0/g, ' ') ?? '';
};
const price = () => document.querySelector<HTMLInputElement>('article input')!;

describe('a wish in its card', () => {
  it('is answered with what is tried out, which is saved or not done', async () => {
    const text = await show(wish('Cursus', 100_000));
    expect(text()).toContain('Gepland');
    await click(byRole('button', 'Wijzig Cursus'));
    await there();
    await type(price(), '9.000');
    expect(text()).toContain('Niet betaalbaar');
    expect(text()).toContain('Geprobeerd');
    expect(text()).toContain('Begrepen als € 9.000,00');
    await click(byRole('button', 'Niet doen: Cursus blijft zoals in de werkmap'));
    expect(text()).toContain('Gepland');
    expect(text()).not.toContain('Geprobeerd');
    expect(document.activeElement).toBe(byRole('button', 'Wijzig Cursus'));
    expect(access.write).not.toHaveBeenCalled();
  });

  it('has no answer and cannot be saved while an amount cannot be read', async () => {
    const text = await show(wish('Cursus', 100_000));
    await click(byRole('button', 'Wijzig Cursus'));
    await there();
    await type(price(), '4,500');
    expect(text()).toContain('Geen antwoord mogelijk');
    expect(text()).toContain('Vul een geldig bedrag in');
    await click(byRole('button', 'Wens opslaan: Cursus'));
    expect(access.write).not.toHaveBeenCalled();
    await click(byRole('button', '4,50'));
    await click(byRole('button', 'Wens opslaan: Cursus'));
    expect(access.write).toHaveBeenCalledTimes(1);
    expect(access.write.mock.calls[0][1]).toBe('Cursus is opgeslagen in Wensen.');
  });

  it('is moved to the place of the next one that is shown', async () => {
    const done = wish('Afgerond', 100, { status: 'finished', statusText: 'afgerond' });
    await show(wish('Eerst', 100), done, wish('Dan', 100));
    await click(byRole('button', 'Eerst omlaag'));
    expect(access.write).toHaveBeenCalledTimes(1);
    expect(said()).toContain('Eerst staat nu op plaats 2 van 2.');
  });

  it('that is no wish any more can be changed and removed too', async () => {
    const text = await show(wish('Afgerond', 100, { status: 'finished', statusText: 'afgerond' }));
    expect(text()).not.toContain('€ 1,00');
    await click(byRole('button', 'Geen wens meer: 1 (opgedragen, afgerond, gestopt of afgewezen)'));
    expect(text()).toContain('afgerond');
    await click(byRole('button', 'Wijzig Afgerond'));
    await there();
    await click(byRole('button', 'Verwijder Afgerond'));
    await click(byRole('button', 'Verwijder'));
    expect(access.write.mock.calls[0][1]).toBe('Afgerond is uit Wensen verwijderd.');
  });

  it('that is agreed is changed and ended at its own card, unless something in it cannot be right', async () => {
    const agreed = { status: 'agreed', statusText: 'afgesproken' } as const;
    const problem = { code: 'agreedWithoutStart' } as const;
    const text = await show(
      wish('Loopt', 100, { ...agreed, start: 2026 }),
      wish('Begin ontbreekt', 100, { ...agreed, start: null, problem }),
    );
    await click(byRole('button', 'Geen wens meer: 1 (opgedragen, afgerond, gestopt of afgewezen)'));
    expect(text()).toContain('Begin ontbreekt');
    expect(text()).not.toContain('Loopt');
  });
});

it('who has no wish adds one right there', async () => {
  const text = await show();
  expect(text()).toContain('Nog geen wensen.');
  await click(byRole('button', 'Wens toevoegen'));
  await there();
  const [course, amount] = document.querySelectorAll('input');
  expect(document.activeElement).toBe(course);
  await type(course, 'Cursus');
  await type(amount, '300');
  await click(byRole('button', 'Wens opslaan'));
  expect(access.write.mock.calls[0][1]).toBe('Cursus staat in Wensen.');
  expect(document.activeElement).toBe(byRole('button', 'Wens toevoegen'));
});

it('what helps is filled in in the form of the wish, and answered at once', async () => {
  const text = await show(
    wish('Cursus', 100_000, { latest: 2026, earliest: 2026, duration: 1 }),
    wish('Duur', 900_000),
  );
  await act(async () => void (await import('../../../../src/taskpane/features/wishes/BestHelp')));
  expect(text()).toContain('Wat het meest helpt');
  const fill = [...document.querySelectorAll('button')].find((button) =>
    button.getAttribute('aria-label')?.startsWith('Vul in: Een bijdrage'),
  );
  await click(fill!);
  await there();
  expect(text()).toContain('Geprobeerd');
  expect(access.write).not.toHaveBeenCalled();
});

test('a plan that rests on hours above 1.0 (CAO VO 6.1 lid 6) is not written: its button says why, and one beside it ends them', async () => {
  const employment = { start: dayOf(2020, 8, 1), end: null, fte: 1.1, changes: [] };
  const planButton = async (price: number) => {
    const wishes = [wish('Diploma', price, { earliest: 2028 })];
    await render(<Kept employee={person({ name: 'Anna', employment, wishes })} />);
    await there();
    return byRole('button', 'Zet plan in werkmap');
  };
  const write = await planButton(198_000);
  expect(write.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(write.getAttribute('aria-describedby')!)?.textContent).toContain(
    'Vastleggen kan als de uren boven 1,0 in Aanstellingen een einde hebben (CAO VO, artikel 6.1 lid 6)',
  );
  await click(byRole('button', 'Zet 1,0 fte vanaf 1 augustus 2027 in Aanstellingen'));
  expect(access.write.mock.calls[0][0].tables).toEqual(['Aanstellingen']);
  // What full time pays too is written as always.
  expect((await planButton(60_000)).getAttribute('aria-disabled')).not.toBe('true');
});
