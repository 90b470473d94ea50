import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { membersUsed } from './membersUsed';

const ROOT = join(__dirname, '../../..');
const SOURCE = 'src';
const SAMPLES = 'tests/workbench/samples';
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const desktop = ['tests/e2e/workbenchDesktop.test.ts', 'opens the pane for a question'] as const;
const circumstances = 'tests/e2e/workbenchCircumstances.test.ts';

/** Members that need a page of Office around them: the file and the name of the test that shows each. */
const IN_A_PAGE: Readonly<Record<string, readonly [file: string, test: string]>> = {
  'Excel.RunOptions.delayForCellEdit': [circumstances, 'waits while somebody types, shows no red notice'],
  'Office.Actions.associate': desktop,
  'Office.Addin.showAsTaskpane': desktop,
  'Office.AddinCommands.Event.completed': desktop,
  'Office.Context.displayLanguage': ['tests/e2e/english.test.ts', 'the start screen is in English'],
  'Office.Context.officeTheme': [
    'tests/taskpane/host/theme.test.ts',
    'are those of Office, where it tells them',
  ],
  'Office.Context.platform': [circumstances, 'says on a Mac that Excel takes no file'],
  'Office.onReady': desktop,
};

/**
 * Members that the workbench answers otherwise than Microsoft's documents, with what those say. None may be left: a
 * sample expects what the documents say, so that such a member's sample fails.
 */
const CONTRADICTED: Readonly<Record<string, string>> = {};

it('every member that the product uses has a sample or needs a page, and the page about the workbench says how many', () => {
  const used = membersUsed([SOURCE, SAMPLES]);
  const members = used.in(SOURCE);
  const tried = new Set(used.in(SAMPLES));
  const untried = members.filter((member) => !tried.has(member));
  expect(untried).toEqual(Object.keys(IN_A_PAGE).sort());
  const numbers = [members.length, members.length - untried.length, untried.length, 0];
  const stated = read('docs/werkbank.md').split('\n| leden in gebruik |')[1].split('\n')[2];
  expect(stated).toBe(`| ${numbers.join(' | ')} |`);
}, 300_000);

it.each(Object.entries(IN_A_PAGE))('%s is shown by a test that is there', (_, [file, test]) => {
  expect(read(file)).toContain(test);
});

it('the workbench contradicts the documents nowhere: no sample expects something else, or is left out', () => {
  expect(CONTRADICTED).toEqual({});
  const samples = readdirSync(join(ROOT, SAMPLES)).filter((name) => !name.startsWith('coverage'));
  for (const name of samples)
    expect(read(join(SAMPLES, name))).not.toMatch(
      /\b(x(it|test|describe)|(it|test|describe)\.(skip|only|todo|failing))\b/,
    );
});
