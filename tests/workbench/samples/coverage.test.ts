import { membersUsed } from './membersUsed';

const SOURCE = 'src';
const SAMPLES = 'tests/workbench/samples';

/** Members that need a page around them: the tests of `tests/e2e` show these. */
const IN_A_PAGE = [
  /^Office\./,
  /\.on(Changed|Deleted|SelectionChanged)$/,
  /^Excel\.WorksheetSelectionChangedEventArgs\./,
  /^OfficeExtension\.(EventHandlers|EventHandlerResult)\./,
  /^Excel\.RunOptions\.delayForCellEdit$/,
];

it('every member that the product uses has a sample, or needs a page', () => {
  const used = membersUsed([SOURCE, SAMPLES]);
  const members = used.in(SOURCE);
  const tried = new Set(used.in(SAMPLES));
  const covered = members.filter((member) => tried.has(member));
  const inPage = members.filter((member) => !tried.has(member) && IN_A_PAGE.some((one) => one.test(member)));
  const left = members.filter((member) => !tried.has(member) && !inPage.includes(member));
  expect(left).toEqual([]);
  process.stdout.write(
    `Members used: ${members.length}; with a sample: ${covered.length}; in a page: ${inPage.length}.\n`,
  );
  expect(covered.length + inPage.length).toBe(members.length);
}, 300_000);
