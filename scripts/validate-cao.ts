/** Checks every data file of the CAO. Prints file, place and fault, and ends with exit code 1 when there is any. */
import { readDataFiles, type DataFile } from './cao/dataFiles';
import { problemLine, type Problem } from './cao/problem';
import { schemaProblems } from './cao/schemaCheck';
import { semanticProblems } from './cao/semanticCheck';

/** All faults of the given data files: first of form, and where the form is right, of meaning. */
export function caoProblems(files: readonly DataFile[]): Problem[] {
  return files.flatMap((file) => {
    const ofForm = schemaProblems(file);
    return ofForm.length > 0 ? ofForm : semanticProblems(file);
  });
}

function main(): void {
  const files = readDataFiles();
  const problems = caoProblems(files);
  for (const problem of problems) console.error(problemLine(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`CAO: ${files.length} data files are valid.`);
}

if (require.main === module) main();
