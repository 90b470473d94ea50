import { dayOf } from '../../src/domain/calendar';
import { withheldIncrementPaper } from '../../src/documents/withheldIncrement';
import { wrongAppraisals } from '../../src/domain/career/appraisals';
import { incrementToWithhold } from '../../src/school/career/withheldIncrement';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { withheldIncrementNl } from '../../src/texts/nl/withheldIncrement';
import { DEFAULT_SETTINGS } from '../../src/tables/settings';
import { iso } from '../oracles/days';
import { rawSchool, referenceDay } from '../school/rawSchool';
import { paperText } from '../support/paperText';

/** CAO VO 12.1 lid 5: an increment may be withheld once, after two negative appraisals that are a year apart. */
const schoolWith = (scale: string, step: string, end: unknown = '') =>
  readSchoolAtOnce(rawSchool({ Medewerkers: [[1, '=Anna', 'TOA', scale, step, 1, iso('2020-8-1'), end]] }))
    .school!;
const incrementOf = (...place: Parameters<typeof schoolWith>) => {
  const school = schoolWith(...place);
  return incrementToWithhold(school.employees[0], school, referenceDay);
};

test('the next increment, and the place that is kept', () => {
  expect(incrementOf('6', '4')).toEqual({ year: 2027, on: dayOf(2027, 8, 1), scale: '6', step: '4' });
});

test.each([
  ['at the maximum', '6', '11', ''],
  ['without a scale', 'geen', '', ''],
  ['on a step that no table has', '6', '99', ''],
  ['who has left by then', '6', '4', iso('2027-7-31')],
])('none is to be withheld of somebody %s', (_who, scale, step, end) => {
  expect(incrementOf(scale, step, end)).toBeNull();
});

test.each([
  ['both are needed', null, dayOf(2026, 3, 1), 'missing'],
  ['in order', dayOf(2026, 3, 1), dayOf(2025, 3, 1), 'order'],
  ['not of later', dayOf(2025, 3, 1), referenceDay + 1, 'future'],
  ['a day less than a year apart', dayOf(2025, 3, 1), dayOf(2026, 2, 28), 'tooClose'],
  ['a year apart', dayOf(2025, 3, 1), dayOf(2026, 3, 1), null],
])('appraisals: %s', (_what, first, second, wrong) => {
  expect(wrongAppraisals(first, second, referenceDay)).toBe(wrong);
});

test('the letter: decision, ground, appeal within 6 weeks, and places to fill in', () => {
  const school = schoolWith('6', '4');
  const [anna] = school.employees;
  const appraisals = { first: dayOf(2025, 3, 1), second: dayOf(2026, 3, 1) };
  const settings = { ...DEFAULT_SETTINGS, schoolName: 'Het Voorbeeld', signatory: 'M. de Vries, rector' };
  const paper = withheldIncrementPaper(
    anna,
    incrementToWithhold(anna, school, referenceDay)!,
    appraisals,
    settings,
    withheldIncrementNl,
  );
  expect(paper.about).toBe(1);
  expect(paperText(paper)).toMatchInlineSnapshot(`
    "[periodiek-1 | Periodiek 1 | nl-NL]
    # Besluit: geen periodiek
    Aan: =Anna (1)
    Functie: TOA
    Schaal en trede: schaal 6, trede 4
    Werkgever (school): Het Voorbeeld
    Op 1 augustus 2027 krijgt u geen periodiek. U blijft in schaal 6, trede 4 (CAO VO, artikel 12.1 lid 5).

    ## Waarop dit besluit rust
    Op twee negatieve beoordelingen achter elkaar, van 1 maart 2025 en 1 maart 2026, met ten minste een jaar ertussen.
    In uw loopbaanlijn is niet eerder een periodiek ingehouden.
    Wat er in beide beoordelingen onvoldoende was: ________
    Wat er is afgesproken om te verbeteren: ________
    Op de volgende 1 augustus, 1 augustus 2028, komt er weer een trede bij, tot het maximum van uw schaal (artikel 12.1 lid 3).

    ## Beroep
    Bent u het hier niet mee eens, dan kunt u binnen 6 weken in beroep gaan, per aangetekende brief (CAO VO, artikel 19).
    Beroep gaat naar: ________
    Laatste dag voor beroep: ________

    ## Ondertekening
    Namens de werkgever: Naam: M. de Vries, rector ____ Plaats en datum ____ Handtekening ____
      (Opzet van Scholing volgens de CAO VO 2024/2025; niet bevestigd na 31 oktober 2025. Geen juridisch advies.)
    "
  `);
});
