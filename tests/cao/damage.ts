import { readDataFiles, type DataFile } from '../../scripts/cao/dataFiles';
import { problemLine } from '../../scripts/cao/problem';
import { caoProblems } from '../../scripts/validate-cao';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- the point is to break the data in every way */
export type Loose = any;

/** The lines that the validation prints when a shipped file is changed by `damage`. */
export function linesAfter(name: string, damage: (content: Loose) => void, newName = name): string[] {
  const file = readDataFiles().find((candidate) => candidate.name === name) as DataFile;
  const content = structuredClone(file.content) as Loose;
  damage(content);
  return caoProblems([{ name: newName, content }]).map(problemLine);
}

export const BUDGET = 'scholingsbudget.vo.json';
export const TABLE = 'salaristabel.vo.2003-03-01.json';
