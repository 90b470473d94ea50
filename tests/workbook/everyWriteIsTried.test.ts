import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { writes } from '../e2e/writes';

/** What of the workbook the pane and the ribbon ask for that changes no cell of it; a filter that goes is one request. */
const READING = [
  'changeOf',
  'activePlace',
  'explainLater',
  'formulasPerSheet',
  'goTo',
  'onSchoolChanged',
  'onSelection',
  'otherSheets',
  'personalSheets',
  'placesOf',
  'previewPlan',
  'readAfterWrite',
  'readQuestionnaire',
  'tablesForOverview',
  'readSchool',
  'readSheet',
  'selectedText',
  'showAllRows',
];

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    });

/** The functions of src/workbook that other files can call and that answer later. */
function asynchronous(): Set<string> {
  const exported = sourcesIn('src/workbook').flatMap(({ statements }) =>
    statements.filter(ts.isFunctionDeclaration).flatMap((declared) => {
      const isExported = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const isLater = declared.type === undefined || declared.type.getText().startsWith('Promise<');
      return isExported && isLater && declared.name ? [declared.name.text] : [];
    }),
  );
  return new Set(exported);
}

/** The names that the pane and the ribbon take from src/workbook. */
function asked(): Set<string> {
  const imports = ['src/taskpane', 'src/commands'].flatMap(sourcesIn).flatMap(({ statements }) =>
    statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
      const bindings = importClause?.namedBindings;
      if (!/\/workbook(\/|'$)/.test(moduleSpecifier.getText()) || !bindings) return [];
      return ts.isNamedImports(bindings)
        ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
        : ['everything'];
    }),
  );
  return new Set(imports);
}

/** What makes an edit of a change that it is given, and is no edit by itself. */
const MAKING = ['editOfTable'];

/** The edits that `src/school/edits` gives: its functions that other files can call and that answer with a `SchoolEdit`. */
function edits(): string[] {
  return sourcesIn('src/school/edits').flatMap(({ statements }) =>
    statements.filter(ts.isFunctionDeclaration).flatMap(({ modifiers, type, name }) => {
      const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const isEdit = type?.getText() === 'SchoolEdit' && !MAKING.includes(name?.text ?? '');
      return isExported && isEdit && name ? [name.text] : [];
    }),
  );
}

const tried = new Set(
  Object.values(writes).flatMap((group) => Object.keys(group).map((name) => name.split(':')[0])),
);
const used = asked();
const later = asynchronous();

test('every write that the pane and the ribbon can do is tried with every fault', () => {
  expect(used).not.toContain('everything');
  const writing = [...later].filter((name) => used.has(name) && !READING.includes(name));
  expect(writing.length).toBeGreaterThan(10);
  expect(writing.filter((name) => !tried.has(name))).toEqual([]);
});

test('every edit of the school is tried with every fault, and none is written otherwise', () => {
  const given = edits();
  expect(given.length).toBeGreaterThan(20);
  expect(given.filter((name) => !tried.has(name))).toEqual([]);
});

test('what is left out as reading is asked for by the pane', () => {
  expect(READING.filter((name) => !used.has(name) || !later.has(name))).toEqual([]);
});
