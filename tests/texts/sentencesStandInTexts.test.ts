import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableNames, tableSpecs } from '../../src/tables/schema';
import { SETTING_NAMES } from '../../src/tables/settings';
import { sentencesIn } from '../support/sentences';

const src = join(__dirname, '../../src');

/** Names in the workbook are a contract, and stand in `tables`. */
const names = [
  ...tableNames.flatMap((name) => tableSpecs[name].columns.map((column) => column.name)),
  ...Object.values(SETTING_NAMES),
].map((name) => name.toLowerCase());

/** A unit of the data of the CAO, which no one is shown. */
const UNIT = 'hundredths of an hour';

test('no sentence stands outside src/texts', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/^texts[\\/]/.test(name),
  );
  const found = files.flatMap((name) =>
    sentencesIn(name, readFileSync(join(src, name), 'utf8'))
      .filter((text) => text !== UNIT && !names.includes(text.toLowerCase()))
      .map((text) => `${name}: ${text}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

describe('a sentence', () => {
  test.each([
    ["const what = 'Niet bevestigd.';", 'Niet bevestigd.'],
    ['const what = `Niet bevestigd na ${day}.`;', 'Niet bevestigd na ….'],
    ["const status = 'misschien niet het beste';", 'misschien niet het beste'],
    ['const part = <p>Kies de rij van een medewerker</p>;', 'Kies de rij van een medewerker'],
    ['const label = <Field label="The day of the week" />;', 'The day of the week'],
  ])('is found in %s', (code, sentence) => {
    expect(sentencesIn('part.tsx', code)).toEqual([sentence]);
  });

  test.each([
    ["import { a } from './van/de/dag.';"],
    ["const column = 'Eigen bijdrage';"],
    ["throw new Error('usePane needs a PaneProvider around it');"],
    ["const words = 'de het een van'.split(' ');"],
    ['const formula = `=IF(${a}="","",${b})`;'],
  ])('is none in %s', (code) => {
    expect(sentencesIn('part.tsx', code)).toEqual([]);
  });
});
