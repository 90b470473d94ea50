import { readManifest } from './files';
import { type Element, descendants, named } from './xml';

/** The order in which Office's schema wants the children of an element; a child that is not listed may not be there. */
const order: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'CustomTab'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function positions(element: Element): number[] {
  return element.children.map(({ name }) => order[element.name]?.indexOf(name) ?? -1);
}

const ordered = descendants(readManifest()).filter(({ name }) => name in order);

test.each(Object.keys(order))('%s has its children in the order of the schema', (name) => {
  const elements = ordered.filter((element) => element.name === name);
  expect(elements).not.toHaveLength(0);
  for (const element of elements) {
    const found = positions(element);
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  }
});

test('an element out of order is noticed', () => {
  const [supertip] = named(readManifest(), 'Supertip');
  const turned = { ...supertip, children: [...(supertip?.children ?? [])].reverse() } as Element;
  expect(positions(turned)).toEqual([1, 0]);
});
