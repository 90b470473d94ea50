import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, readManifest, root, runScript, temporaryFolder } from './files';

/** The manifest that the build makes for `url`. */
function manifestFor(url: string): string {
  const folder = temporaryFolder();
  runScript('scripts/manifest.mjs', folder, `--url=${url}`);
  return join(folder, 'manifest.xml');
}

/** What is said when the manifest is refused. */
function refusal(...args: string[]): string {
  try {
    runScript('scripts/manifest.mjs', temporaryFolder(), ...args);
  } catch (error) {
    return (error as { stderr: string }).stderr.trim();
  }
  throw new Error(`not refused: ${args.join(' ')}`);
}

test('one setting moves every address, and changes nothing else', () => {
  const file = manifestFor('https://voorbeeld.nl/scholing');
  const own = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const made = readFileSync(file, 'utf8');
  expect(made).not.toContain('localhost');
  expect(made.replaceAll('https://voorbeeld.nl/scholing', 'https://localhost:3000')).toBe(own);
  expect(
    addresses(readManifest(file)).every((address) => address.startsWith('https://voorbeeld.nl/scholing/')),
  ).toBe(true);
});

test.each([
  ['https://voorbeeld.nl/scholing/', 'https://voorbeeld.nl/scholing/taskpane.html'],
  ['https://voorbeeld.nl', 'https://voorbeeld.nl/taskpane.html'],
  ['https://voorbeeld.nl:8443/a/b-c', 'https://voorbeeld.nl:8443/a/b-c/taskpane.html'],
])('%s serves the pane from %s', (url, pane) => {
  expect(addresses(readManifest(manifestFor(url)))).toContain(pane);
});

test('without the setting the manifest is the one for the own machine', () => {
  const folder = temporaryFolder();
  runScript('scripts/manifest.mjs', folder);
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).toBe(
    readFileSync(join(root, 'manifest.xml'), 'utf8'),
  );
});

test.each([
  ['--url=http://voorbeeld.nl', 'begint niet met https://'],
  ['--url=voorbeeld.nl', 'begint niet met https://'],
  ['--url=', 'begint niet met https://'],
  ['--url=https://voorbeeld.nl/scholing?versie=1', 'geen adres van een map'],
  ['--url=https://voorbeeld.nl/scholing#plan', 'geen adres van een map'],
  ['--url=https://voorbeeld.nl/scho ling', 'geen adres van een map'],
  ['--url=https://naam:wachtwoord@voorbeeld.nl', 'geen adres van een map'],
  ['--url=https://voorbeeld.nl/"/><x', 'geen adres van een map'],
  ['--url=https://voorbeeld.nl/taskpane.html', 'adres van een bestand'],
  ['https://voorbeeld.nl/scholing', 'wordt niet begrepen'],
])('%s is refused, with the way out', (argument, because) => {
  const said = refusal(argument);
  expect(said).toContain(because);
  expect(said).toContain('--url=https://voorbeeld.nl/scholing');
  expect(said).not.toMatch(/^\s+at /m);
});
