import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
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
