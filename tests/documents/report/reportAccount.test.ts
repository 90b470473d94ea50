import { accountBlocks } from '../../../src/documents/report/reportAccount';
import { reportOf } from '../../../src/documents/report/report';
import { reportPaper } from '../../../src/documents/report/reportPaper';
import { dayOf } from '../../../src/domain/calendar';
import { accountOf, type SchoolAccount } from '../../../src/school/account/schoolAccount';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { accountEn } from '../../../src/texts/en/account';
import { accountNl } from '../../../src/texts/nl/account';
import { reportNl } from '../../../src/texts/nl/report';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

/** The account of article 16.2 as it stands in the report. */
const year = {
  kind: 'school' as const,
  year: 2025,
  until: dayOf(2026, 7, 31),
  fromBudgets: 4_000_00,
  byEmployer: 1_000_00,
  hours: 52_50,
  hourCost: 1_680_00,
  hoursWithoutPrice: 0,
  total: 6_680_00,
};
const account: SchoolAccount = {
  day: DAY,
  years: [year, { ...year, year: 2026, until: DAY, hoursWithoutPrice: 1_00 }],
  tenth: 100_000_00,
  leftOut: 0,
  plans: { people: 24, current: 10, old: 5, none: 9 },
  framesDue: null,
};
const said = (more: Partial<SchoolAccount> = {}, t = accountNl) => {
  const blocks = accountBlocks({ ...account, ...more }, t);
  return paperText({
    key: 'x',
    sheetName: 'x',
    language: 'nl-NL',
    onePage: false,
    blocks: [...blocks.account, ...blocks.council],
  });
};

test.each([
  ['the article that asks for it', 'Verantwoording van scholing (CAO VO, artikel 16.2 lid 4)'],
  ['up to which day a year counts', '2026-2027 t/m 23 november 2026'],
  ['hours as they are booked', '52,50 uur'],
  ['what part of the tenth went to support staff', '6,7%'],
  ['the tenth itself', '€\u00a0100.000,00 per jaar voor al het personeel'],
  ['that the price of an hour is a convention', 'een afspraak van Scholing'],
  ['hours without a price', '2026-2027 t/m 23 november 2026: van 1 uur is geen bedrag per uur bekend'],
  ['plans, counted', 'Van 24 ondersteuners hebben er 10 een plan dat jonger is dan 3 jaar.'],
  ['what the council decides', 'Scholingsplan per school.'],
  ['with its article', '16.2 lid 3'],
])('it tells %s', (_, sentence) => {
  expect(said()).toContain(sentence);
});

test('without the funding it says what to fill in', () => {
  const text = said({ tenth: null });
  expect(text).toContain('Vul die bekostiging in bij Instellingen');
  expect(text).not.toContain('6,7%');
});

test('the frames have a day once it is known when they were agreed', () => {
  expect(said()).toContain('eens in de 4 jaar');
  expect(said({ framesDue: dayOf(2027, 6, 15) })).toContain('uiterlijk 15 juni 2027');
  expect(said({ framesDue: dayOf(2026, 6, 15) })).toContain('had vóór 15 juni 2026 gemoeten');
});

test('in English the articles of annexes are called so', () => {
  expect(said({}, accountEn)).toContain('annex 5 J');
  expect(said({}, accountEn)).not.toContain('bijlage');
});

test('the report of the sample school has it, adds up, and names nobody', async () => {
  const sample = sampleSchool(DAY);
  const reading = readSchoolAtOnce(rawSchool(sample));
  const school = reading.school!;
  const own = (await accountOf(reading, school, DAY))!;
  for (const { fromBudgets, byEmployer, hourCost, total } of own.years)
    expect(total).toBe(fromBudgets + byEmployer + hourCost);
  expect(own.years[0].total).toBeGreaterThan(0);
  const paper = reportPaper(
    await reportOf(reading, school, DAY),
    null,
    reportNl,
    null,
    accountBlocks(own, accountNl),
  );
  const text = paperText(paper);
  expect(text).toContain('Wat met de medezeggenschap moet');
  for (const { name } of school.employees) expect(text).not.toContain(name);
});
