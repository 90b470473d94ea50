import loadHighs from 'highs';
import type { GrantRequest } from '../../src/domain/fund/requests';
import type { Cents } from '../../src/domain/money';
import { byEmployee, type Optimum } from './fund';

type Solver = Awaited<ReturnType<typeof loadHighs>>;

/** What HiGHS found within its time. */
export interface HighsAnswer extends Optimum {
  /** Whether it says that no division has more points, and none with those costs less. */
  readonly pointsProven: boolean;
  readonly amountProven: boolean;
}

let solver: Promise<Solver> | null = null;

/** The best division by HiGHS, however long that takes. */
export async function bestByHighs(requests: readonly GrantRequest[], budget: Cents): Promise<Optimum> {
  const { points, amount, pointsProven, amountProven } = await highsWithin(requests, budget, Infinity);
  if (!pointsProven || !amountProven) throw new Error('HiGHS: no optimum');
  return { points, amount };
}

/**
 * Asks HiGHS twice: the most points within the budget, then, when that is proven, the lowest amount with those points.
 *
 * @param seconds for each of the two
 */
export async function highsWithin(
  requests: readonly GrantRequest[],
  budget: Cents,
  seconds: number,
): Promise<HighsAnswer> {
  solver ??= loadHighs();
  const highs = await solver;
  const points = requests.map((request) => request.points ?? 0);
  const amounts = requests.map((request) => request.amount ?? 0);
  const totals = ({ chosen, proven }: Solved) => {
    const total = (weights: readonly number[]) =>
      weights.reduce((sum, w, i) => (chosen[i] ? sum + w : sum), 0);
    return { points: total(points), amount: total(amounts), proven };
  };
  const within = `${sum(amounts)} <= ${budget}`;
  const most = totals(
    solve(highs, program('Maximize', points, [within], requests), requests.length, seconds),
  );
  if (!most.proven) return { ...most, pointsProven: false, amountProven: false };
  const enough = `${sum(points)} >= ${most.points}`;
  const text = program('Minimize', amounts, [enough, within], requests);
  const least = totals(solve(highs, text, requests.length, seconds));
  return { ...least, pointsProven: true, amountProven: least.proven };
}

interface Solved {
  readonly chosen: readonly boolean[];
  readonly proven: boolean;
}

/** The chosen requests, to be added up: the solver's own figure is a rounded one. */
function solve(highs: Solver, text: string, count: number, seconds: number): Solved {
  const solution = highs.solve(text, {
    mip_rel_gap: 0,
    mip_abs_gap: 0.4,
    mip_feasibility_tolerance: 1e-9,
    ...(seconds < Infinity ? { time_limit: seconds } : {}),
  });
  const proven = solution.Status === 'Optimal';
  if (!proven && solution.Status !== 'Time limit reached') throw new Error(`HiGHS: ${solution.Status}`);
  const chosen = Array.from({ length: count }, (_, row) => {
    const column = solution.Columns[`x${row}`];
    return column !== undefined && 'Primal' in column && column.Primal > 0.5;
  });
  return { chosen, proven };
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
