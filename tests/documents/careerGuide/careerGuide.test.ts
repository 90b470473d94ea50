import { careerGuideOf, scalesOf } from '../../../src/documents/careerGuide/careerGuide';
import { functionPaper, guidePages, guidePaper } from '../../../src/documents/careerGuide/guidePaper';
import { heightOf, layoutOf, PAGE_HEIGHT } from '../../../src/documents/layout';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { careerGuideEn } from '../../../src/texts/en/careerGuide';
import { careerGuideNl } from '../../../src/texts/nl/careerGuide';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { paperText } from '../../support/paperText';
import { dayOf } from '../../../src/domain/calendar';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

/** The career guide of a school: what each function offers, and what each step pays. */
const sample = sampleSchool(DAY);
const schoolOf = (more: object = {}) => readSchoolAtOnce(rawSchool({ ...sample, ...more })).school!;
const guideOf = (more: object = {}, day = DAY) => careerGuideOf(schoolOf(more), day, 'VO');
const textOf = (more: object = {}, t = careerGuideNl) =>
  paperText(guidePaper(guideOf(more), t)).replaceAll('\u00a0', ' ');

it('has every function of the school, and none of another CAO', () => {
  const guide = guideOf();
  const names = schoolOf().functions.all.map(({ name }) => name);
  expect(guide.functions.map(({ name }) => name)).toEqual(names.filter((name) => !name.endsWith('(PO)')));
  expect(textOf()).not.toContain('(PO)');
});

it('gives each step of each scale the amount of the table of the day', () => {
  const guide = guideOf();
  const { tables } = schoolOf().salary;
  for (const one of guide.functions) {
    const page = functionPaper(one, guide, careerGuideNl);
    const steps = page.blocks.flatMap((block) =>
      block.kind === 'table' && block.columns[0].header === 'Trede' ? [block] : [],
    );
    for (const { label } of scalesOf(one)) {
      const printed = steps.flatMap(({ columns, rows }) => {
        const column = columns.findIndex(({ header }) => header === `Schaal ${label}`);
        return column < 0 ? [] : rows.map((row) => row[column]).filter((cell) => cell !== null);
      });
      expect(printed).toEqual(
        tables
          .on(DAY)
          .scale(label)
          .steps.map(({ monthly }) => monthly),
      );
    }
  }
});

it('says where the table was read, and from which day on nothing confirms it', () => {
  expect(textOf()).toContain('Niet bevestigd na 31 oktober 2025.');
  const later = paperText(guidePaper(guideOf({}, dayOf(2028, 1, 1)), careerGuideNl));
  expect(later).toContain('Dit is de nieuwste tabel die er is; de bedragen van nu kunnen anders zijn.');
});

it('says that a step is an appointment, how to save, and what a course takes', () => {
  const text = textOf();
  expect(text).toContain('is een benoeming en geen recht');
  expect(text).toContain('(CAO VO, artikel 11.1 lid 4)');
  expect(text).toContain('hebt u bij voltijd € 600,00 scholingsbudget');
  expect(text).toContain('hoogstens € 1.800,00 bij elkaar');
  expect(text).toMatch(/– Associate degree ICT-beheer, € [\d.,]+, \d schooljaren/);
});

it('says of a course that is not in Opleidingen that its price is not known', () => {
  expect(textOf({ Opleidingen: [] })).toContain(': prijs en duur zijn nog niet bekend.');
});

it('names the fund where there is money, and says so where there is none', () => {
  expect(textOf({ Beursgeld: [['2026-2027', 5000, '']] })).toContain(
    'In schooljaar 2026-2027 is er € 5.000,00.',
  );
  expect(textOf({ Beursgeld: [] })).toContain('Op dit moment is er bij ons geen.');
});

it('leaves out a function of which the rows cannot be right, and names it', () => {
  const Functies = [
    ['Kok', 5, '', '', '', '', ''],
    ['Bakker', 'x!', '', '', -3, '', ''],
  ];
  const guide = guideOf({ Functies });
  expect(guide.functions.map(({ name }) => name)).toEqual(['Kok']);
  expect(paperText(guidePaper(guide, careerGuideNl))).toContain('Over Bakker staat hier nog niets');
});

it('says nothing of amounts of a scale that the table lacks', () => {
  const guide = guideOf({ Functies: [['Kok', 99, '', '', '', '', '']] });
  const text = paperText(functionPaper(guide.functions[0], guide, careerGuideNl));
  expect(text).toContain('| Schaal 99 |  |  |  | benoeming in de functie |');
});

it('names no articles under another CAO', () => {
  const guide = careerGuideOf(schoolOf(), DAY, 'PO');
  expect(paperText(guidePaper(guide, careerGuideNl))).not.toContain('(CAO VO, artikel');
});

it('is a page per function, on A4 at 70% at least, in Word after a page on how it works', () => {
  const guide = guideOf();
  expect(guidePages(guide, careerGuideNl)).toHaveLength(guide.functions.length + 1);
  for (const t of [careerGuideNl, careerGuideEn])
    for (const one of guide.functions)
      expect(heightOf(layoutOf(functionPaper(one, guide, t)))).toBeLessThanOrEqual(PAGE_HEIGHT / 0.7);
});

it('is in English too', () => {
  expect(textOf({}, careerGuideEn)).toContain('is an appointment and no right');
});
