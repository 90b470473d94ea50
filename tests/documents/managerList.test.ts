import { listedPeople, managerPaper } from '../../src/documents/managerList';
import { dayOf } from '../../src/domain/calendar';
import { Organisation } from '../../src/school/organisation';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { managerListNl } from '../../src/texts/nl/managerList';
import { yearDatesNl } from '../../src/texts/nl/yearDates';
import { signalsNl } from '../../src/texts/nl/signals';
import { kindOf } from '../../src/workbook/sheets/personalSheets';
import { employee, rawSchool, rawTable, referenceDay } from '../school/rawSchool';

const headers = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Trede', 'Fte', 'In dienst', 'Uit dienst'];
const of = (number: number, manager: string, name: string, end: number | '' = '') => {
  const row = employee(number, 1, dayOf(2020, 8, 1), end);
  return [number, name, ...row.slice(2), manager];
};
const reading = readSchoolAtOnce(
  rawSchool({
    Medewerkers: rawTable(
      'Medewerkers',
      [
        of(1, 'Otto Kapstok', 'Bo Kast'),
        of(2, 'otto kapstok', 'Ali Stoel'),
        of(3, 'Ilse Ringband', 'Mo Lamp'),
        of(5, 'Piet Haak', 'Eva Plank', dayOf(2027, 7, 31)),
        of(4, 'Otto Kapstok', 'Weg Gegaan', dayOf(2025, 7, 31)),
      ],
      [...headers, 'Leidinggevende'],
    ),
    Gesprekken: [[1, dayOf(2025, 6, 1), '', '']],
  }),
);
const school = reading.school!;

async function listOf(withSalaries: boolean, manager = 'otto kapstok') {
  const people = new Organisation(school.employees).peopleOf({ by: 'manager', key: manager });
  const listed = await listedPeople(reading, school, people, referenceDay);
  const choices = { label: 'Otto Kapstok', key: 'manager otto kapstok', withSalaries };
  return managerPaper(listed, referenceDay, choices, managerListNl, signalsNl, yearDatesNl);
}

test('only the people of the manager who are employed, with whom to speak and what lapses', async () => {
  const paper = await listOf(false);
  const table = paper.blocks.find((block) => block.kind === 'table')!;
  expect(table.rows.map(([name]) => name)).toEqual(['Ali Stoel (2)', 'Bo Kast (1)']);
  expect(table.rows[1].at(-1)).toBe('te laat: 1 juni 2026');
  expect(table.rows[0].at(-1)).toBe('nog geen datum');
  expect(table.total?.slice(0, 3)).toEqual(['Totaal', null, 200]);
  const text = JSON.stringify(paper.blocks);
  expect(text).toContain('– Bo Kast (1): te laat');
  for (const other of ['Mo Lamp', 'Weg Gegaan', 'Ilse']) expect(text).not.toContain(other);
});

test('of a manager of whom nobody is found there is a list without rows', async () => {
  const { blocks } = await listOf(true, 'niemand');
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).toEqual([]);
});

test('scale, step and maximum stand in it only when asked for', async () => {
  const headersOf = async (withSalaries: boolean) => {
    const { blocks } = await listOf(withSalaries);
    return blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ header }) => header) : [],
    );
  };
  expect(await headersOf(false)).not.toContain('Schaal');
  expect(await headersOf(true)).toEqual(expect.arrayContaining(['Schaal', 'Trede']));
  const tables = (await listOf(true)).blocks.filter((block) => block.kind === 'table');
  expect(tables[1].rows).toContainEqual(['Bo Kast (1)', 'TOA', '6', '3']);
  // A sheet has six columns: a page of A4 has no room for more.
  expect(tables.every(({ columns }) => columns.length <= 6)).toBe(true);
  expect(JSON.stringify((await listOf(false)).blocks)).not.toMatch(/schaal|trede/i);
});

test('the sheet goes with everybody, and is no sheet of figures without names', async () => {
  const mark = { paper: (await listOf(false)).key, person: null };
  expect(kindOf(mark, [], 'everybody')).toBe('changed');
  expect(kindOf(mark, [], { keys: new Set(['1']), names: new Set() })).toBeNull();
});

test('the days of these people in the coming year, each with its article', async () => {
  const text = JSON.stringify((await listOf(false, 'piet haak')).blocks).replaceAll('\u00a0', ' ');
  const decision =
    '– 31 mei 2027, Eva Plank (5): Beslissen over een proefcontract, laatste werkdag 31 juli 2027 (9.2 lid 1–3)';
  expect(text).toContain(decision);
  expect(JSON.stringify((await listOf(false)).blocks)).toContain(
    'geen dag die een besluit of een gesprek vraagt',
  );
});

test('whose balance assumes that nothing was ever spent is counted at the top, until the school says that it is so', async () => {
  const people = new Organisation(school.employees).peopleOf({ by: 'manager', key: 'otto kapstok' });
  const textOf = async (spentKnown: boolean) => {
    const told = { ...school, settings: { ...school.settings, spentKnown } };
    const listed = await listedPeople(reading, told, people, referenceDay);
    const choices = { label: 'Otto Kapstok', key: 'manager otto kapstok', withSalaries: false };
    return JSON.stringify(managerPaper(listed, referenceDay, choices, managerListNl, signalsNl, yearDatesNl));
  };
  expect(await textOf(false)).toContain('nog niets in Bestedingen of Beginsaldi staat: 2.');
  expect(await textOf(true)).not.toContain('nog niets in Bestedingen');
});
