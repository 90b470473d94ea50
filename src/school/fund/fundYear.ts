import { allocateGrants, type Allocation, type Grant, type GrantRule } from '../../domain/fund/fund';
import type { SchoolYear } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import type { Fund, FundRequest } from './requests';
import type { RequestDecision } from '../edits/fund';

export const GRANT_RULES: readonly GrantRule[] = ['inOrder', 'proRata', 'optimal'];

/** What HR decides of a request: by the chosen rule, or by hand; a part while no amount stands there is null. */
export type Choice = 'rule' | 'grant' | 'refuse' | { readonly part: Cents | null };

/** Choices by request id; what is absent is as in the workbook. */
export type Choices = ReadonlyMap<string, Choice>;

/** One rule's answer for the open requests of a year. */
export interface RuleResult {
  readonly rule: GrantRule;
  /** By request id; nothing for what is decided by hand. */
  readonly grants: ReadonlyMap<string, Grant>;
  /** Granted whole, by hand included. */
  readonly count: number;
  /** Points of those granted whole, by hand included. */
  readonly points: number;
  readonly amount: Cents;
  readonly left: Cents;
  readonly proof: Allocation['proof'];
}

/** The fund of one school year. */
export interface FundYearView {
  readonly year: SchoolYear;
  /** Null while none is filled in. */
  readonly budget: Cents | null;
  /** Left over from the fund years before: what they had less what was granted then. */
  readonly carried: Cents;
  /** Granted in the workbook already, and not decided anew. */
  readonly decided: Cents;
  /** Granted by hand now. */
  readonly byHand: Cents;
  /** What is over for the rules; 0 when more is granted by hand than there is. */
  readonly available: Cents;
  /** How much more is granted already and by hand than there is; 0 where it is not. */
  readonly tooMuch: Cents;
  readonly requests: readonly FundRequest[];
  readonly rules: readonly RuleResult[];
}

/** What HR chose for a request; what is decided in the workbook stands until HR says otherwise. */
export function choiceOf({ id, decision }: FundRequest, choices: Choices): Choice | 'decided' {
  return choices.get(id) ?? (decision === null ? 'rule' : 'decided');
}

/** What a request gets by hand, or got already; 0 for one that the rule decides on. */
export function grantedByHand(request: FundRequest, choices: Choices): Cents {
  const choice = choiceOf(request, choices);
  if (typeof choice === 'object') return choice.part ?? 0;
  return choice === 'grant' ? request.amount : choice === 'decided' ? request.granted : 0;
}

/** Why a part by hand cannot be written: no amount, nothing, or all of it and more; null where it can. */
export function partProblem({ amount }: FundRequest, choice: Choice | 'decided'): 'empty' | 'tooMuch' | null {
  if (typeof choice !== 'object') return null;
  if (choice.part === null || choice.part === 0) return 'empty';
  return choice.part >= amount ? 'tooMuch' : null;
}

/** The years to choose from: those with money or requests, and the given one. */
export function fundYears({ money, requests }: Fund, now: SchoolYear): readonly SchoolYear[] {
  const years = new Set([
    now,
    now + 1,
    ...money.map(({ year }) => year),
    ...requests.map(({ year }) => year),
  ]);
  return [...years].sort((a, b) => a - b);
}

/** The year to begin with: the given one, or the next with money or requests where that has neither. */
export function firstFundYear({ money, requests }: Fund, now: SchoolYear): SchoolYear {
  const years = [...money, ...requests].map(({ year }) => year).filter((year) => year >= now);
  return years.reduce((first, year) => Math.min(first, year), years[0] ?? now);
}

/**
 * The three rules side by side for one school year, with what is decided by hand taken out first.
 *
 * @throws ProblemError where the amounts are too large to be added up, or the requests too many
 */
export function fundYearView(fund: Fund, year: SchoolYear, choices: Choices): FundYearView {
  const requests = fund.requests.filter((request) => request.year === year);
  const [earlier, now] = [true, false].map((isDecided) =>
    requests.filter((request) => (choiceOf(request, choices) === 'decided') === isDecided),
  );
  const [decided, byHand] = [earlier, now].map((some) =>
    exactSum(sum(some.map((request) => grantedByHand(request, choices)))),
  );
  const budget = fund.money.find((money) => money.year === year)?.budget ?? null;
  const carried = carriedTo(fund, year);
  const total = exactSum(carried + (budget ?? 0));
  const open = requests.filter((request) => choiceOf(request, choices) === 'rule');
  const granted = requests.map((request) => ({ request, amount: grantedByHand(request, choices) }));
  return {
    year,
    budget,
    carried,
    decided,
    byHand,
    available: Math.max(0, total - exactSum(decided + byHand)),
    tooMuch: Math.max(0, decided + byHand - total),
    requests,
    rules: GRANT_RULES.map((rule) =>
      ruleResult(
        rule,
        open,
        granted.filter(({ amount }) => amount > 0),
        total,
      ),
    ),
  };
}

/** @param granted what is decided by hand or stands already, with what that comes to */
function ruleResult(
  rule: GrantRule,
  open: readonly FundRequest[],
  granted: readonly { readonly request: FundRequest; readonly amount: Cents }[],
  total: Cents,
): RuleResult {
  // Under the best division each employee gets one grant at most, and some have theirs by hand.
  const served = new Set(granted.map(({ request }) => request.key));
  const asking = rule === 'optimal' ? open.filter(({ key }) => !served.has(key)) : open;
  const known = exactSum(sum(granted.map(({ amount }) => amount)));
  const allocation = allocateGrants(
    asking.map(({ key, amount, points, date }) => ({ employee: key, amount, points, date })),
    Math.max(0, total - known),
    rule,
  );
  const grants = new Map<string, Grant>(open.map(({ id }) => [id, nothing]));
  asking.forEach(({ id }, i) => grants.set(id, allocation.grants[i]));
  const whole = granted.filter(({ request, amount }) => amount === request.amount);
  const amount = exactSum(allocation.totalAmount + known);
  return {
    rule,
    grants,
    count: allocation.grants.filter(({ status }) => status === 'granted').length + whole.length,
    points: allocation.totalPoints + sum(whole.map(({ request }) => request.points ?? 0)),
    amount,
    left: Math.max(0, total - amount),
    // Of no points nothing is worth proving.
    proof: allocation.proof && allocation.proof.bound > 0 ? allocation.proof : null,
  };
}

const nothing: Grant = { granted: 0, status: 'refused', problem: null };

/** What the years before left: each adds its money and takes off what was granted, and never goes below nothing. */
function carriedTo({ money, requests }: Fund, year: SchoolYear): Cents {
  let carried = 0;
  for (const { year: earlier, budget } of money) {
    if (earlier >= year) break;
    const spent = exactSum(
      sum(requests.filter((request) => request.year === earlier).map(({ granted }) => granted)),
    );
    carried = Math.max(0, exactSum(carried + budget) - spent);
  }
  return carried;
}

/** The decisions of a year by a rule, with what was chosen by hand; what stays as it is is left out. */
export function decisionsBy(
  view: FundYearView,
  rule: GrantRule,
  choices: Choices,
  notes: { readonly byHand: string; readonly byRule: string },
): readonly RequestDecision[] {
  const grants = view.rules.find((candidate) => candidate.rule === rule)?.grants;
  return view.requests.flatMap((request): RequestDecision[] => {
    const choice = choiceOf(request, choices);
    const { id, amount } = request;
    if (choice === 'decided' || partProblem(request, choice) !== null) return [];
    if (choice === 'refuse') return [{ id, decision: 'refused', granted: 0, note: notes.byHand }];
    if (choice !== 'rule') {
      const granted = grantedByHand(request, choices);
      return [{ id, decision: granted === amount ? 'granted' : 'partly', granted, note: notes.byHand }];
    }
    const grant = grants?.get(id);
    if (!grant || grant.status === 'invalid') return [];
    return [{ id, decision: grant.status, granted: grant.granted, note: notes.byRule }];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
