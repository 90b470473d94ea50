import { agreedPot } from '../../../src/school/agreed/agreedPot';
import { personMoney } from '../../../src/school/budget/personMoney';
import { signalsOf } from '../../../src/school/signals/signals';
import { plannedUses } from '../../../src/school/plan/plannedUse';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { Employee } from '../../../src/school/school';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { dayOf } from '../../../src/domain/calendar';
import { emailOf, statementList } from '../../../src/documents/statement/statementList';
import { statementMessage } from '../../../src/documents/statement/statementMessage';
import { statementChoices, statementOf, type Statement } from '../../../src/documents/statement/statement';
import { statementPaper } from '../../../src/documents/statement/statementPaper';
import { heightOf, layoutOf, PAGE_HEIGHT } from '../../../src/documents/layout';
import { statementEn } from '../../../src/texts/en/statement';
import { statementNl } from '../../../src/texts/nl/statement';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { contributionsOf, type Funding } from '../../../src/tables/funding';
import { tableSpecs } from '../../../src/tables/schema';
import { paperText } from '../../support/paperText';
import { DAY, person, readingOf, rulesWithPlan, wish } from '../../school/people';
import { long, muchToTell } from './muchToTell';
import { rawSchool, rawTable } from '../../school/rawSchool';

/** “Uw scholingsbudget”: what one person has, until when, and what can be done. */
const sample = sampleSchool(DAY);
const reading = readSchoolAtOnce(rawSchool({ ...sample }));
const planned = plannedUses(reading);
const choices = statementChoices(reading, reading.school!);

function statementFor(
  employee: Employee,
  more: object = {},
  contact = 'Personeelszaken, 020-1234567',
): Statement {
  const alone = readingOf(employee);
  const school = { ...alone.school!, settings: { ...DEFAULT_SETTINGS, contact } };
  const made = statementOf(employee, school, DAY, { ...statementChoices(alone, school), ...more });
  if (made === null) throw new Error('not employed');
  return made;
}
/** The sign of the euro and its amount stay on one line: here a plain space, to read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textFor = (employee: Employee) => plain(paperText(statementPaper(statementFor(employee), statementNl)));
/** All amounts that a text names, in cents. */
const amountsIn = (text: string): number[] =>
  [...text.matchAll(/€\s([\d.]+),(\d\d)/g)].map(([, whole, cents]) =>
    Number(whole.replaceAll('.', '') + cents),
  );

test('as long as nothing is known of what was spent, the amount says so, on paper and in the message', () => {
  const statement = statementFor(person());
  expect(paperText(statementPaper(statement, statementNl))).toContain('is nog niet bekend');
  expect(statementMessage(statement, statementNl)).toContain('is nog niet bekend');
  expect(statementMessage(statement, statementNl)).toContain('\n\nVragen? Vraag het ');
  const spent = { ...statement, assumesNothingSpent: false };
  expect(paperText(statementPaper(spent, statementNl))).not.toContain('is nog niet bekend');
  expect(statementMessage(spent, statementNl)).not.toContain('is nog niet bekend');
});

describe('every amount is what the pane says', () => {
  it.each(reading.school!.employees.map((employee) => [employee.name, employee] as const))(
    'of %s',
    (_, employee) => {
      const statement = statementOf(employee, reading.school!, DAY, choices);
      const { money } = statement!;
      const shown = personMoney(employee, DAY);
      if (shown.kind !== 'money') return expect(money).toBeNull();
      expect(money!.usable).toBe(shown.money.pot.usable);
      expect(money!.lots.map(({ left }) => left)).toEqual(shown.money.pot.lots.map(({ left }) => left));
      const pot = agreedPot(employee, DAY);
      expect([money!.committed, money!.free]).toEqual(
        pot.kind === 'agreed' ? [pot.pot.committed, pot.pot.free] : [0, shown.money.pot.usable],
      );
      const { lapsing } = signalsOf(employee, undefined, planned.get(employee.key) ?? [], {
        day: DAY,
        settings: DEFAULT_SETTINGS,
        salary: null,
        personalPlans: false,
        vo: true,
      });
      expect(money!.lapse.amount).toBe(lapsing);
      const known = new Set([
        money!.usable,
        money!.committed,
        money!.free,
        money!.uncovered,
        money!.lapse.amount,
        money!.lapse.keepable,
        ...money!.agreed.flatMap(({ left, next }) => [
          left,
          next!.left,
          ...next!.outside.map(({ amount }) => amount),
        ]),
      ]);
      for (const text of [
        paperText(statementPaper(statement!, statementNl)),
        statementMessage(statement!, statementNl),
      ])
        for (const amount of amountsIn(text)) expect(known).toContain(amount);
    },
  );
});

describe('what it says', () => {
  it('is what can be spent, until when, and what to do against lapsing', () => {
    const text = textFor(person({ rules: rulesWithPlan }));
    expect(text).toContain('In uw budget: € 480,00');
    expect(text).toContain('| 2026-2027 | 480.00 | 31 juli 2027 |');
    expect(text).toContain('Na 31 juli 2027 vervalt € 480,00, als u dat niet gebruikt.');
    expect(text).toContain('lever uiterlijk op 31 juli 2027 een plan in bij uw leidinggevende');
    expect(text).toContain('€ 480,00 bewaren en gebruiken tot en met 31 juli 2029');
    expect(text).toContain(
      'Vraag het uw leidinggevende. U kunt ook terecht bij: Personeelszaken, 020-1234567.',
    );
  });

  it('is what was agreed, when the next payment is, and who pays beside it', () => {
    const funding: Funding[] = [{ kind: 'employer', source: 'Werkgever', perYear: [5000], scheme: null }];
    const wishes = [
      wish('Opleiding A', 90000, {
        status: 'agreed',
        start: 2026,
        duration: 3,
        funding,
        outside: contributionsOf(funding),
      }),
      wish('Droom', 900000),
    ];
    const text = textFor(person({ wishes }));
    expect(text).toContain(
      '– Opleiding A, van 2026-2027 tot en met 2028-2029. Uit uw budget is nog € 850,00 te betalen.',
    );
    expect(text).toContain(
      'De volgende betaling is € 250,00, in schooljaar 2026-2027. Daarnaast komt er € 50,00 van de werkgever.',
    );
    expect(text).toContain('Dit wilt u graag doen; het is nog niet afgesproken: Droom.');
  });

  it('is what is possible in the function, and that a step is no right', () => {
    const text = textFor(
      person({ functionName: 'Technisch onderwijsassistent (TOA)', scale: '6', step: '4' }),
    );
    expect(text).toContain('U zit in schaal 6, trede 4.');
    expect(text).toContain('De school moet u daarin benoemen.');
    expect(text).not.toContain('(PO)');
  });

  it('says that an unknown function is not known, and gives the rest', () => {
    const text = textFor(person({ functionName: 'Mediathecaris' }));
    expect(text).toContain('Welke stappen er in uw functie zijn, staat nog niet in onze gegevens.');
    expect(text).toContain('In uw budget');
  });

  it('names no articles of another CAO, and says of which days the sources do not speak', () => {
    expect(textFor(person())).toContain('niet bevestigd na 31 oktober 2025');
    const po = paperText(statementPaper(statementFor(person(), { cao: 'PO' }), statementNl));
    expect(po).not.toContain('beslist u zelf');
  });

  it('names the manager, also where the number is filled in', () => {
    expect(textFor(person({ manager: 'Mila de Vries' }))).toContain('leidinggevende: Mila de Vries.');
    const boss = person({ key: '7', number: 7, name: 'Bo Baas' });
    const both = readingOf(person({ manager: '7' }), boss);
    const school = both.school!;
    const made = statementOf(school.employees[0], school, DAY, statementChoices(both, school));
    expect(made!.manager).toBe('Bo Baas');
  });

  it('a manager who is nobody is not named by a number', () => {
    const text = textFor(person({ manager: '999' }));
    expect(text).toContain('leidinggevende');
    expect(text).not.toContain('999');
  });

  it('is in English too', () => {
    const text = paperText(statementPaper(statementFor(person({ rules: rulesWithPlan })), statementEn));
    expect(text).toContain('After 31 July 2027 €480.00 lapses if you do not use it.');
  });
});

describe('who has no budget, or leaves', () => {
  it('whose budget cannot be computed gets a page without any amount', () => {
    const statement = statementFor(person({ pot: null, wishes: [wish('Studie', 50000)] }));
    const texts = [
      paperText(statementPaper(statement, statementNl)),
      statementMessage(statement, statementNl),
      paperText(statementList([statement], () => '', statementNl)),
    ];
    for (const text of texts) {
      expect(text).not.toContain('€');
      expect(text).toMatch(/budget nu niet berekenen/);
    }
    expect(texts[0]).toContain('Vragen?');
  });

  it('an expense that cannot have been paid gives no amount either', () => {
    const school = readSchoolAtOnce(
      rawSchool({ ...sample, Bestedingen: [[1001, DAY, 999999, 'Te veel', '', '']] }),
    ).school!;
    const statement = statementOf(school.byKey.get('1001')!, school, DAY, choices)!;
    expect(statement.money).toBeNull();
  });

  it('of an agreed course that cannot be right nothing is counted, and it is named', () => {
    const broken = wish('Kapot', null, {
      status: 'agreed',
      problem: { code: 'missing', name: 'Start' },
    });
    const text = textFor(person({ wishes: [broken] }));
    expect(text).toContain('Van Kapot kloppen de gegevens nog niet.');
  });

  it('who leaves this school year reads until when', () => {
    const employment = { start: dayOf(2020, 8, 1), end: dayOf(2027, 1, 31), fte: 1, changes: [] };
    const text = textFor(person({ employment }));
    expect(text).toContain('Uw dienstverband eindigt op 31 januari 2027. Wat u dan over hebt, vervalt.');
    expect(text).not.toContain('Of bewaar het');
  });

  it('who is not employed on the day gets none', () => {
    const employment = { start: dayOf(2027, 1, 1), end: null, fte: 1, changes: [] };
    const employee = person({ employment });
    expect(statementOf(employee, readingOf(employee).school!, DAY, choices)).toBeNull();
  });
});

describe('it fits on one page of A4', () => {
  it.each([
    ['a name of 200 characters and forty courses', muchToTell],
    ['a name of 30,000 characters', person({ name: long('W', 30000), functionName: long('x y ', 30000) })],
    ['one person', person()],
  ])('with %s', (_, employee) => {
    for (const t of [statementNl, statementEn]) {
      const statement = statementFor(employee, {}, long('Personeelszaken '));
      const paper = statementPaper(statement, t);
      expect(heightOf(layoutOf(paper))).toBeLessThanOrEqual(PAGE_HEIGHT);
    }
  });

  it('the name is whole where it has 200 characters', () => {
    expect(textFor(muchToTell)).toContain(`Naam: ${muchToTell.name.trim()} (9)`);
  });

  it('what is not named is counted', () => {
    expect(textFor(muchToTell)).toMatch(/En nog \d+ opleidingen: samen nog €/);
  });
});

describe('the list for a merge', () => {
  it('has a row per person, with amounts as texts and the message', () => {
    const statements = [statementFor(person()), statementFor(person({ key: '2', number: 2, pot: null }))];
    const { cells } = layoutOf(statementList(statements, () => 'a@b.nl', statementNl));
    const column = (name: string) => cells[0].indexOf(name);
    expect(cells).toHaveLength(3);
    expect(cells[1][column('Personeelsnummer')]).toBe(1);
    expect(cells[1][column('In budget')]).toMatch(/^€\s1\.440,00$/);
    expect(cells[1][column('E-mail')]).toBe('a@b.nl');
    expect(cells[2][column('In budget')]).toBe('');
    expect(String(cells[2][column('Bericht')])).toContain('niet berekenen');
  });

  it('takes addresses from a column of HR’s own, where there is one', () => {
    const headers = [...tableSpecs.Medewerkers.columns.map(({ name }) => name), 'E-mailadres'];
    const rows = sample.Medewerkers.map((row, i) => [
      ...headers.slice(0, -1).map((__, c) => row[c] ?? ''),
      i === 0 ? 'eerste@school.nl' : '',
    ]);
    const own = readSchoolAtOnce(
      rawSchool({ ...sample, Medewerkers: rawTable('Medewerkers', rows, headers) }),
    );
    const email = emailOf(own);
    const [first, second] = own.school!.employees;
    expect([email(first), email(second), emailOf(reading)(first)]).toEqual(['eerste@school.nl', '', '']);
  });
});
