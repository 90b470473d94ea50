/**
 * Writes the settings with which a host sends the security headers of headers.mjs: `node scripts/hosting.mjs folder`.
 *
 * No two kinds of host read the same file, so there is one for each of the usual ones; a host ignores what it does not know.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HEADERS } from './headers.mjs';
import { Stop, run } from './stop.mjs';

/** Types that an old server may not know; with `nosniff` a wrong one means that the file is refused. */
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };

const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const comment = (mark) => (text) => `${mark} ${text}`;

/** Netlify, Cloudflare Pages and others. */
function headersFile() {
  const lines = HEADERS.flatMap(({ name, value, reason }) => [
    `  ${comment('#')(reason)}`,
    `  ${name}: ${value}`,
  ]);
  return ['/*', ...lines, ''].join('\n');
}

/** Azure Static Web Apps. */
function staticWebApp() {
  const globalHeaders = Object.fromEntries(HEADERS.map(({ name, value }) => [name, value]));
  return `${JSON.stringify({ globalHeaders, mimeTypes: TYPES }, null, 2)}\n`;
}

/** Internet Information Services (Windows Server). */
function webConfig() {
  const lines = HEADERS.flatMap(({ name, value, reason }) => [
    `        <!-- ${xml(reason)} -->`,
    // One that the server already sends by itself would otherwise be sent twice, or be refused.
    `        <remove name="${xml(name)}" />`,
    `        <add name="${xml(name)}" value="${xml(value)}" />`,
  ]);
  const types = Object.entries(TYPES).flatMap(([extension, type]) => [
    `      <remove fileExtension="${extension}" />`,
    `      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...lines,
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <staticContent>',
    ...types,
    '    </staticContent>',
    '  </system.webServer>',
    '</configuration>',
    '',
  ].join('\n');
}

/** Apache, where the host allows settings in the folder itself. */
function htaccess() {
  const lines = HEADERS.flatMap(({ name, value, reason }) => [
    comment('#')(reason),
    `Header always set ${name} ${quoted(value)}`,
  ]);
  const types = Object.entries(TYPES).map(([extension, type]) => `AddType ${type} ${extension}`);
  return [...lines, ...types, ''].join('\n');
}

/** nginx reads no settings from the folder: these lines go into its `location`. */
function nginx() {
  const lines = HEADERS.flatMap(({ name, value, reason }) => [
    comment('#')(reason),
    `add_header ${name} ${quoted(value)} always;`,
  ]);
  return [...lines, ''].join('\n');
}

/** The files by name, each with its contents. */
export const hostingFiles = () => ({
  _headers: headersFile(),
  'staticwebapp.config.json': staticWebApp(),
  'web.config': webConfig(),
  '.htaccess': htaccess(),
  'nginx.conf': nginx(),
});

/** Writes the settings of every kind of host into `folder`. */
export function writeHosting(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of Object.entries(hostingFiles())) writeFileSync(join(folder, name), contents);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(() => {
    const folder = process.argv[2];
    if (!folder) throw new Stop('Noem de map waar de instellingen moeten komen.');
    writeHosting(folder);
  });
}
