import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files';

const page = readFileSync(join(root, 'src', 'taskpane', 'taskpane.html'), 'utf8');
const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((one) => [one.trim().split(' ')[0], one.trim().split(' ').slice(1)]),
);

test('Office comes first and the ribbon directly after it, neither above what is painted first', () => {
  const scripts = [...page.matchAll(/<script ([^>]*)src="([^"]*)"/g)].map(([, attributes, source]) => [
    attributes?.trim(),
    source,
  ]);
  expect(scripts).toEqual([
    ['defer', 'functions.js'],
    ['', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    ['', 'commands.js'],
  ]);
  expect(page.indexOf('office.js"')).toBeGreaterThan(page.indexOf('class="slow"'));
});

test('there is something to read before any script has run', () => {
  expect(page).toContain('<p class="starting" role="status">Scholing wordt geladen…</p>');
  // And, where no script ever runs, what to do: shown by style alone.
  expect(page).toMatch(/animation: tell 0s 12s forwards/);
  expect(page).toMatch(/<p class="slow">\s*Duurt dit lang\?/);
});

test('the page speaks to no other address, and runs no script but its own and Office', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(directives.get('form-action')).toEqual(["'none'"]);
});

test('the page itself holds no script, which the policy would refuse', () => {
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son[a-z]+=|javascript:/i);
});
