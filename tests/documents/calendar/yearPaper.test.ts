import { yearPaper } from '../../../src/documents/calendar/yearPaper';
import { dayOf } from '../../../src/domain/calendar';
import { schoolDates } from '../../../src/school/dates/schoolDates';
import { entriesOf } from '../../../src/school/dates/yearView';
import { signalsNl } from '../../../src/texts/nl/signals';
import { yearDatesNl } from '../../../src/texts/nl/yearDates';
import { kindOf } from '../../../src/workbook/sheets/personalSheets';
import { DAY, person } from '../../school/people';
import { paperText } from '../../support/paperText';

const end = dayOf(2027, 7, 31);
const entries = entriesOf({
  vo: true,
  school: schoolDates(DAY, null),
  people: [
    { employee: person({ name: 'Bo Kast' }), kind: 'contractDecision', day: dayOf(2027, 5, 31), end },
    { employee: person({ name: 'Bo Kast' }), kind: 'talk', day: dayOf(2026, 11, 1) },
    { employee: person({ name: 'Bo Kast' }), kind: 'talk', day: dayOf(2027, 3, 1) },
  ],
});
const paperOf = (names: boolean) =>
  yearPaper(entries, { day: DAY, of: 'Otto Kapstok', list: 'manager otto', names }, yearDatesNl, signalsNl);

test('by month, what has passed first: the day, what is to be done, the article, and for whom', () => {
  const text = paperText(paperOf(true)).replaceAll('\u00a0', ' ');
  expect(text).toContain('# Jaarkalender: Otto Kapstok');
  expect(text.indexOf('## Voorbij, en nog te doen')).toBeLessThan(text.indexOf('## December 2026'));
  expect(text).toContain(
    [
      '31 mei 2027: Beslissen over een proefcontract',
      '  (Is het een proefcontract, dan beslist u uiterlijk op deze dag schriftelijk of het doorgaat. Zonder beslissing loopt het nog één contracttermijn door. CAO VO, artikel 9.2 lid 1–3.)',
      '– Bo Kast (1): laatste werkdag 31 juli 2027',
    ].join('\n'),
  );
  expect(text).toContain('1 februari 2027: Spaarverlof: aanvragen vóór deze dag');
});

test('what has to be done stands at the first day of its kind only', () => {
  const text = paperText(paperOf(true)).replaceAll('\u00a0', ' ');
  expect(text).toContain('1 maart 2027: Gesprek\n');
  expect(text.split(yearDatesNl.what.talk)).toHaveLength(2);
});

test('without names employees are counted', () => {
  const text = paperText(paperOf(false));
  expect(text).not.toContain('Bo Kast');
  expect(text).toContain('31 mei 2027: Beslissen over een proefcontract (1 medewerker)');
});

test('with names it goes with everybody who is erased', () => {
  const kind = (names: boolean) => kindOf({ paper: paperOf(names).key, person: null }, [], 'everybody');
  expect(kind(true)).toBe('changed');
});
