import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, resources, root } from './files';
import { descendants, named } from './xml';

const manifest = readManifest();
const byId = resources(manifest);
const references = descendants(manifest).flatMap((element) => (element.attributes.resid ? [element] : []));

const kindOf = (id: string) => byId.get(id)?.name;
const values = (name: string) =>
  named(manifest, name).flatMap((element) => [
    element.attributes.DefaultValue ?? '',
    ...element.children.map((child) => child.attributes.Value ?? ''),
  ]);

test('every resid names a resource', () => {
  expect(references.map(({ attributes }) => attributes.resid).filter((id) => !byId.has(id ?? ''))).toEqual(
    [],
  );
});

test('every resource is used', () => {
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  expect([...byId.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test('ids of resources and of ribbon elements are unique', () => {
  const list = named(manifest, 'Resources').flatMap((one) => one.children.flatMap((kind) => kind.children));
  expect(byId.size).toBe(list.length);
  const ribbon = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    named(manifest, name).map(({ attributes }) => attributes.id),
  );
  expect(new Set(ribbon).size).toBe(ribbon.length);
});

test('ids are at most 32 characters', () => {
  expect([...byId.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ['SourceLocation', 'bt:Url'],
  ['FunctionFile', 'bt:Url'],
  ['Runtime', 'bt:Url'],
  ['bt:Image', 'bt:Image'],
  ['Label', 'bt:String'],
  ['Title', 'bt:String'],
])('%s refers to a %s', (name, kind) => {
  const found = references.filter((element) => element.name === name);
  expect(found).not.toHaveLength(0);
  expect(new Set(found.map(({ attributes }) => kindOf(attributes.resid ?? '')))).toEqual(new Set([kind]));
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('%s are at most %i characters, and never empty', (list, limit) => {
  const lengths = named(manifest, list).flatMap((one) =>
    one.children.flatMap((text) =>
      [text, ...text.children].map(
        ({ attributes }) => (attributes.DefaultValue ?? attributes.Value ?? '').length,
      ),
    ),
  );
  expect(lengths.filter((length) => length < 1 || length > limit)).toEqual([]);
});

test('the description shown in the store is at most 250 characters, in both languages', () => {
  expect(values('Description').filter((text) => text.length > 250)).toEqual([]);
});

test('overrides in Resources carry the bt prefix: without it Excel does not load the add-in', () => {
  const inResources = named(manifest, 'Resources').flatMap(descendants);
  expect(inResources.filter(({ name }) => name === 'Override')).toEqual([]);
  expect(inResources.filter(({ name }) => name === 'bt:Override')).not.toHaveLength(0);
});

test('overrides name a full culture, as Excel asks for', () => {
  const cultures = descendants(manifest).flatMap(({ attributes }) => attributes.Locale ?? []);
  expect(new Set(cultures)).toEqual(new Set(['en-US', 'en-GB']));
});

test('every text has an English override; the namespace is the same in every language', () => {
  const texts = ['bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
    named(manifest, list).flatMap((one) => one.children),
  );
  const untranslated = texts
    .filter(({ children }) => children.length === 0)
    .map(({ attributes }) => attributes.id);
  expect(untranslated).toEqual(['Functions.Namespace']);
});

test('every icon exists and has the size it is used at', () => {
  const icons = named(manifest, 'Icon');
  expect(icons).not.toHaveLength(0);
  for (const icon of icons) {
    expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    for (const { attributes } of icon.children) {
      const address = new URL(byId.get(attributes.resid ?? '')?.attributes.DefaultValue ?? '');
      expect(pngSize(join(root, address.pathname))).toEqual([
        Number(attributes.size),
        Number(attributes.size),
      ]);
    }
  }
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a picture of %i pixels', (name, size) => {
  const [address] = values(name);
  expect(pngSize(join(root, new URL(address ?? '').pathname))).toEqual([size, size]);
});

/** Width and height from the first chunk of a PNG file. */
function pngSize(file: string): [number, number] {
  expect(existsSync(file)).toBe(true);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
