import js from '@eslint/js';
import { readdirSync } from 'node:fs';
import compat from 'eslint-plugin-compat';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src and their arrows: which rooms a room may import from. Everything not named here is forbidden.
 * `pacing` is how any of the others works in slices; ARCHITECTURE.md draws this table, and a test compares the two.
 */
export const layers = {
  domain: [],
  pacing: [],
  cao: ['domain'],
  tables: ['domain', 'cao', 'pacing'],
  imports: ['tables', 'domain', 'cao', 'pacing'],
  school: ['tables', 'domain', 'cao', 'pacing'],
  texts: ['tables', 'imports', 'domain', 'cao', 'pacing'],
  documents: ['school', 'tables', 'domain', 'cao', 'texts', 'pacing'],
  workbook: ['documents', 'school', 'imports', 'tables', 'domain', 'cao', 'texts', 'pacing'],
  functions: ['tables', 'domain', 'cao', 'texts', 'pacing'],
  commands: ['workbook', 'school', 'tables', 'domain', 'texts', 'pacing'],
  taskpane: [
    'commands',
    'workbook',
    'documents',
    'school',
    'imports',
    'tables',
    'domain',
    'cao',
    'texts',
    'pacing',
  ],
};

/** Within the pane: what app, features, ui and host may import of one another, and which feature of which other. */
export const paneLayers = {
  app: ['features', 'ui', 'host'],
  features: ['ui', 'host'],
  ui: ['host'],
  host: [],
};
export const featureArrows = { person: ['wishes', 'agreed', 'career', 'talks'], talks: ['team'] };

const zone = (target, from, except, message) => ({
  target: `./src/${target}`,
  from: `./src/${from}`,
  except: except.map((name) => `./${name}`),
  message,
});
const features = readdirSync(new URL('./src/taskpane/features', import.meta.url));
const zones = [
  ...Object.entries(layers).map(([room, allowed]) =>
    zone(
      room,
      '',
      [room, ...allowed],
      `src/${room} may not import this room: see the layers in eslint.config.mjs.`,
    ),
  ),
  ...Object.entries(paneLayers).map(([part, allowed]) =>
    zone(
      `taskpane/${part}`,
      'taskpane',
      [part, ...allowed],
      `src/taskpane/${part} may not import this part of the pane: see the layers in eslint.config.mjs.`,
    ),
  ),
  ...features.map((feature) =>
    zone(
      `taskpane/features/${feature}`,
      'taskpane/features',
      [feature, ...(featureArrows[feature] ?? [])],
      'A feature imports no other but along the arrows in eslint.config.mjs.',
    ),
  ),
];

/** A call takes some 120,000 values; a workbook has rows enough for more. */
const spreads = [
  {
    selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
    message: 'This throws above some 120,000 values: take highest or lowest of src/domain/extremes.ts.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement',
    message: 'This throws above some 120,000 values: add them one by one.',
  },
];

/**
 * Staff data stays in the workbook: nothing is kept in the browser, and nothing is sent. A page's policy does not keep a page from
 * opening or becoming another one, nor from calling another machine by WebRTC: this does, for our own code.
 */
const STAYS = 'Staff data stays in the workbook: nothing is kept in the browser, and nothing is sent.';
const ways = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['EventSource', 'OfficeRuntime', 'WebTransport', 'BroadcastChannel', 'RTCPeerConnection'],
  ...['open', 'location', 'history', 'navigation', 'Worker', 'SharedWorker', 'Image'],
].map((name) => ({ name, message: STAYS }));
const waysByName = [
  ...['window', 'globalThis', 'self', 'document'].flatMap((object) =>
    ways.map(({ name }) => ({ object, property: name, message: STAYS })),
  ),
  { object: 'document', property: 'cookie', message: STAYS },
  { object: 'navigator', property: 'sendBeacon', message: STAYS },
  { object: 'navigator', property: 'serviceWorker', message: STAYS },
];

/** A longer function does more than one thing; these two files have one all the same. */
const LONGEST_FUNCTION = 60;
const longFunctions = {
  'src/workbook/build/sampleSchool.ts': 'Data: the wishes of the sample school, a line each.',
  'src/functions/plannen.ts':
    'The parameters of a cell function, one a line, as the tool of Microsoft reads them.',
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'reports/', 'node_modules/', '.stryker-tmp/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // The compiler says so already: noUnusedLocals and noUnusedParameters in tsconfig.json.
  { files: ['**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-alert': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': ['error', ...ways],
      'no-restricted-properties': ['error', ...waysByName],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: Object.keys(longFunctions),
    rules: {
      'max-lines-per-function': [
        'error',
        { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  // Where React is: its rules compile every file they are asked about.
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  // Nothing beyond the browsers that Office shows the pane in: browserslist in package.json.
  { files: ['src/**/*.{ts,tsx}'], ...compat.configs['flat/recommended'] },
  {
    // The scripts beside the pane, from our own files: one makes the Word document, one reads a workbook that HR chose.
    files: ['src/taskpane/ui/papers/wordFile.ts', 'src/taskpane/ui/fileChoice/workbookOf.ts'],
    rules: { 'no-restricted-globals': ['error', ...ways.filter(({ name }) => name !== 'Worker')] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { import: importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.json'] })] },
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    // The core and the cell functions have no clock, no chance, no time zone and no page.
    files: [
      'src/domain/**/*.ts',
      'src/tables/**/*.ts',
      'src/school/**/*.ts',
      'src/documents/**/*.ts',
      'src/cao/**/*.ts',
      'src/imports/**/*.ts',
      'src/functions/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...ways,
        ...[
          'Date',
          'window',
          'document',
          'globalThis',
          'self',
          'navigator',
          'Office',
          'Excel',
          'Intl',
          'setTimeout',
          'performance',
          'crypto',
        ].map((name) => ({
          name,
          message: 'The core is pure: no clock, no page, no Office, no locale.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...waysByName,
        { object: 'Math', property: 'random', message: 'The core is pure.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...spreads] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...spreads,
        // Its types too: what takes a range cannot be called without Excel.
        ...["MemberExpression[object.name='Excel']", "TSQualifiedName[left.name='Excel']"].map(
          (selector) => ({
            selector,
            message: 'Only src/workbook speaks to Excel.',
          }),
        ),
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    ignores: ['tests/e2e/**', 'tests/soak/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'performance'].map((name) => ({
          name,
          message:
            'A test waits for no real time: take tests/support/ownPage.ts, or the fake timers of jest.',
        })),
      ],
    },
  },
  {
    // Text stays text: there is one way to write cells, which knows text from formulas.
    files: ['src/workbook/**/*.ts'],
    ignores: ['src/workbook/write/writeCells.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...spreads,
        ...[
          'AssignmentExpression > MemberExpression.left[property.name=/^(values|formulas)(Local|R1C1|AsJson)?$/]',
          "CallExpression[callee.property.name='add'][callee.object.property.name='rows']",
          "CallExpression[callee.property.name='set'][arguments.length=1] > ObjectExpression > Property[key.name=/^(values|formulas)/]",
        ].map((selector) => ({ selector, message: 'Cells are written by writeCells or addRows only.' })),
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
