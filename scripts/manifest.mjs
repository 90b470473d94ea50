/**
 * Writes the manifest for the address the add-in is served from: `node scripts/manifest.mjs folder [--url=https://…]`.
 *
 * manifest.xml itself is the one for the own machine; with `--url` every address in it is replaced.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Stop, run } from './stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The address in manifest.xml. */
export const ownMachine = 'https://localhost:3000';

const example =
  'Geef het adres van de map waar de bestanden komen te staan, zoals --url=https://voorbeeld.nl/scholing.';

/**
 * The address without a closing slash.
 * @throws Stop for anything but a bare https address of a folder.
 */
export function servedFrom(text) {
  const bare = text.trim().replace(/\/$/, '');
  if (!/^https:\/\//i.test(bare))
    throw new Stop(
      `"${text}" begint niet met https://, en Excel laadt alleen beveiligde adressen. ${example}`,
    );
  const address = URL.canParse(bare) ? new URL(bare) : undefined;
  // Only plain characters: what is left over is put into XML, and must come out as the same address in every Excel.
  if (!address || !/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~-]+)*$/i.test(bare)) {
    throw new Stop(
      `"${text}" is geen adres van een map: er staat iets in of achter dat er niet hoort. ${example}`,
    );
  }
  if (/\.(html?|xml|js|json)$/i.test(address.pathname))
    throw new Stop(`"${text}" is het adres van een bestand, niet van een map. ${example}`);
  return address.href.replace(/\/$/, '');
}

/** Writes manifest.xml into `folder`, for `url` or, without it, for the own machine. */
export function writeManifest(folder, url) {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.xml'),
    url === undefined ? manifest : manifest.replaceAll(ownMachine, servedFrom(url)),
  );
}

/**
 * The value of `--url=`, the only argument there is, or undefined.
 * @throws Stop for any other argument.
 */
export function urlArgument(args) {
  const unknown = args.find((argument) => !argument.startsWith('--url='));
  if (unknown !== undefined) throw new Stop(`"${unknown}" wordt niet begrepen. ${example}`);
  return args.at(-1)?.slice('--url='.length);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(() => {
    const [folder, ...args] = process.argv.slice(2);
    if (!folder) throw new Stop('Noem de map waar het manifest moet komen.');
    writeManifest(folder, urlArgument(args));
  });
}
