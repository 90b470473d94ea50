import type { FunctionGroup } from '../../cao/functionScales';
import { functionKey, isCalled, readWaitingYears } from '../../tables/functionTable';
import { readScale } from '../../tables/label';
import { refuse, type AnyProblem } from '../../tables/problem';
import { readText, type Cell } from '../../tables/values';
import { grouped } from '../../domain/grouped';
import { pathProblem } from '../../domain/career/path';
import type { FunctionStage, SchoolFunction, SchoolFunctions, TableOrigin } from '../career/schoolCareer';
import type { ScalePlaceCheck } from './scalePlaceCheck';
import type { RowReader, TableReader } from '../../tables/tableReader';

const GROUPS: readonly FunctionGroup[] = ['onderwijsondersteunend', 'beheersmatig'];

/**
 * Reads `Functies`: a row that cannot be right is told at its cell and stops only that function. Null where the workbook
 * has no rows.
 */
export function readFunctions(
  table: TableReader | null,
  placeCheck: ScalePlaceCheck,
): SchoolFunctions | null {
  const found = functionList('workbook', table?.rows() ?? [], placeCheck);
  return found.all.length > 0 ? found : null;
}

/** The functions of some rows. */
export function functionList(
  origin: TableOrigin,
  rows: readonly RowReader[],
  placeCheck: ScalePlaceCheck | null,
): SchoolFunctions {
  return listOf(origin, functionsOf(rows, placeCheck));
}

function listOf(origin: TableOrigin, all: readonly SchoolFunction[]): SchoolFunctions {
  const found = new Map<string, SchoolFunction | undefined>();
  const find = (name: string) =>
    all.find((candidate) => functionKey(candidate.name) === functionKey(name)) ??
    all.find((candidate) => isCalled(candidate.name, name));
  return {
    origin,
    all,
    find(name) {
      if (!found.has(name)) found.set(name, find(name));
      return found.get(name);
    },
  };
}

function functionsOf(rows: readonly RowReader[], placeCheck: ScalePlaceCheck | null): SchoolFunction[] {
  const named = rows.flatMap((row) => {
    const name = row.read('Functie', false, readName);
    return name === undefined ? [] : [{ name, row }];
  });
  return [...grouped(named, ({ name }) => functionKey(name)).values()].map((own) =>
    readFunction(
      own[0].name,
      own.map(({ row }) => row),
      placeCheck,
    ),
  );
}

function readFunction(
  name: string,
  rows: readonly RowReader[],
  placeCheck: ScalePlaceCheck | null,
): SchoolFunction {
  let problem: AnyProblem | null = null;
  let group: FunctionGroup | null = null;
  const stages: FunctionStage[] = [];
  const rowsOfStages: RowReader[] = [];
  for (const row of rows) {
    const fields = row.fields();
    const scale = fields.read('Schaal', readScale);
    const waitingYears = row.has('Wachtjaren') ? fields.read('Wachtjaren', readWaitingYears) : 0;
    const course = fields.read('Vereiste opleiding', readText) ?? null;
    const variant = fields.read('Variant', readText) ?? null;
    const source = fields.read('Bron', readText) ?? '';
    problem ??= fields.problem;
    // The group decides nothing about the career, so a wrong one is told and left out.
    group ??= row.read('Groep', false, readGroup) ?? null;
    if (scale === undefined || waitingYears === undefined) continue;
    stages.push({ scale, variant, course, waitingYears, courseLastDay: null, source });
    rowsOfStages.push(row);
    placeCheck?.scale(row, scale);
  }
  const wrong = pathProblem({ function: name, stages });
  if (wrong) rowsOfStages[wrong.stage].fail('Schaal', false, wrong.problem);
  return { name, group, stages, problem: problem ?? wrong?.problem ?? null };
}

function readName(name: string, cell: Cell): string {
  return readText(name, cell === 0 ? '' : cell) ?? refuse({ code: 'missing', name });
}

function readGroup(name: string, cell: Cell): FunctionGroup | null {
  const text = readText(name, cell)?.toLowerCase();
  if (text === undefined) return null;
  return GROUPS.find((group) => group === text) ?? refuse({ code: 'unknownGroup', value: text });
}
