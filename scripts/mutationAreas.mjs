/** Which parts of src/domain the mutation run changes, and with which tests it looks whether that is seen. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const domain = join(root, 'src', 'domain');

/** A folder of src/domain, or the files beside the folders where `folder` is empty, with tests from `tests`. */
export const AREAS = [
  { folder: '', tests: ['domain'] },
  { folder: 'agreed', tests: ['domain/agreed', 'golden/agreed', 'properties/agreed.test.ts'] },
  { folder: 'budget', tests: ['domain/budget', 'golden/budget'] },
  { folder: 'career', tests: ['domain/career', 'golden/career/career.test.ts'] },
  {
    folder: 'fund',
    tests: ['domain/fund', 'properties/fundOptimal.test.ts', 'properties/fundRules.test.ts'],
  },
  { folder: 'growth', tests: ['domain/growth'] },
  {
    folder: 'plan',
    tests: ['domain/plan/effort.test.ts', 'domain/plan', 'golden/plan', 'properties/plan.test.ts'],
  },
];

/** The files of code of src/domain, from its own folder. */
export function domainFiles() {
  return readdirSync(domain, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(domain, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
}

const isOf = ({ folder }, file) => (folder === '' ? !file.includes('/') : file.startsWith(`${folder}/`));

/** Those of the files, from src/domain, that are of an area. */
export const filesOfArea = (area, files) => files.filter((file) => isOf(area, file));

/** The files that no area has. */
export const strayFiles = (files) => files.filter((file) => !AREAS.some((area) => isOf(area, file)));
