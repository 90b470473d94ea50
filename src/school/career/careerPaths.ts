import type { CaoName } from '../../cao/rules';
import type { CareerPath } from '../../domain/career/path';
import { isOfCao } from '../../tables/functionTable';
import type { SchoolFunction, SchoolFunctions } from './schoolCareer';

/** The functions of a school under a CAO: an example of another CAO says so in its name. */
export function functionsUnder({ all }: SchoolFunctions, cao: CaoName): readonly SchoolFunction[] {
  return all.filter(({ name }) => isOfCao(name, cao));
}

/** The paths of those of which nothing in the table is wrong. */
export function careerPaths(functions: SchoolFunctions, cao: CaoName): readonly CareerPath[] {
  return functionsUnder(functions, cao)
    .filter(({ problem }) => problem === null)
    .map(({ name, stages }) => ({ function: name, stages }));
}
