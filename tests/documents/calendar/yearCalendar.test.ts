import { calendarEvents } from '../../../src/documents/calendar/yearCalendar';
import { dayOf } from '../../../src/domain/calendar';
import { byMonth, entriesOf, type YearView } from '../../../src/school/dates/yearView';
import { schoolDates } from '../../../src/school/dates/schoolDates';
import { yearDatesNl } from '../../../src/texts/nl/yearDates';
import { DAY, person } from '../../school/people';

const july31 = dayOf(2027, 7, 31);
const aisha = person({ key: '1', number: 1, name: 'Aïsha Tussenuur' });
const bo = person({ key: '2', number: 2, name: '' });
const view: YearView = {
  day: DAY,
  vo: true,
  school: schoolDates(DAY, null),
  people: [
    { employee: aisha, kind: 'lapses', day: july31, amount: 480_00 },
    { employee: bo, kind: 'lapses', day: july31, amount: 120_00 },
    { employee: bo, kind: 'talk', day: dayOf(2026, 11, 1) },
  ],
};
const entries = entriesOf(view);
const of = (names: boolean, kind: string, list = 'School') =>
  calendarEvents(entries, { names, list }, yearDatesNl).find(({ uid }) => uid.startsWith(`${kind}-`));

test('people of one day and one kind are one line, in order of day', () => {
  expect(entries.map(({ kind, people }) => [kind, people.length]).slice(0, 2)).toEqual([
    ['talk', 1],
    ['yearEndAllowance', 0],
  ]);
  expect(entries.find(({ kind }) => kind === 'lapses')?.people).toHaveLength(2);
});

test('what has passed stands before the months', () => {
  const months = byMonth(entries, DAY);
  expect(months[0]).toMatchObject({ month: null, entries: [{ kind: 'talk' }] });
  expect(months[1].month).toBe(dayOf(2026, 12, 1));
});

test('without names people are counted', () => {
  expect(of(false, 'lapses')).toMatchObject({
    summary: 'Budget vervalt (2 medewerkers)',
    description: 'Budget vervalt na deze dag.\nCAO VO, artikel 16.6 lid 1',
    day: july31,
  });
  expect(of(false, 'talk')?.summary).toBe('Gesprek (1 medewerker)');
});

test('with names they are named, by number where there is none, and without amounts', () => {
  expect(of(true, 'lapses')?.description).toBe(
    'Budget vervalt na deze dag.\nAïsha Tussenuur\n2\nCAO VO, artikel 16.6 lid 1',
  );
  expect(of(true, 'talk')?.summary).toBe('Gesprek: 2');
});

test('the same list gives the same days again, another list its own', () => {
  expect(of(true, 'talk')?.uid).toBe(of(false, 'talk')?.uid);
  expect(of(true, 'talk', 'Leidinggevende Vos')?.uid).not.toBe(of(true, 'talk')?.uid);
  const uids = calendarEvents(entries, { names: true, list: '' }, yearDatesNl).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
});

test('a deadline is reminded of two weeks before, an allowance is not', () => {
  expect(of(false, 'savingLeaveAsked')?.remindDays).toBe(14);
  expect(of(false, 'yearEndAllowance')?.remindDays).toBeNull();
  expect(of(false, 'yearEndAllowance')?.description).toContain('De cao noemt de maand, geen dag.');
});

test('of hundreds of people the first are named and the others counted', () => {
  const many = Array.from({ length: 250 }, (_, i) => ({
    employee: person({ key: `${i}`, name: `Persoon ${i}` }),
    kind: 'lapses' as const,
    day: july31,
    amount: 1,
  }));
  const [event] = calendarEvents(
    entriesOf({ vo: true, school: [], people: many }),
    { names: true, list: '' },
    yearDatesNl,
  );
  expect(event.description).toContain('Persoon 99\nen nog 150');
});
