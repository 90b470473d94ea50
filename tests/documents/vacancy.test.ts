import { dayOf } from '../../src/domain/calendar';
import { vacancyOf } from '../../src/documents/vacancy';
import { vacancyNl } from '../../src/texts/nl/vacancy';
import { sampleSchool } from '../../src/workbook/build/sampleSchool';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { DAY } from '../school/people';
import { rawSchool } from '../school/rawSchool';

const sample = sampleSchool(DAY);
const from = dayOf(2026, 1, 1);
/** Invented amounts. */
const salary = [
  [5, 1, 2100, from, 'verzonnen'],
  [5, 2, 2200.5, from, 'verzonnen'],
  [6, 1, 2300, from, 'verzonnen'],
  [6, 2, 2400, from, 'verzonnen'],
  [6, 3, 2500, from, 'verzonnen'],
];
const textOf = (name: string, more: object = {}, day: number | null = DAY) => {
  const school = readSchoolAtOnce(rawSchool({ ...sample, Salaristabel: [], ...more })).school!;
  return vacancyOf(school.functions.find(name)!, school, day, vacancyNl);
};

describe('the text for a vacancy', () => {
  it('names the scales, what each asks, and where it ends', () => {
    const { text } = textOf('Ict-medewerker');
    expect(text).toContain('Functie: Ict-medewerker (A, B, C, D, plus)');
    expect(text).toContain(
      'Daarna kun je doorgroeien naar:\n- schaal 6 (B), na de opleiding Cursus netwerkbeheer met examen\n- ',
    );
    expect(text).toContain('Schaal 9 is de hoogste schaal van deze functie.');
    expect(text).toContain('Elk schooljaar heb je een eigen scholingsbudget van € 600 bij voltijd.');
    expect(text).toContain('2 jaar opsparen');
  });

  it('says where its scales come from once, and not for each scale', () => {
    const { sources } = textOf('Ict-medewerker');
    expect(sources.filter((source) => source.startsWith('Schaal'))).toEqual([
      'Schaal 5, 6, 7, 8, 9: Voorbeeld van deze verzonnen school: vul de eigen functies in.',
    ]);
  });

  it.each([
    ['that ships', []],
    ['in the workbook', sample.Salaristabel],
  ])('has no amounts of a table %s that is more than two years old, and says so', (_, rows) => {
    const { text, sources } = textOf('Secretaresse', { Salaristabel: rows }, dayOf(2027, 1, 2));
    expect(text).not.toMatch(/bruto|treden/);
    expect(sources.join(' ')).toContain(
      'Er staan geen bedragen in: de nieuwste salaristabel is van 1 januari 2025',
    );
  });

  it('has the amounts of the official table as long as that is not older', () => {
    expect(textOf('Secretaresse').text).toContain(
      '- Schaal 5 (A), 11 treden: € 2.439 tot € 3.262 bruto per maand bij voltijd',
    );
  });

  it('has the amounts and steps of the school’s own table', () => {
    const { text, sources } = textOf('Secretaresse', { Salaristabel: salary });
    expect(text).toContain('- Schaal 5 (A), 2 treden: € 2.100 tot € 2.200,50 bruto per maand bij voltijd');
    expect(text).toContain('- Schaal 6 (B), 3 treden: € 2.300 tot € 2.500 bruto per maand bij voltijd');
    expect(sources.join(' ')).toContain(
      'De bedragen komen uit de tabel Salaristabel van 1 januari 2026. Bron: verzonnen.',
    );
  });

  it('names the functions to move to on the same scale, and not itself', () => {
    const line = textOf('Secretaresse')
      .text.split('\n')
      .find((one) => one.startsWith('Overstappen kan ook'))!;
    expect(line).toMatch(/: op dezelfde schaal zijn er bij ons de functies .+, .+ en Ict-medewerker\.$/);
    expect(line).not.toContain('Secretaresse');
  });

  it('needs no reference date for scales and growth', () => {
    const { text } = textOf('Secretaresse', { Salaristabel: salary }, null);
    expect(text).toContain('Schaal 5 (A)');
    expect(text).not.toMatch(/bruto|scholingsbudget/);
  });
});
