import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What LibreOffice needs to print sheets, and to print documents: each can be installed without the other. */
const PARTS = { xlsx: 'libsclo.so', docx: 'libswlo.so' } as const;

/** LibreOffice on this computer; null where it is not installed, or not the part that prints such files. */
export function libreOffice(prints: keyof typeof PARTS): string | null {
  const programs = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  const program = programs.find((path) => existsSync(path));
  return program && existsSync(join(dirname(realpathSync(program)), PARTS[prints])) ? program : null;
}

/** Prints files to PDF in one run, with a profile of its own, and counts the pages of each. */
export function printedPages(
  program: string,
  files: ReadonlyMap<string, Buffer>,
  kind: keyof typeof PARTS,
): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'printing-'));
  try {
    const names = [...files.keys()];
    names.forEach((name, i) => writeFileSync(join(folder, `${i}.${kind}`), files.get(name)!));
    execFileSync(
      program,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((_, i) => join(folder, `${i}.${kind}`)),
      ],
      { stdio: 'ignore', timeout: 240_000 },
    );
    return new Map(names.map((name, i) => [name, pagesIn(readFileSync(join(folder, `${i}.pdf`), 'latin1'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pagesIn = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
