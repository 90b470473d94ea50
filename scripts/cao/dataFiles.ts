import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file of the CAO by its name in the folder, as read from disk. */
export interface DataFile {
  readonly name: string;
  readonly content: unknown;
}

const caoFolder = join(__dirname, '..', '..', 'src', 'cao');

function readFolder(folder: string): DataFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }));
}

/** Every shipped data file, by name. */
export function readDataFiles(): DataFile[] {
  return readFolder(join(caoFolder, 'data'));
}

/** Every schema, by name. */
export function readSchemas(): DataFile[] {
  return readFolder(join(caoFolder, 'schema'));
}
