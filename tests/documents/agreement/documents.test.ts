import { agreementOf, newDocuments, type Agreement } from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { documentText, readDocument } from '../../../src/documents/agreement/documentRecord';
import { dayOf } from '../../../src/domain/calendar';
import type { Employee, Wish } from '../../../src/school/school';
import { agreementEn } from '../../../src/texts/en/agreement';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { paperText } from '../../support/paperText';
import { DAY, expense, person, wish } from '../../school/people';

/** A document lists what is agreed already and what it adds, and one on other terms names the one that it replaces. */
function made(employee: Employee, day = DAY): Agreement {
  const result = agreementOf(employee, day, { repayment: false });
  if (result.kind !== 'agreement') throw new Error(result.kind);
  return result.agreement;
}

/** The wishes as the workbook holds them once the document is made. */
function recorded(employee: Employee, agreement: Agreement): Employee {
  const documents = new Map(newDocuments(agreement).map(({ wish: { id }, document }) => [id, document]));
  const wishes = employee.wishes.map((one) => ({ ...one, document: documents.get(one.id) ?? one.document }));
  return { ...employee, wishes };
}

const agreed = (id: string, price: number, more: Partial<Wish> = {}) =>
  wish(id, price, { status: 'agreed', start: 2026, ...more });
const changed = (employee: Employee, id: string, more: Partial<Wish>): Employee => ({
  ...employee,
  wishes: employee.wishes.map((one) => (one.id === id ? { ...one, ...more } : one)),
});
const names = (courses: Agreement['courses']) => courses.map(({ course }) => course);
const text = (agreement: Agreement) => paperText(agreementPaper(agreement, agreementNl));

it('the first document has number 1 and adds everything', () => {
  const agreement = made(person({ wishes: [agreed('Engels', 40_000), wish('Excel', 20_000)] }));
  expect(agreement.document).toEqual({ number: 1, day: DAY });
  expect(names(agreement.courses)).toEqual(['Engels', 'Excel']);
  expect(agreement.before).toEqual([]);
  expect(text(agreement)).toContain('Nummer: 1-1 van 23 november 2026');
});

it('is the same document as long as nothing is new or changed, also after agreeing and on a later day', () => {
  const planned = person({ wishes: [wish('Engels', 40_000)] });
  const first = recorded(planned, made(planned));
  const now = changed(first, 'Engels', { status: 'agreed', start: 2026 });
  const later = made(now, dayOf(2026, 12, 15));
  expect(later.document).toEqual({ number: 1, day: DAY });
  expect(names(later.courses)).toEqual(['Engels']);
  expect(newDocuments(later)).toEqual([]);
});

it('lists what an earlier document agreed apart from what this one adds', () => {
  const before = person({ wishes: [agreed('Engels', 80_000, { duration: 2 })] });
  const first = recorded(before, made(before));
  const next = made({ ...first, wishes: [...first.wishes, wish('Excel', 20_000)] }, dayOf(2027, 1, 10));
  expect(next.document).toEqual({ number: 2, day: dayOf(2027, 1, 10) });
  expect([names(next.before), names(next.courses)]).toEqual([['Engels'], ['Excel']]);
  expect(next.replaces).toEqual([]);
  const lines = text(next);
  expect(lines).toContain('Wat al is afgesproken en blijft gelden');
  expect(lines).toContain(
    '– Engels: € 800,00, van 2026-2027 tot en met 2027-2028. Afspraak 1-1 van 23 november 2026, uit het budget betaald € 0,00, nog te betalen € 800,00.',
  );
  expect(lines).toContain('Al afgesproken');
  for (const { available, promised, used } of next.lots)
    expect(promised + used).toBeLessThanOrEqual(available);
});

it.each([
  ['price', { price: 50_000 }],
  ['start', { start: 2027 }],
])('a changed %s makes a new document that names the one it replaces', (_what, more) => {
  const before = person({ wishes: [agreed('Engels', 40_000), agreed('Excel', 10_000)] });
  const first = recorded(before, made(before));
  const employee = changed(first, 'Engels', more);
  const next = made(employee, dayOf(2027, 1, 10));
  expect(next.document.number).toBe(2);
  expect([names(next.before), names(next.courses)]).toEqual([['Excel'], ['Engels']]);
  expect(next.replaces).toEqual([{ number: 1, day: DAY }]);
  expect(text(next)).toContain('Vervangt afspraak: 1-1 van 23 november 2026');
  // Made again it still says so.
  const again = made(recorded(employee, next), dayOf(2027, 2, 1));
  expect(again).toMatchObject({ document: next.document, replaces: next.replaces });
  expect(paperText(agreementPaper(again, agreementEn))).toContain(
    'Replaces agreement: 1-1 of 23 November 2026',
  );
});

it('names what was paid and what is not covered of an agreed course that it adds', () => {
  const expenses = [
    {
      row: 2,
      date: dayOf(2026, 9, 1),
      amount: 30_000,
      course: 'studie',
      description: '',
      hours: 0,
      mandated: false,
    },
  ];
  const agreement = made(person({ expenses, wishes: [agreed('Studie', 900_000)] }));
  const [{ years }] = agreement.courses;
  const amounts = years[0].payments.map(({ payer, amount }) => [payer.kind, amount]);
  expect(amounts).toContainEqual(['paid', 30_000]);
  expect(amounts.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(900_000);
  expect(text(agreement)).toContain('€ 7.560,00 niet gedekt: de werkgever beslist');
});

describe('the column Document', () => {
  const record = {
    number: 2,
    day: DAY,
    replaces: { number: 1, day: dayOf(2026, 9, 1) },
    terms: '€ 1,00 in 2026',
  };

  it.each([record, { ...record, replaces: null }])('is read as it was written', (one) => {
    expect(readDocument(documentText(one))).toEqual(one);
  });

  it.each(['', 'zie map', '2 van 31-2-2026: iets', '1 van 1-9-2026'])('%p is no document', (typed) => {
    expect(readDocument(typed)).toBeNull();
  });
});

describe('a course that was stopped', () => {
  const both = person({ wishes: [agreed('Engels', 40_000), agreed('Excel', 10_000)] });
  const first = recorded(both, made(both));
  const ended = (more: Partial<Wish>, employee = first) => ({
    ...changed(employee, 'Engels', { status: 'stopped', ...more }),
    expenses: [
      { ...expense(2, 2026, 9, 30_000), course: 'engels' },
      { ...expense(3, 2026, 10, -12_000), course: 'engels' },
    ],
  });
  const ending = { on: dayOf(2026, 11, 1), toRepay: 25_000 };

  it('is named in the next document, with what was paid, what came back and what is to be repaid', () => {
    const next = made(ended({ ending }));
    expect(names(next.courses)).toEqual(['Excel']);
    expect(text(next)).toContain(
      '– Engels: gestopt op 1 november 2026, afspraak 1-1 van 23 november 2026, uit het budget betaald € 180,00, nadat € 120,00 is terugbetaald, de werknemer betaalt € 250,00 terug aan de werkgever volgens de terugbetalingsafspraak.',
    );
    expect(paperText(agreementPaper(next, agreementEn))).toContain('Engels: stopped on 1 November 2026');
  });

  it('is named without a day or a repayment where none is recorded', () => {
    const next = made(ended({ ending: { on: null, toRepay: 0 }, document: '' }));
    expect(text(next)).toContain(
      '– Engels: gestopt, uit het budget betaald € 180,00, nadat € 120,00 is terugbetaald, geen terugbetaling aan de werkgever afgesproken.',
    );
  });

  it('keeps the number of its document from being given again', () => {
    const second = { ...first, wishes: [...first.wishes, agreed('Word', 5_000)] };
    const numbered = recorded(second, made(second));
    const stopped = changed(numbered, 'Word', { status: 'stopped', ending });
    const next = made({ ...stopped, wishes: [...stopped.wishes, wish('Frans', 5_000)] });
    expect(next.document.number).toBe(3);
  });

  it('is not named when it was finished and nothing is to be repaid', () => {
    const finished = { status: 'finished' as const, ending: { ...ending, toRepay: 0 } };
    expect(made(ended(finished)).ended).toEqual([]);
    expect(made(ended({ ...finished, ending })).ended).toMatchObject([{ course: 'Engels', toRepay: 25_000 }]);
  });
});
