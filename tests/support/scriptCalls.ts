import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '..', '..');

/** Calls a function of one of the project's Node scripts, once per list of arguments, in a process of its own; answers what each gave. */
export function callScript(script: string, name: string, calls: readonly (readonly unknown[])[]): unknown[] {
  const address = pathToFileURL(join(root, script)).href;
  const code = `import { ${name} } from ${JSON.stringify(address)};
    process.stdout.write(JSON.stringify(${JSON.stringify(calls)}.map((call) => ${name}(...call) ?? null)));`;
  // The scripts ask by which file they were started; this is none of them.
  const output = execFileSync(process.execPath, ['--input-type=module', '-', 'none'], {
    cwd: root,
    encoding: 'utf8',
    input: code,
  });
  return JSON.parse(output) as unknown[];
}
