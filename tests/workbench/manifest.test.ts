/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../workbench/ribbon/manifest';

const xml = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
const rebase = (url: string): string => url.replace('https://localhost:3000', 'https://localhost:4711');

describe('the ribbon in the manifest', () => {
  it('has the groups and buttons of the add-in, in the display language', () => {
    const dutch = readManifest(xml, 'nl-NL', rebase);
    const english = readManifest(xml, 'en-US', rebase);
    expect(dutch.tab.label).toBe('Scholing');
    const labels = (manifest: typeof dutch): string[] =>
      manifest.tab.groups.flatMap((group) => group.buttons.map((button) => button.label));
    expect(labels(dutch)).toEqual(
      expect.arrayContaining(['Scholingsplan', 'Voorbeeldschool', 'Lege werkmap']),
    );
    expect(labels(english)).toEqual(expect.arrayContaining(['Sample school', 'Empty workbook']));
  });
  it('tells what a button does', () => {
    const buttons = readManifest(xml, 'nl-NL', rebase).tab.groups.flatMap((group) => group.buttons);
    expect(buttons.map((button) => button.action)).toEqual(
      expect.arrayContaining([{ kind: 'pane' }, { kind: 'function', id: 'voorbeeldschool' }]),
    );
  });
  it('is put on the origin that serves it here', () => {
    const manifest = readManifest(xml, 'en-US', rebase);
    expect(manifest.paneUrl).toBe('https://localhost:4711/taskpane.html');
    expect(manifest.functionsMetadataUrl).toContain('https://localhost:4711/functions');
    expect(manifest.namespace).toBe('SCHOLING');
  });
  it('is refused when it is no XML', () =>
    expect(() => readManifest('<a', 'nl-NL', rebase)).toThrow('no XML'));
});
