import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** What the linter says of a file with this text at this place. */
function lint(file: string, text: string): string[] {
  const eslint = join(root, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = spawnSync(
    process.execPath,
    [eslint, '--stdin', '--stdin-filename', file, '--format', 'json'],
    {
      cwd: root,
      input: text,
      encoding: 'utf8',
    },
  );
  const [result] = JSON.parse(stdout) as [{ messages: { message: string }[] }];
  return result.messages.map(({ message }) => message);
}

test.each([
  [
    'the core',
    'src/domain/budget/example.ts',
    "export * from '../../cao/rules';\n",
    'src/domain may not import from src/cao',
  ],
  [
    'a cell function',
    'src/functions/example.ts',
    "export * from '../workbook/tables';\n",
    'src/functions may not import from src/workbook',
  ],
  [
    'the workbook',
    'src/workbook/example.ts',
    "export * from '../taskpane/App';\n",
    'src/workbook may not import from src/taskpane',
  ],
])('the linter refuses a wrong import in %s', (_, file, text, sentence) => {
  expect(lint(file, text).join('\n')).toContain(sentence);
});

test('the linter keeps Excel inside src/workbook', () => {
  const text = 'export const run = () => Excel.run(async () => undefined);\n';
  expect(lint('src/taskpane/example.ts', text)).toContain('Only src/workbook speaks to Excel.');
  expect(lint('src/workbook/example.ts', text)).toEqual([]);
});

test('the linter keeps the clock out of the core', () => {
  const [message] = lint('src/domain/example.ts', 'export const now = () => new Date();\n');
  expect(message).toContain('The core is pure: no clock');
});

test('the linter keeps real time out of the unit tests', () => {
  const wait = 'export const wait = () => new Promise((resolve) => setTimeout(resolve, 5));\n';
  expect(lint('tests/taskpane/example.test.ts', wait).join()).toContain('A test waits for no real time');
  expect(lint('tests/e2e/example.test.ts', wait)).toEqual([]);
});

test('the linter keeps staff data in the workbook, and code within the browsers that Office uses', () => {
  const messages = lint(
    'src/taskpane/example.ts',
    [
      'export const keep = (name: string) => localStorage.setItem("naam", name);',
      'export const hold = (name: string) => window.sessionStorage.setItem("naam", name);',
      'export const send = () => fetch("https://example.org");',
      'export const packed = new CompressionStream("gzip");',
    ].join('\n'),
  );
  expect(messages.filter((message) => message.includes('Staff data stays in the workbook'))).toHaveLength(3);
  expect(messages.join()).toContain('CompressionStream is not supported in Safari');
});
