import loadHighs from 'highs';
import type { GrantRequest } from '../../src/domain/fund/requests';
import type { Cents } from '../../src/domain/money';
import { byEmployee, type Optimum } from './fund';

type Solver = Awaited<ReturnType<typeof loadHighs>>;

let solver: Promise<Solver> | null = null;

/** Asks HiGHS twice: the most points within the budget, then the lowest amount with those points. */
export async function bestByHighs(requests: readonly GrantRequest[], budget: Cents): Promise<Optimum> {
  solver ??= loadHighs();
  const highs = await solver;
  const points = requests.map((request) => request.points ?? 0);
  const amounts = requests.map((request) => request.amount ?? 0);
  const most = solve(highs, program('Maximize', points, [`${sum(amounts)} <= ${budget}`], requests), points);
  const dearest = [`${sum(points)} >= ${most}`, `${sum(amounts)} <= ${budget}`];
  return { points: most, amount: solve(highs, program('Minimize', amounts, dearest, requests), amounts) };
}

/** The chosen requests' weights added up: the solver's own figure is a rounded one. */
function solve(highs: Solver, text: string, weights: readonly number[]): number {
  const solution = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0.4, mip_feasibility_tolerance: 1e-9 });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return weights.reduce((total, weight, row) => {
    const column = solution.Columns[`x${row}`];
    return column && column.Primal > 0.5 ? total + weight : total;
  }, 0);
}

function program(
  goal: string,
  objective: readonly number[],
  rows: string[],
  requests: readonly GrantRequest[],
) {
  const rowOf = new Map(requests.map((request, row) => [request, row]));
  const single = byEmployee(requests)
    .filter((group) => group.length > 1)
    .map((group) => `${group.map((request) => `x${rowOf.get(request)}`).join(' + ')} <= 1`);
  const constraints = [...rows, ...single].map((row, i) => ` c${i}: ${row}`).join('\n');
  const columns = requests.map((_, row) => `x${row}`).join('\n');
  return `${goal}\n obj: ${sum(objective)}\nSubject To\n${constraints}\nBinary\n${columns}\nEnd\n`;
}

/** A sum in the solver's language, in short lines. */
function sum(weights: readonly number[]): string {
  return weights.map((weight, row) => `${row % 10 === 9 ? '\n' : ''}+ ${weight} x${row}`).join(' ');
}
