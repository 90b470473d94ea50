import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, temporaryFolder } from '../manifest/files';
import { descendants, readXml } from '../manifest/xml';
import { callScript } from '../support/scriptCalls';

const folder = temporaryFolder();
runScript('scripts/hosting.mjs', folder);
const made = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The headers as the five kinds of host are told, each by its own way of writing. */
const told: Readonly<Record<string, () => Map<string, string>>> = {
  _headers: () => pairs(made('_headers'), /^ {2}([A-Z][\w-]+): (.*)$/gm),
  'staticwebapp.config.json': () =>
    new Map(
      Object.entries(
        (JSON.parse(made('staticwebapp.config.json')) as { globalHeaders: Record<string, string> })
          .globalHeaders,
      ),
    ),
  'web.config': () =>
    new Map(
      descendants(readXml(join(folder, 'web.config')))
        .filter(({ name }) => name === 'add')
        .map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']),
    ),
  '.htaccess': () => pairs(made('.htaccess'), /^Header always set ([\w-]+) "(.*)"$/gm),
  'nginx.conf': () => pairs(made('nginx.conf'), /^add_header ([\w-]+) "(.*)" always;$/gm),
};

function pairs(text: string, pattern: RegExp): Map<string, string> {
  return new Map([...text.matchAll(pattern)].map(([, name, value]) => [name ?? '', value ?? '']));
}

const policy = new Map(
  told['_headers']()
    .get('Content-Security-Policy')!
    .split(';')
    .map((one) => {
      const [name, ...sources] = one.trim().split(' ');
      return [name, sources];
    }),
);

test('there is a file for every kind of host, and none that is not looked at here', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(told).sort());
});

test.each(Object.keys(told))('%s tells the host the same headers as all others', (name) => {
  const headers = told[name]();
  expect(headers.size).toBeGreaterThanOrEqual(8);
  expect([...headers]).toEqual([...told['_headers']()]);
});

test.each([
  ['default-src', "'none'"],
  ['script-src', "'self' https://appsforoffice.microsoft.com"],
  ['connect-src', "'self'"],
  ['img-src', "'self' data:"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['object-src', "'none'"],
])('the policy allows for %s no more than %s', (directive, sources) => {
  expect(policy.get(directive)?.join(' ')).toBe(sources);
});

test('no script may come from text, which is what makes a policy strict', () => {
  expect(policy.get('script-src')?.join(' ')).not.toMatch(/unsafe|data:|blob:|\*/);
});

test('only Office may show the pane in a frame, and no other machine', () => {
  expect(policy.get('frame-ancestors')).toEqual([
    "'self'",
    'https://*.officeapps.live.com',
    'https://*.office.com',
    'https://*.office365.com',
    'https://*.cloud.microsoft',
    'https://*.sharepoint.com',
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.microsoft365.com',
    'https://*.office.net',
  ]);
});

/** The pages above the pane, from the nearest on; each of them must be allowed. */
test.each([
  ['Excel in SharePoint', ['https://euc-excel.officeapps.live.com', 'https://school.sharepoint.com']],
  ['Excel in Microsoft 365', ['https://excel.officeapps.live.com', 'https://m365.cloud.microsoft']],
  ['Excel in Teams', ['https://excel.officeapps.live.com', 'https://teams.microsoft.com']],
  ['Excel in the new Teams', ['https://excel.officeapps.live.com', 'https://teams.cloud.microsoft']],
])('%s may show the pane', (_, chain) => {
  const allowed = (policy.get('frame-ancestors') ?? []).map(
    (source) => new RegExp(`^${source.replaceAll('.', '\\.').replace('*', '[a-z0-9.-]+')}$`),
  );
  for (const page of chain) expect(allowed.some((source) => source.test(page))).toBe(true);
});

test('no header keeps Office from showing the pane: those that would are left out', () => {
  const names = [...told['_headers']().keys()];
  for (const name of ['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy'])
    expect(names).not.toContain(name);
});

test('every header comes with its reason, in the files too', () => {
  const table = callScript('scripts/hosting.mjs', 'hostingFiles', [[]]) as Record<string, string>[];
  const reasons = [...made('_headers').matchAll(/^ {2}# (.+)$/gm)].map(([, reason]) => reason);
  expect(reasons).toHaveLength(told['_headers']().size);
  for (const name of ['web.config', '.htaccess', 'nginx.conf'])
    for (const reason of reasons) expect(table[0]?.[name]).toContain(reason);
});

test('without a folder it says what to do', () => {
  expect(() => runScript('scripts/hosting.mjs')).toThrow('Noem de map waar de instellingen moeten komen.');
});
