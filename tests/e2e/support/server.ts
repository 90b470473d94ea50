import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { ROOT } from './browser';

/** The two origins: the add-in's files and the workbench's page. */
export interface TestServer {
  readonly addin: string;
  readonly workbench: string;
  close(): void;
}

/**
 * Gives the server of the run; without one, as in a script, builds what is out of date and serves it on free ports.
 * @param addinFolder another add-in than the built one in dist/, which gets a server of its own; the workbench stays that of the run
 * @throws Error when the build fails
 */
export async function startServer(addinFolder?: string): Promise<TestServer> {
  const running = process.env.E2E_SERVER;
  if (running !== undefined) {
    const ofRun = JSON.parse(running) as Omit<TestServer, 'close'>;
    if (addinFolder === undefined) return { ...ofRun, close: () => undefined };
    return { ...(await serve(addinFolder)), workbench: ofRun.workbench };
  }
  return serve(addinFolder);
}

/** The key in a server's certificate, as Chromium names it: the SHA-256 of its public part. */
export async function keyOf(origin: string): Promise<string> {
  const { hostname: host, port } = new URL(origin);
  const socket = connect({ host, port: Number(port), rejectUnauthorized: false }); // the certificate is self-made
  await once(socket, 'secureConnect');
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  socket.destroy();
  if (!key) throw new Error(`${origin} has no certificate`);
  return createHash('sha256').update(key).digest('base64');
}

function serve(addinFolder?: string): Promise<TestServer> {
  const script = addinFolder
    ? ['serve.mjs', `--addin=${addinFolder}`, '--free-ports']
    : ['start.mjs', '--json', '--free-ports'];
  const [file = '', ...options] = script;
  const child = spawn(process.execPath, [join(ROOT, 'scripts', file), ...options], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return addresses(child);
}

function addresses(child: ChildProcess): Promise<TestServer> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const line = output
        .split('\n')
        .find((candidate) => candidate.startsWith('{') && candidate.endsWith('}'));
      if (!line) return;
      const { addin, workbench } = JSON.parse(line) as { addin: string; workbench: string };
      resolve({ addin, workbench, close: () => void child.kill() });
    });
    child.once('exit', (code) => reject(new Error(`The server stopped (${code}): ${errors || output}`)));
  });
}
