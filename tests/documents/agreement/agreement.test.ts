import { builtInRules } from '../../../src/tables/caoRules';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { RuleBook, type RuleId } from '../../../src/domain/rules';
import {
  agreementOf,
  type AgreementChoices,
  type AgreementResult,
} from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { agreementEn } from '../../../src/texts/en/agreement';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { paperText } from '../../support/paperText';
import { contributionsOf, type Funding } from '../../../src/tables/funding';
import { dayOf } from '../../../src/domain/calendar';
import type { CourseKind } from '../../../src/cao/courseKinds';
import type { Wish } from '../../../src/school/school';
import { DAY, expense, person, wish } from '../../school/people';

const asked = { repayment: true };
const made = (result: AgreementResult) => {
  if (result.kind !== 'agreement') throw new Error(result.kind);
  return result.agreement;
};
const from = (kind: Funding['kind'], source: string, amount: number) => {
  const funding: Funding[] = [{ kind, source, perYear: [amount], scheme: null }];
  return { funding, outside: contributionsOf(funding) };
};

describe('an agreement', () => {
  it('adds up to the price of each course, and takes no more from a budget than is in it', () => {
    const wishes = [
      wish('Kort', 90000, { priority: 1 }),
      wish('Lang', 240000, { duration: 3, ...from('employer', 'Werkgever', 40000) }),
    ];
    const { courses, lots } = made(agreementOf(person({ wishes }), DAY, asked));
    expect(courses.length).toBeGreaterThan(0);
    for (const { price, years } of courses) {
      const paid = years.flatMap(({ payments }) => payments).reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBe(price);
    }
    for (const { available, used } of lots) expect(used).toBeLessThanOrEqual(available);
    const fromLots = courses.flatMap(({ years }) => years.flatMap(({ payments }) => payments));
    const budget = fromLots.reduce(
      (sum, { payer, amount }) => sum + (payer.kind === 'budget' ? amount : 0),
      0,
    );
    expect(lots.reduce((sum, { used }) => sum + used, 0)).toBe(budget);
  });

  it('has a name of 200 characters whole', () => {
    const name = 'Wilhelmina van der '.repeat(11).slice(0, 200).trim();
    const agreed = made(agreementOf(person({ name, wishes: [wish('Kort', 10000)] }), DAY, asked));
    expect(paperText(agreementPaper(agreed, agreementNl))).toContain(name);
  });

  it('names who else pays in the language of the paper', () => {
    const wishes = [wish('Kort', 90000, from('own', 'Eigen bijdrage', 40000))];
    const agreed = made(agreementOf(person({ wishes }), DAY, asked));
    expect(paperText(agreementPaper(agreed, agreementNl))).toContain('| € 400,00 Eigen bijdrage |');
    expect(paperText(agreementPaper(agreed, agreementEn))).toContain('| €400.00 own contribution |');
  });

  it('is not made of nothing', () => {
    expect(agreementOf(person(), DAY, asked)).toEqual({ kind: 'nothingPlanned' });
    const tooDear = person({ wishes: [wish('Studie', 9000000)] });
    expect(agreementOf(tooDear, DAY, asked)).toEqual({ kind: 'nothingPlanned' });
  });

  it('is not made where the pot cannot be read', () => {
    expect(agreementOf(person({ pot: null, wishes: [wish('Kort', 100)] }), DAY, asked)).toEqual({
      kind: 'unreadable',
    });
  });

  it('names what is not settled, with what is short', () => {
    const wishes = [wish('Kort', 10000, { priority: 1 }), wish('Studie', 9000000), wish('Vaag', null)];
    const { open } = made(agreementOf(person({ wishes }), DAY, asked));
    expect(open.map(({ course, reason }) => [course, reason])).toEqual([
      ['Studie', 'short'],
      ['Vaag', 'noPrice'],
    ]);
    expect(open[0].short).toBeGreaterThan(0);
  });
});

describe('repayment', () => {
  it('is only about what the employer adds to the budget', () => {
    const wishes = [
      wish('Met', 50000, { priority: 1, ...from('employer', 'Werkgever', 20000) }),
      wish('Zonder', 10000),
    ];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).repayment).toEqual({
      kind: 'blank',
      courses: [{ course: 'Met', amount: 20000 }],
    });
  });

  it('is in no agreement unless it is asked for', () => {
    const wishes = [wish('Met', 50000, from('employer', 'Werkgever', 20000))];
    expect(made(agreementOf(person({ wishes }), DAY, { repayment: false })).repayment).toEqual({
      kind: 'none',
    });
  });

  it('has nothing to be about where a subsidy or the employee adds', () => {
    const wishes = [wish('Met', 50000, from('own', 'Eigen bijdrage', 20000))];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).repayment).toEqual({ kind: 'nothingToRepay' });
  });

  it('is never about training that the employer ordered', () => {
    const wishes = [
      wish('BHV', 50000, { status: 'mandated', ...from('employer', 'Werkgever', 20000) }),
      wish('Eigen keuze', 10000),
    ];
    const agreement = made(agreementOf(person({ wishes }), DAY, asked));
    expect(agreement.repayment).toEqual({ kind: 'nothingToRepay' });
    expect(agreement.courses.map(({ course }) => course)).toEqual(['Eigen keuze']);
    expect(agreement.mandatedWishes.map(({ course }) => course)).toEqual(['BHV']);
  });

  it('may be about a course of one’s own choice that the employer pays in full', () => {
    const paid = from('employer', 'Werkgever', 50000);
    const agreement = made(agreementOf(person({ wishes: [wish('Studie', 50000, paid)] }), DAY, asked));
    expect(agreement.mandatedWishes).toEqual([]);
    expect(agreement.repayment).toEqual({
      kind: 'blank',
      courses: [{ course: 'Studie', amount: 50000 }],
    });
  });

  it('is never about a kind of course of which the CAO makes the employer pay', () => {
    const paid = from('employer', 'Werkgever', 20000);
    const wishes = [
      wish('Evc', 50000, { priority: 1, kind: 'evc', ...paid }),
      wish('Studie', 50000, { kind: 'qualification', ...paid }),
    ];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).repayment).toEqual({
      kind: 'blank',
      courses: [{ course: 'Studie', amount: 20000 }],
    });
  });

  it('leaves out what was ordered in another school year', () => {
    const expenses = [expense(2, 2026, 9, 31000, true), expense(3, 2025, 9, 31000, true)];
    const { mandated } = made(agreementOf(person({ expenses, wishes: [wish('Kort', 100)] }), DAY, asked));
    expect(mandated.map(({ date }) => date)).toEqual([dayOf(2026, 9, 1)]);
  });
});

describe('what is saved and who decides', () => {
  /** Somebody with whom saving is agreed for so many years, or not at all. */
  const saver = (years: number | null, ...wishes: ReturnType<typeof wish>[]) => {
    const row = (rule: RuleId, value: number) => {
      const provenance = { kind: 'workbook', note: null } as const;
      return { rule, from: dayOf(2016, 8, 1), value, provenance, employee: '1' };
    };
    const own = years === null ? [row('voorschot', 1)] : [row('spaartermijn', years)];
    const school = [
      { ...row('spaartermijn', 0), employee: undefined },
      { ...row('spaartermijn_plan', 2), employee: undefined },
    ];
    return person({ wishes, rules: new RuleBook(builtInRules('VO'), [...school, ...own]).forEmployee('1') });
  };

  it('the employee alone decides on what the right of the year itself pays', () => {
    const { decisions, saving } = made(agreementOf(saver(0, wish('Kort', 40_000)), DAY, asked));
    expect(decisions).toEqual({ own: 40_000, saved: 0, advance: 0, employer: 0 });
    expect(saving).toBeNull();
  });

  it('what is saved needs the employer, and has its last day with its budget', () => {
    // € 480 a year: two years are left on the reference date, and one more is needed.
    const { decisions, saving, lots } = made(agreementOf(saver(2, wish('Lang', 120_000)), DAY, asked));
    expect(decisions).toMatchObject({ own: 24_000, saved: 96_000 });
    expect(saving).toEqual({
      parts: [
        { year: 2024, amount: 48_000 },
        { year: 2025, amount: 48_000 },
      ],
      needed: null,
    });
    expect(lots).toMatchObject([
      { year: 2024, lastDay: dayOf(2027, 7, 31) },
      { year: 2025, lastDay: dayOf(2028, 7, 31) },
      { year: 2026 },
    ]);
  });

  it('saving that is not recorded yet is named with the last day for handing in the plan', () => {
    const { saving } = made(agreementOf(saver(null, wish('Lang', 120_000)), DAY, asked));
    expect(saving?.needed).toMatchObject({ handInBy: dayOf(2027, 7, 31) });
  });

  it('what the employer adds needs the employer', () => {
    const course = wish('Met', 60_000, from('employer', 'Werkgever', 20_000));
    const { decisions } = made(agreementOf(saver(0, course), DAY, asked));
    expect(decisions).toEqual({ own: 40_000, saved: 0, advance: 0, employer: 20_000 });
  });
});

describe('the personal plan in an agreement', () => {
  const talksWith = (handedIn: number) => {
    const plan = { handedIn, activities: 'opleiding', forEmployee: '', forSchool: '', facilities: '' };
    return new Map([['1', { last: null, next: null, note: '', earlier: [], personalPlan: plan }]]);
  };
  const planOf = (handedIn: number) => {
    const choices = { ...asked, talks: talksWith(handedIn) };
    return made(agreementOf(person({ wishes: [wish('Kort', 100)] }), DAY, choices)).personalPlan;
  };

  it('is the one that is recorded, unless it is time for a new one', () => {
    expect(planOf(dayOf(2025, 1, 1))).toMatchObject({ activities: 'opleiding' });
    expect(planOf(dayOf(2023, 11, 23))).toBeNull();
  });
});

describe('a course that the employer pays in full', () => {
  const agreed = { status: 'agreed', start: 2026 } as const;
  const paid = from('employer', 'Werkgever', 50000);
  const paperOf = (kind: CourseKind, more: Partial<Wish>) => {
    const wishes = [wish('Entree', 50000, { kind, ...paid, ...more }), wish('Kort', 100)];
    const agreement = made(agreementOf(person({ wishes }), DAY, asked));
    const courses = agreement.courses.map(({ course }) => course);
    return {
      courses,
      repayment: agreement.repayment,
      text: paperText(agreementPaper(agreement, agreementNl)),
    };
  };

  it('is, as a start qualification, agreed like any other: nothing of the journey, nothing to repay', () => {
    const wishes = [wish('Entree', 50000, { kind: 'startQualification', ...paid, ...agreed })];
    expect(made(agreementOf(person({ wishes }), DAY, asked)).courses).toMatchObject([{ course: 'Entree' }]);
    const { courses, repayment, text } = paperOf('startQualification', agreed);
    expect(courses).toEqual(['Entree', 'Kort']);
    expect(repayment).toEqual({ kind: 'nothingToRepay' });
    expect(text).not.toMatch(/dienstreis|door de werkgever opgedragen/);
  });

  it('has its journey paid where its kind is that he orders it, also when it is agreed', () => {
    const { courses, text } = paperOf('ordered', agreed);
    expect(courses).toEqual(['Entree', 'Kort']);
    expect(text).toMatch(/dienstreis[^]*Entree: door de werkgever opgedragen/);
    expect(paperOf('ordered', {}).courses).toEqual(['Kort']);
    expect(paperOf('ordered', { status: 'finished' }).text).not.toContain('dienstreis');
  });
});

describe('the pages', () => {
  const pagesOf = (count: number) => {
    const funding: Funding[] = [
      { kind: 'employer', source: 'Werkgever', perYear: [100_000, 100_000], scheme: null },
    ];
    const paid = { duration: 2, funding, outside: contributionsOf(funding) };
    const wishes = Array.from({ length: count }, (_, i) => wish(`Deel ${i + 1}`, 210_000, paid));
    const { blocks } = agreementPaper(made(agreementOf(person({ wishes }), DAY, asked)), agreementNl);
    return blocks.flatMap((block) => (block.kind === 'title' ? block.text : []));
  };

  it('are one to sign and the appendix, and one more where many courses have no room on the first', () => {
    const [signed, courses, appendix] = [
      agreementNl.title,
      agreementNl.courses.page,
      agreementNl.appendix.title,
    ];
    expect(pagesOf(1)).toEqual([signed, appendix]);
    expect(pagesOf(6)).toEqual([signed, courses, appendix]);
  });
});

describe('the paper', () => {
  const paperOf = (choices: Partial<AgreementChoices>) =>
    paperText(
      agreementPaper(
        made(agreementOf(person({ wishes: [wish('Kort', 100)] }), DAY, { ...asked, ...choices })),
        agreementNl,
      ),
    );

  it('holds the name of the school where that is set, and else a line for it', () => {
    const settings = { ...DEFAULT_SETTINGS, schoolName: 'Het Voorbeeld' };
    expect(paperOf({ settings })).toContain('Werkgever (school): Het Voorbeeld\n');
    expect(paperOf({})).toContain('Werkgever (school): ________');
  });

  it('names articles of the CAO VO only under that CAO', () => {
    expect(paperOf({})).toContain('artikel 16.3');
    expect(paperOf({ cao: 'PO' })).not.toMatch(/artikel 1[68]|2014\/2015/);
    expect(paperOf({ cao: 'PO' })).toContain('Cao: CAO PO\n');
  });
});
