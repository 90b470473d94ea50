import type { CaoName } from '../../cao/rules';
import { offScaleOf } from '../../tables/offScale';
import { horizontalMoves } from '../../domain/career/horizontal';
import type { Day } from '../../domain/calendar';
import { careerOf } from '../../school/career/employeeCareer';
import { careerPaths } from '../../school/career/careerPaths';
import type { FunctionStage } from '../../school/career/schoolCareer';
import type { Employee, School } from '../../school/school';

/** The steps and functions ahead of an employee, as far as known. */
export interface StatementCareer {
  readonly functionName: string;
  /** As typed; "" where not filled in. */
  readonly scale: string;
  readonly step: string;
  readonly atMaximum: boolean;
  /** When the maximum of the scale is reached; null where that is not known. */
  readonly maximumOn: Day | null;
  /** The first day of the salary table used; null where the table has none. */
  readonly table: Day | null;
  /** The scales after the present one. */
  readonly ahead: readonly FunctionStage[];
  /** Whether the function is in `Functies` with this scale, so that what comes after is known. */
  readonly pathKnown: boolean;
  /** Other functions on the same scale. */
  readonly beside: readonly string[];
}

export function statementCareer(employee: Employee, school: School, day: Day, cao: CaoName): StatementCareer {
  const { functionName, step } = employee;
  // An employee paid outside the scale of the function has no place in that scale.
  const scale = offScaleOf(employee.scale) ? '' : employee.scale;
  const career = careerOf(employee, school, day);
  const { atMaximum, maximumOn, ahead, pathProblem, problem } = career;
  const own = career.function?.name ?? functionName;
  const moves = scale === '' ? [] : horizontalMoves(careerPaths(school.functions, cao), own, scale);
  return {
    functionName,
    scale,
    step,
    atMaximum,
    maximumOn,
    table: school.salary.newest,
    ahead,
    pathKnown: problem === null && pathProblem === null && career.function !== null,
    beside: moves.map(({ function: name }) => name),
  };
}
