import { actionIds } from '../../src/commands/presses';
import { addresses, readManifest, resources } from './files';
import { named, only } from './xml';

const manifest = readManifest();
const value = (id: string | undefined) => resources(manifest).get(id ?? '')?.attributes.DefaultValue;

test('the id is a fixed GUID: Office knows the add-in by it, also in workbooks saved before', () => {
  expect(only(manifest, 'Id').text).toBe('5b0f3c1e-7a46-4d0b-9d7e-2c8a61f4e935');
});

test('the default language is Dutch', () => {
  expect(only(manifest, 'DefaultLocale').text).toBe('nl-NL');
});

test('it asks for the least permission that can write a plan', () => {
  expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
});

test('it opens in Excel only, and only where a shared runtime and all that it asks of Excel exist', () => {
  expect(named(manifest, 'Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(named(manifest, 'Set').map(({ attributes }) => attributes)).toEqual([
    { Name: 'SharedRuntime', MinVersion: '1.1' },
    // Table.resize, by which rows are added.
    { Name: 'ExcelApi', MinVersion: '1.13' },
  ]);
});

test('pane, functions and commands share one long-lived runtime', () => {
  const runtime = only(manifest, 'Runtime');
  const page = only(manifest, 'Page').children[0];
  const pane = named(manifest, 'Action').find(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const resid = runtime.attributes.resid;
  expect(runtime.attributes.lifetime).toBe('long');
  expect(page?.attributes.resid).toBe(resid);
  expect(only(manifest, 'FunctionFile').attributes.resid).toBe(resid);
  expect(pane && only(pane, 'SourceLocation').attributes.resid).toBe(resid);
  expect(value(resid)).toBe(only(manifest, 'DefaultSettings').children[0]?.attributes.DefaultValue);
});

test('no button names a pane: a shared runtime has one, and a second would open beside it', () => {
  expect(named(manifest, 'Runtime')).toHaveLength(1);
  expect(named(manifest, 'TaskpaneId')).toEqual([]);
});

test('the cell functions are in the namespace SCHOLING', () => {
  expect(value(only(manifest, 'Namespace').attributes.resid)).toBe('SCHOLING');
});

test('the cell functions are described in Dutch, and in English for an English Excel', () => {
  const list = resources(manifest).get(only(manifest, 'Metadata').children[0]?.attributes.resid ?? '');
  expect(list?.attributes.DefaultValue).toBe('https://localhost:3000/functions.json');
  expect(list?.children.map(({ name, attributes }) => ({ name, ...attributes }))).toEqual([
    { name: 'bt:Override', Locale: 'en-US', Value: 'https://localhost:3000/functions.en.json' },
    { name: 'bt:Override', Locale: 'en-GB', Value: 'https://localhost:3000/functions.en.json' },
  ]);
});

test('the buttons run the actions that the code registers, no more and no fewer', () => {
  const ids = named(manifest, 'FunctionName').map(({ text }) => text);
  expect([...ids].sort()).toEqual([...actionIds].sort());
});

test('the ribbon tab holds the pane, the workbook and the repair', () => {
  const tab = only(manifest, 'CustomTab');
  const labels = named(tab, 'Control').map((control) => value(control.children[0]?.attributes.resid));
  expect(value(tab.children.at(-1)?.attributes.resid)).toBe('Scholing');
  expect(labels).toEqual(['Scholingsplan', 'Voorbeeldschool', 'Lege werkmap', 'Herstel formules']);
});

test('every address is https, on the own machine', () => {
  const found = addresses(manifest);
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
});
