import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const folder = mkdtempSync(join(tmpdir(), 'scholing-serve-'));
let server: ChildProcess;
let addin = '';
let workbench = '';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Starts the server as `npm run serve` does; answers its first line, or what it says when it stops. */
function started(...options: string[]): Promise<{ child: ChildProcess; line: string; error: string }> {
  const child = spawn(process.execPath, ['scripts/serve.mjs', `--addin=${folder}`, ...options], {
    cwd: root,
  });
  return new Promise((resolve) => {
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => resolve({ child, line: chunk.toString(), error }));
    child.once('close', () => resolve({ child, line: '', error }));
  });
}

/** Asks for a path exactly as it is written. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const options: RequestOptions = {
    hostname: 'localhost',
    port: new URL(origin).port,
    path,
    headers,
    rejectUnauthorized: false, // the certificate is self-made
    agent: false,
  };
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'help'));
  writeFileSync(join(folder, 'taskpane.html'), `<script src="${OFFICE_JS}"></script>`);
  const { child, line } = await started('--free-ports');
  server = child;
  ({ addin, workbench } = JSON.parse(line) as { addin: string; workbench: string });
}, 30_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

/** What made the server stop: each of these is a request that any page in the browser can make. */
const STRANGE: readonly [string, number][] = [
  ['/%ff', 400],
  ['/%', 400],
  ['/%E0%A4%A', 400],
  ['/%00', 400],
  ['/a%00b', 400],
  ['//', 400],
  ['/taskpane.html/', 404],
  [`/${'a'.repeat(9000)}`, 404],
  ['/help', 404],
  ['/../package.json', 404],
  ['/office-js/%2e%2e/package.json', 404],
];

test.each(STRANGE)('%.20s is refused, and the server goes on', async (path, status) => {
  expect((await ask(addin, path)).status).toBe(status);
  expect((await ask(workbench, path)).status).toBe(status);
  expect((await ask(addin, '/taskpane.html')).status).toBe(200);
  expect((await ask(workbench, '/config.json')).status).toBe(200);
});

/** Whether something listens on a port at an address of this machine. */
const listens = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 }, () => resolve(true));
    const end = () => resolve(false);
    socket.once('error', end).once('timeout', end).once('close', end);
    socket.once('connect', () => socket.destroy());
  });

test('only this machine is listened to, by its own name', async () => {
  const ofNetwork = Object.values(networkInterfaces()).flatMap((own) =>
    (own ?? []).flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
  );
  for (const origin of [addin, workbench]) {
    const port = Number(new URL(origin).port);
    expect(await listens('localhost', port)).toBe(true);
    // The second address of the machine itself: who listens to every address answers there too.
    for (const address of ['127.0.0.2', ...ofNetwork])
      expect([address, await listens(address, port)]).toEqual([address, false]);
  }
});

test('the certificate is for a server on this machine, for three months, and signs no other; its key is for who made it', () => {
  const made = join(folder, 'certs');
  const code = "import { makeIn } from './scripts/certificate.mjs'; await makeIn(process.argv[1])";
  execFileSync(process.execPath, ['--input-type=module', '-e', code, made], { cwd: root });
  const certificate = new X509Certificate(readFileSync(join(made, 'localhost.crt')));
  expect(certificate.ca).toBe(false);
  expect(certificate.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  // To be known as a server by.
  expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
  expect(days).toBeLessThanOrEqual(91);
  if (process.platform !== 'win32') expect(statSync(join(made, 'localhost.key')).mode & 0o777).toBe(0o600);
});

test('Excel gets the page as it is shipped, and the workbench one with office.js of this machine', async () => {
  expect((await ask(addin, '/taskpane.html')).body).toContain(OFFICE_JS);
  const marked = (await ask(addin, '/taskpane.html?_host_Info=Excel&werkbank=1')).body;
  expect(marked).toBe('<script src="/office-js/office.js"></script>');
});

test('a file that the browser has already is not sent again, until it is made anew', async () => {
  const file = join(folder, 'functions.js');
  writeFileSync(file, 'old');
  const first = await ask(addin, '/functions.js');
  const known = { 'If-None-Match': first.headers.etag ?? '' };
  expect(first.body).toBe('old');
  const again = await ask(addin, '/functions.js', known);
  expect([again.status, again.body]).toEqual([304, '']);
  expect(again.headers['cache-control']).toBe('no-cache');
  writeFileSync(file, 'made anew');
  expect((await ask(addin, '/functions.js', known)).body).toBe('made anew');
});

test('a file that is named by what is in it is not asked for again', async () => {
  writeFileSync(join(folder, '139.26483a52.js'), '');
  const { headers } = await ask(addin, '/139.26483a52.js');
  expect(headers['cache-control']).toBe('max-age=31536000, immutable');
});

test('nothing tells a browser to ask all of localhost over https', async () => {
  for (const answer of [await ask(addin, '/taskpane.html'), await ask(workbench, '/config.json')])
    expect(answer.headers['strict-transport-security']).toBeUndefined();
});

test("the workbench has a policy of its own: only this machine, and in nobody else's page", async () => {
  const { headers } = await ask(workbench, '/config.json');
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("script-src 'self';");
  const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
  expect(new Set(sources)).toEqual(
    new Set(["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:', 'https://localhost:*']),
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('each header of the workbench has its reason', () => {
  const code =
    "import { WORKBENCH_HEADERS } from './scripts/headers.mjs'; console.log(JSON.stringify(WORKBENCH_HEADERS))";
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  const reasons = (JSON.parse(printed.toString()) as { reason: string }[]).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(3);
  for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});

test('a port that is taken is named, and no other is taken in its place', async () => {
  const taken = createServer();
  const free = await new Promise<boolean>((resolve) => {
    taken.once('error', () => resolve(false)).listen(3000, 'localhost', () => resolve(true));
  });
  const { line, error, child } = await started();
  child.kill();
  if (free) taken.close();
  expect(line).toBe('');
  expect(error).toMatch(/^Poort 3000 is bezet/);
}, 30_000);
