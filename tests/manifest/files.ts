import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Element, descendants, named, readXml } from './xml';

export const root = join(__dirname, '..', '..');

/** Runs one of the project's Node scripts; a failure carries what it said in `stderr`. */
export function runScript(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

const folders: string[] = [];

/** A new folder, which is taken away after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scholing-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function readManifest(file = join(root, 'manifest.xml')): Element {
  return readXml(file);
}

/** The resources by id: each an element with its value in `DefaultValue`. */
export function resources(manifest: Element): Map<string, Element> {
  const [list] = named(manifest, 'Resources');
  const items = list?.children.flatMap((kind) => kind.children) ?? [];
  return new Map(items.map((item) => [item.attributes.id ?? '', item]));
}

/** Every value that is an address, wherever it stands. */
export function addresses(manifest: Element): string[] {
  return descendants(manifest)
    .flatMap(({ name, attributes }) =>
      name === 'OfficeApp' || name === 'VersionOverrides' ? [] : Object.values(attributes),
    )
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  parameters: {
    name: string;
    description: string;
    optional?: boolean;
    dimensionality?: string;
    type?: string;
  }[];
  result: { dimensionality?: string };
}

export function readFunctions(file: string): FunctionMetadata[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { functions: FunctionMetadata[] }).functions;
}
