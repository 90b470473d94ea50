/** @jest-environment jsdom */
import { act } from 'react';
import AgreedPart from '../../../../src/taskpane/features/agreed/AgreedPart';
import { PotSection } from '../../../../src/taskpane/features/person/PotSection';
import { dayOf } from '../../../../src/domain/calendar';
import { potView } from '../../../../src/domain/budget/potView';
import { RuleBook, type DatedRule } from '../../../../src/domain/rules';
import { builtInRules } from '../../../../src/tables/caoRules';
import type { Employee, Wish } from '../../../../src/school/school';
import { contributionsOf } from '../../../../src/tables/funding';
import { DAY, expense, person, readingOf, rules, shippedRules, wish } from '../../../school/people';
import { schoolOfOne } from '../../../school/agreed/followed';
import { noAccess } from '../../access';
import { byRole, click, render, type } from '../../render';

const agreed = (course: string, price: number, more: Partial<Wish> = {}) =>
  wish(course, price, { status: 'agreed', start: 2026, ...more });

async function shown(part: Parameters<typeof render>[0]): Promise<string> {
  const root = await render(part);
  // What loads when it is first drawn.
  await act(async () => undefined);
  return (root.textContent ?? '').replace(/\u00a0/g, ' ');
}

const partOf = (employee: Employee, show = jest.fn(), reading = readingOf(employee), access = noAccess()) => {
  return (
    <AgreedPart
      reading={reading}
      school={reading.school!}
      employee={employee}
      day={DAY}
      show={show}
      access={access}
    />
  );
};
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('the agreed courses of a person', () => {
  it('ask whether a course is finished of which the last school year is over', async () => {
    const paid = { ...expense(2, 2025, 9, 20_000), course: 'ad' };
    const employee = person({ rules, expenses: [paid], wishes: [agreed('AD', 20_000, { start: 2025 })] });
    expect(await shown(partOf(employee))).toContain('AD liep tot en met 2025-2026: afgerond of gestopt?');
  });

  it('do not ask so of a course that still runs', async () => {
    const employee = person({ rules, wishes: [agreed('AD', 20_000)] });
    expect(await shown(partOf(employee))).not.toContain('afgerond of gestopt?');
  });

  it('tell that saving is agreed for too short a time for the last instalment', async () => {
    const own = (year: number, value: number): DatedRule => ({
      rule: 'spaartermijn',
      from: dayOf(year, 8, 1),
      value,
      employee: '1',
      provenance: { kind: 'workbook', note: 'POP' },
    });
    const ending = new RuleBook(builtInRules('VO'), [own(2024, 2), own(2027, 0)]).forEmployee('1');
    const employee = person({
      rules: ending,
      wishes: [agreed('AD', 60_000, { duration: 3 })],
    });
    expect(await shown(partOf(employee))).toContain(
      'Spaarafspraak loopt af op 31 juli 2027, vóór de laatste termijn van AD in 2028-2029.',
    );
  });
});

describe('the card of an agreed course', () => {
  it('names what is uncovered, why, and what would solve it', async () => {
    // € 480 a year at 0.8 fte, and from next school year on € 240 at 0.4; the second instalment is € 300.
    const employment = {
      ...person().employment!,
      changes: [{ from: dayOf(2027, 8, 1), fte: 0.4 }],
    };
    const course = agreed('AD', 60_000, { duration: 2 });
    const text = await shown(partOf(person({ rules: shippedRules, employment, wishes: [course] })));
    expect(text).toContain('Niet gedekt in 2027-2028: € 60,00.');
    expect(text).toContain('Oorzaak: de medewerker werkt minder uren dan bij het begin');
    expect(text).toContain(
      'Wat het oplost: de school of een beurs betaalt dit bedrag, of 1 schooljaar langer sparen, of een voorschot van 1 schooljaar.',
    );
  });

  it('says of an EVC that the employer pays what the budget does not, and writes that (CAO VO 16.3 lid 4)', async () => {
    const { reading, anna } = schoolOfOne([
      { Opleiding: 'EVC', Kosten: 2000, Duur: 1, Status: 'afgesproken', Start: '2026-2027', Soort: 'EVC' },
    ]);
    const access = noAccess();
    const text = await shown(partOf(anna, jest.fn(), reading, access));
    expect(text).toContain('Niet gedekt in 2026-2027: € 200,00.');
    expect(text).toContain('bij EVC betaalt de werkgever wat het budget niet betaalt');
    expect(text).toContain('(CAO VO, artikel 16.3 lid 4)');
    await click(byRole('button', 'Zet € 200,00 bij Werkgever'.replace('€ ', '€\u00a0')));
    expect(document.body.textContent).toContain('Niet gedekt€\u00a0200,00€\u00a00,00');
    await click(byRole('button', 'Leg de wijziging vast'));
    expect(access.write.mock.calls.map(([edit]) => edit.tables)).toEqual([['Wensen', 'Plan']]);
  });

  it('does not let a change rest on hours above 1.0 (CAO VO 6.1 lid 6)', async () => {
    const { reading, anna } = schoolOfOne(
      [{ Opleiding: 'AD', Kosten: 1200, Duur: 1, Status: 'afgesproken', Start: '2028-2029' }],
      [],
      1.1,
    );
    const access = noAccess();
    await shown(partOf(anna, jest.fn(), reading, access));
    await click(byRole('button', 'Wijzig afspraak over AD'));
    await type(document.querySelectorAll('input')[0], '1980');
    expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toContain(
      '€ 120,00 hiervan is budget voor uren boven 1,0',
    );
    await click(byRole('button', 'Leg de wijziging vast'));
    expect(access.write).not.toHaveBeenCalled();
    expect(byRole('button', 'Zet 1,0 fte vanaf 1 augustus 2027 in Aanstellingen')).toBeTruthy();
  });

  it('tells of each who pays what is due and booked, and lets an instalment be booked until everything is', async () => {
    const funding = [{ kind: 'employer', source: 'Werkgever', perYear: [10_000], scheme: null }] as const;
    const course = agreed('AD', 40_000, { funding, outside: contributionsOf(funding) });
    const byBudget = { ...expense(2, 2026, 9, 30_000), course: 'ad' };
    const byEmployer = (cents: number) => ({ ...expense(3, 2026, 9, cents, true), course: 'ad' });
    const textWith = (...expenses: Employee['expenses']) =>
      shown(partOf(person({ rules, expenses, wishes: [course] })));

    expect(await textWith(byBudget)).toContain('€ 300,00 uit het budget, betaald; € 100,00 van de werkgever');
    const open = await textWith(byBudget, byEmployer(4_000));
    expect(open).toContain('€ 100,00 van de werkgever, waarvan € 40,00 geboekt');
    expect(open).toContain(
      'Het budget heeft alles betaald. Van wat anderen betalen is € 60,00 nog niet geboekt.',
    );
    expect(buttons()).toContain('Boek deze termijn');

    expect(await textWith(byBudget, byEmployer(10_000))).toContain('€ 100,00 van de werkgever, geboekt');
    expect(buttons()).not.toContain('Boek deze termijn');
  });

  it('says what is paid next and when, or which instalment should have been booked', async () => {
    const employee = (start: number) =>
      person({ rules, wishes: [agreed('AD', 60_000, { duration: 2, start })] });
    const text = await shown(partOf(employee(2026)));
    expect(text).toContain('2026-2027 tot en met 2027-2028');
    expect(text).toContain('Termijn 1 van 2, 2026-2027: € 300,00');
    expect(text).toContain('Volgende betaling: € 300,00 in 2026-2027.');
    expect(await shown(partOf(employee(2025)))).toContain(
      'Termijn van 2025-2026 is nog niet geboekt: € 300,00.',
    );
  });

  it('shows of each payer who is changed what was paid per school year beside what will be', async () => {
    const AD = { Opleiding: 'AD', Kosten: 600, Duur: 2, Status: 'afgesproken', Start: '2026-2027' };
    const { reading, anna } = schoolOfOne([{ ...AD, Werkgever: 100 }]);
    await shown(partOf(anna, jest.fn(), reading));
    await click(byRole('button', 'Wijzig afspraak over AD'));
    const field = (label: string) =>
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)!.control!;
    const rows = () =>
      [...document.querySelectorAll('tbody tr')].map(({ children }) =>
        [...children].map(({ textContent }) => textContent!.replace(/\u00a0/g, ' ')),
      );
    expect(rows()).not.toContainEqual(expect.arrayContaining(['Werkgever per schooljaar']));

    await type(field('Werkgever per schooljaar'), '150');
    await type(field('Eigen bijdrage per schooljaar'), '20; 30');
    expect(rows()).toContainEqual(['Werkgever per schooljaar', '€ 100,00', '€ 150,00']);
    expect(rows()).toContainEqual(['Eigen bijdrage per schooljaar', '€ 0,00', '€ 20,00; € 30,00']);
    expect(rows()).not.toContainEqual(expect.arrayContaining(['Subsidie per schooljaar']));
  });

  it('can be taken back while nothing is booked for it, which says what is freed', async () => {
    const AD = { Opleiding: 'AD', Kosten: 600, Status: 'afgesproken', Start: '2026-2027', Werkgever: 100 };
    const booked = { Datum: dayOf(2026, 9, 1), Bedrag: 100, Opleiding: 'AD', Betaler: 'werkgever' };
    const access = noAccess();
    const school = schoolOfOne([AD]);
    await shown(partOf(school.anna, jest.fn(), school.reading, access));
    await click(byRole('button', 'Neem terug: de afspraak over AD'));
    const text = document.body.textContent!.replace(/\u00a0/g, ' ');
    expect(text).toContain('Hiermee komt € 500,00 vrij die nog was vastgelegd.');
    expect(text).toContain('Vrij te besteden: nu € 1.300,00, straks € 1.800,00.');
    expect(text).not.toContain('De werkgever heeft boven op het budget');
    await click(byRole('button', 'Maak er weer een wens van'));
    expect(access.write.mock.calls[0][0].needs?.Wensen).toEqual(['Status', 'Start']);
    expect(access.write.mock.calls[0][1]).toMatch(/^AD van .* is weer een wens\.$/);

    const paid = schoolOfOne([AD], [booked]);
    await shown(partOf(paid.anna, jest.fn(), paid.reading));
    expect(buttons()).toContain('Gestopt');
    expect(buttons()).not.toContain('Neem terug');
  });

  it('offers the agreement document of the person', async () => {
    const show = jest.fn();
    await shown(partOf(person({ rules, wishes: [agreed('AD', 20_000)] }), show));
    await click(byRole('button', 'Maak de overeenkomst'));
    expect(show).toHaveBeenCalledWith('agreements', { people: ['1'] });
  });
});

describe('the pot of a person with agreed courses', () => {
  const potOf = (employee: Employee, agreedBy?: Employee) => (
    <PotSection pot={potView(employee.pot!, DAY)} agreedBy={agreedBy} />
  );

  it('shows what is free, and per budget what is committed to which course and what lapses', async () => {
    // € 480 a year at 0.8 fte, saved for two years: € 300 is due now, € 600 next year.
    const employee = person({ rules, wishes: [agreed('AD', 30_000), agreed('BA', 60_000, { start: 2027 })] });
    const text = await shown(potOf(employee, employee));
    expect(text).toContain('Vrij te besteden: € 1.020,00');
    expect(text).toContain('Saldo: € 1.440,00');
    expect(text).toContain('Vastgelegd voor afgesproken opleidingen: € 900,00.');
    expect(text).toContain(
      '€ 300,00 vastgelegd voor AD in 2026-2027€ 180,00 vrij: vervalt op 31 juli 2027 als het niet wordt uitgegeven',
    );
    expect(text).toContain('€ 120,00 vastgelegd voor BA in 2027-2028€ 360,00 vrij');
    expect(text).toContain('Budget 2027-2028 (nog toe te kennen)€ 480,00 vastgelegd voor BA in 2027-2028');
  });

  it('shows the balance alone where nothing is agreed', async () => {
    const text = await shown(potOf(person({ rules })));
    expect(text).toContain('€ 1.440,00');
    expect(text).not.toContain('Vrij te besteden');
  });
});
