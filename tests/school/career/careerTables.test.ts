import { dayOf } from '../../../src/domain/calendar';
import { careerOf } from '../../../src/school/career/employeeCareer';
import { explainProblem, placeText } from '../../../src/workbook/explain';
import { shippedCareer } from '../../../src/school/career/shippedCareer';
import { standardContents } from '../../../src/school/read/standardRows';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { SchoolReading } from '../../../src/school/school';
import type { Cell } from '../../../src/tables/values';
import { salaryRows } from './careerRows';
import { rawSchool, referenceDay } from '../rawSchool';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';

const functionRows: Cell[][] = [
  ['Conciërge', 4, 'A', '', '', 'beheersmatig', 'Functieboek'],
  ['Conciërge', 5, 'B', 'BHV', 1, 'beheersmatig', 'Functieboek'],
];

const person = (scale: Cell, step: Cell, functionName = 'Conciërge', number = 1) => [
  [number, 'Anna', functionName, scale, step, 1, dayOf(2024, 8, 1), ''],
];

interface Tables {
  readonly people?: Cell[][];
  readonly salary?: Cell[][] | null;
  readonly functions?: Cell[][] | null;
}

function read({
  people = person(4, 1),
  salary = salaryRows,
  functions = functionRows,
}: Tables): SchoolReading {
  return readSchoolAtOnce(rawSchool({ Medewerkers: people, Salaristabel: salary, Functies: functions }));
}

/** `Salaristabel, rij 5, kolom Bedrag: sentence` */
function problemsOf(reading: SchoolReading): string[] {
  return reading.problems.map(
    (problem) => `${placeText(problem, 'nl')}: ${explainProblem(problem, 'nl').what}`,
  );
}

function career(tables: Tables) {
  const { school } = read(tables);
  return careerOf(school!.employees[0], school!, referenceDay);
}

test('the dates of the present scale and of the highest one', () => {
  expect(career({})).toMatchObject({
    atMaximum: false,
    maximumOn: dayOf(2027, 8, 1),
    highestMaximumOn: dayOf(2028, 8, 1),
    highestScale: 5,
    problem: null,
    pathProblem: null,
  });
  expect(career({ people: person(5, 1) })).toMatchObject({ atMaximum: true, maximumOn: referenceDay });
});

test('a workbook without the tables gets those that ship, and nothing is wrong with it', () => {
  const { school, problems } = read({ people: person(12, 99), salary: null, functions: null });
  expect(problems).toEqual([]);
  expect(school!.salary).toBe(shippedCareer(sourceWords).salary);
  expect(school!.functions).toBe(shippedCareer(sourceWords).functions);
  expect(school!.salary).toMatchObject({ origin: 'shipped', newest: dayOf(2025, 1, 1) });
  expect(careerOf(school!.employees[0], school!, referenceDay).problem?.code).toBe('stepAboveMaximum');
});

test('empty tables count as none', () => {
  const { school, problems } = read({ salary: [], functions: [] });
  expect(problems).toEqual([]);
  expect(school!.salary.origin).toBe('shipped');
  expect(school!.functions.origin).toBe('shipped');
});

test('what a new workbook starts with can be read, every row with its source', () => {
  const { Salaristabel, Functies } = standardContents(sourceWords);
  const { school, problems } = read({ people: [], salary: Salaristabel, functions: Functies });
  expect(problems).toEqual([]);
  expect(school!.salary.source).toMatch(/CAO VO 2024\/2025 .*bijlage 9 B.*Niet bevestigd na 31 oktober 2025/);
  expect(
    school!.functions.all.every(({ stages }) => stages.every(({ source }) => source.includes('http'))),
  ).toBe(true);
  expect(school!.functions.find('concierge')).toMatchObject({ name: 'Conciërge', group: 'beheersmatig' });
  expect(school!.functions.find('toa')).toMatchObject({ group: 'onderwijsondersteunend' });
  expect(school!.functions.find('TOA')!.stages.map(({ scale }) => scale)).toEqual([5, 6, 7, 8]);
});

describe('in Salaristabel', () => {
  test.each<[string, Cell[], string, string]>([
    [
      'two amounts for one step',
      [4, 1, 2111, '1-1-2026', ''],
      'kolom Bedrag',
      'Trede “1” van schaal “4” staat er twee keer',
    ],
    ['an amount that is text', [4, 3, '2.300', '1-1-2026', ''], 'kolom Bedrag', 'dat is tekst en geen getal'],
    ['no step', [4, '', 2300, '1-1-2026', ''], 'kolom Trede', 'trede is niet ingevuld'],
    ['no amount', [4, 3, '', '1-1-2026', ''], 'kolom Bedrag', 'bedrag is niet ingevuld'],
    [
      'a date that is none',
      [4, 3, 2300, '31-2-2026', ''],
      'kolom Ingangsdatum',
      'dat is geen bestaande datum',
    ],
  ])('%s stops that scale only', (_, row, column, sentence) => {
    const tables = { salary: [...salaryRows, row] };
    expect(problemsOf(read(tables))).toEqual([expect.stringContaining(`Salaristabel, rij 9, ${column}: `)]);
    expect(problemsOf(read(tables))[0]).toContain(sentence);
    expect(career(tables).problem?.code).toBe('inRow');
    expect(career({ ...tables, people: person(5, 0) })).toMatchObject({
      problem: null,
      maximumOn: dayOf(2027, 8, 1),
    });
  });

  test('a row without a scale may be a step of the scale above it, so that one is stopped', () => {
    const tables = { salary: [...salaryRows, ['', 2, 2350, '1-1-2026', '']] };
    expect(problemsOf(read(tables))).toEqual([
      'Salaristabel, rij 9, kolom Schaal: schaal is niet ingevuld. Vul schaal in.',
    ]);
    expect(career({ ...tables, people: person(5, 0) }).problem?.code).toBe('inRow');
    expect(career({ ...tables, functions: functionRows.slice(0, 1) }).problem).toBeNull();
  });

  test('an error of Excel instead of a scale is told at its cell, and the rest of the workbook is read', () => {
    const reading = read({ salary: [...salaryRows, ['#REF!', 2, 2350, '1-1-2026', '']] });
    expect(problemsOf(reading)).toEqual([expect.stringContaining('Salaristabel, rij 9, kolom Schaal: ')]);
    expect(reading.school?.employees).toHaveLength(1);
  });

  test('a reference date before the first table', () => {
    const tables = { salary: salaryRows.map((row) => [...row.slice(0, 3), '1-1-2027', '']) };
    expect(problemsOf(read(tables))).toEqual([
      'Salaristabel, kolom Ingangsdatum: Voor 23 november 2026 is er geen salaristabel: de eerste is van 1 januari 2027. Kies een latere datum of vul een oudere tabel aan in Salaristabel.',
    ]);
    expect(career(tables).problem?.code).toBe('beforeSalaryTables');
  });
});

describe('in Medewerkers', () => {
  test.each<[string, Cell, Cell, string]>([
    [
      'an unknown scale',
      99,
      1,
      'Medewerkers, rij 4, kolom Schaal: Schaal “99” staat niet in de salaristabel',
    ],
    ['an unknown step', 4, 'J15', 'Medewerkers, rij 4, kolom Trede: Schaal 4 heeft geen trede “J15”'],
    [
      'a step above the maximum',
      4,
      7,
      'Medewerkers, rij 4, kolom Trede: Trede “7” ligt boven het maximum van schaal 4',
    ],
  ])('%s is told at the cell, and money goes on', (_, scale, step, sentence) => {
    const reading = read({ people: person(scale, step) });
    expect(problemsOf(reading)).toEqual([expect.stringContaining(sentence)]);
    expect(reading.school!.employees[0].pot).not.toBeNull();
    expect(career({ people: person(scale, step) })).toMatchObject({ maximumOn: null, atMaximum: false });
  });

  test('no scale or step is no problem in the data, and says what is missing', () => {
    expect(read({ people: person('', '') }).problems).toEqual([]);
    expect(career({ people: person('', 1) }).problem).toEqual({ code: 'missing', name: 'Schaal' });
    expect(career({ people: person(4, '') }).problem).toEqual({ code: 'missing', name: 'Trede' });
  });

  test('who has left is let be', () => {
    const left = [[1, 'Anna', 'Conciërge', 99, 1, 1, dayOf(2020, 8, 1), dayOf(2025, 7, 31)]];
    expect(read({ people: left }).problems).toEqual([]);
  });

  test('an unknown or missing function leaves the dates of the scale', () => {
    const unknown = career({ people: person(4, 1, 'Bibliothecaris') });
    expect(unknown).toMatchObject({ maximumOn: dayOf(2027, 8, 1), highestMaximumOn: null, problem: null });
    expect(unknown.pathProblem?.code).toBe('unknownFunction');
    expect(career({ people: person(4, 1, '') }).pathProblem).toEqual({ code: 'missing', name: 'Functie' });
  });
});

describe('in Functies', () => {
  test.each<[string, Cell[], string, string]>([
    ['a circle', ['Conciërge', 4, '', '', '', '', ''], 'kolom Schaal', 'gaat zo in een kring'],
    ['a lower scale', ['Conciërge', 3, '', '', '', '', ''], 'kolom Schaal', 'dat is geen bevordering'],
    ['no scale', ['Conciërge', '', '', '', '', '', ''], 'kolom Schaal', 'Schaal is niet ingevuld'],
    ['a wait that cannot be', ['Conciërge', 5, '', '', 1.5, '', ''], 'kolom Wachtjaren', 'heel getal'],
  ])('%s stops the path of that function only', (_, row, column, sentence) => {
    const other: Cell[] = ['TOA', 4, '', '', '', '', ''];
    const salary = [[3, 0, 1900, '1-1-2026', ''], ...salaryRows];
    const tables = { salary, functions: [...functionRows, row, other] };
    expect(problemsOf(read(tables))).toEqual([expect.stringContaining(`Functies, rij 6, ${column}: `)]);
    expect(problemsOf(read(tables))[0]).toContain(sentence);
    expect(career(tables)).toMatchObject({ maximumOn: dayOf(2027, 8, 1), highestMaximumOn: null });
    expect(career(tables).pathProblem).not.toBeNull();
    expect(career({ ...tables, people: person(4, 1, 'TOA') }).pathProblem).toBeNull();
  });

  test('a row without a function is told, and the rest counts', () => {
    const tables = { functions: [...functionRows, ['', 5, '', '', '', '', '']] };
    expect(problemsOf(read(tables))).toEqual([
      'Functies, rij 6, kolom Functie: Functie is niet ingevuld. Vul Functie in.',
    ]);
    expect(career(tables).pathProblem).toBeNull();
  });

  test('a group that is not known is told, and the career goes on', () => {
    const tables = { functions: [['Conciërge', 4, '', '', '', 'schoonmaak', '']] };
    expect(problemsOf(read(tables))).toEqual([
      'Functies, rij 4, kolom Groep: De groep “schoonmaak” is niet bekend. Typ onderwijsondersteunend of beheersmatig, of maak de cel leeg.',
    ]);
    expect(career(tables).pathProblem).toBeNull();
  });

  test('a scale that the salary table lacks is told and left out, and the rest of the path counts', () => {
    const tables = { functions: [...functionRows, ['Conciërge', 'LB', 'leraar', '', '', '', '']] };
    expect(problemsOf(read(tables))).toEqual([
      expect.stringContaining('Functies, rij 6, kolom Schaal: Schaal “LB”'),
    ]);
    expect(career(tables)).toMatchObject({
      highestScale: 5,
      highestMaximumOn: dayOf(2028, 8, 1),
      pathProblem: null,
    });
    expect(career(tables).leftOut.map(({ stage, problem }) => [stage.scale, problem.code])).toEqual([
      ['LB', 'unknownScale'],
    ]);
  });

  test('a scale that is not in the path of the function', () => {
    const other = career({ people: person(5, 0), functions: functionRows.slice(0, 1) });
    expect(other.pathProblem?.code).toBe('scaleNotInPath');
    expect(other.maximumOn).toBe(dayOf(2027, 8, 1));
  });
});
