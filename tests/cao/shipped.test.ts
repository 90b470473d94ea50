import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFiles } from '../../scripts/cao/dataFiles';
import { caoProblems } from '../../scripts/validate-cao';

const shipped = readDataFiles();

test('everything that is shipped is valid', () => {
  expect(caoProblems(shipped)).toEqual([]);
});

test('every data file is used by the code', () => {
  const folder = join(__dirname, '..', '..', 'src', 'cao');
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  expect(shipped.map(({ name }) => name).filter((name) => !code.includes(`./data/${name}`))).toEqual([]);
});
