import { allocateGrants, type Allocation, type Grant, type GrantRule } from '../../domain/fund/fund';
import { requestsFromPlan, type PlanRequest } from '../../domain/fund/needs';
import type { SchoolYear } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import { requestId, type Fund, type FundRequest } from './requests';
import type { Employee } from '../school';
import type { RequestDecision } from '../edits/fund';
import type { WishesView } from '../plan/wishPlan';

export const GRANT_RULES: readonly GrantRule[] = ['inOrder', 'proRata', 'optimal'];

/** What HR decides of a request: by the chosen rule, or by hand. */
export type Choice = 'rule' | 'grant' | 'refuse';

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
  /** Granted by hand. */
  readonly byHand: Cents;
  /** What is over for the rules; 0 when more is granted by hand than there is. */
  readonly available: Cents;
  /** How much more is granted by hand than there is; 0 where it is not. */
  readonly tooMuch: Cents;
  readonly requests: readonly FundRequest[];
  readonly rules: readonly RuleResult[];
}

/** Where a request stands: what is granted in the workbook counts as decided by hand until HR says otherwise. */
export function choiceOf({ id, decision }: FundRequest, choices: Choices): Choice {
  const standing = decision === null ? 'rule' : decision === 'refused' ? 'refuse' : 'grant';
  return choices.get(id) ?? standing;
}

/** What a request gets by hand: what was granted before, or all of it. */
export function grantedByHand({ amount, decision, granted }: FundRequest): Cents {
  return decision === 'granted' || decision === 'partly' ? granted : amount;
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

/**
 * The three rules side by side for one school year, with what is decided by hand taken out first.
 *
 * @throws ProblemError where the amounts are too large to be added up, or the requests too many
 */
export function fundYearView(fund: Fund, year: SchoolYear, choices: Choices): FundYearView {
  const requests = fund.requests.filter((request) => request.year === year);
  const granted = requests.filter((request) => choiceOf(request, choices) === 'grant');
  const byHand = exactSum(sum(granted.map(grantedByHand)));
  const budget = fund.money.find((money) => money.year === year)?.budget ?? null;
  const carried = carriedTo(fund, year);
  const total = exactSum(carried + (budget ?? 0));
  const available = Math.max(0, total - byHand);
  const open = requests.filter((request) => choiceOf(request, choices) === 'rule');
  return {
    year,
    budget,
    carried,
    byHand,
    available,
    tooMuch: Math.max(0, byHand - total),
    requests,
    rules: GRANT_RULES.map((rule) => ruleResult(rule, open, granted, available, total)),
  };
}

function ruleResult(
  rule: GrantRule,
  open: readonly FundRequest[],
  granted: readonly FundRequest[],
  available: Cents,
  total: Cents,
): RuleResult {
  // Under the best division each employee gets one grant at most, and some have theirs by hand.
  const served = new Set(granted.map(({ key }) => key));
  const asking = rule === 'optimal' ? open.filter(({ key }) => !served.has(key)) : open;
  const allocation = allocateGrants(
    asking.map(({ key, amount, points, date }) => ({ employee: key, amount, points, date })),
    available,
    rule,
  );
  const grants = new Map<string, Grant>(open.map(({ id }) => [id, nothing]));
  asking.forEach(({ id }, i) => grants.set(id, allocation.grants[i]));
  const whole = granted.filter((request) => grantedByHand(request) === request.amount);
  const byHand = exactSum(sum(granted.map(grantedByHand)));
  const amount = exactSum(allocation.totalAmount + byHand);
  return {
    rule,
    grants,
    count: allocation.grants.filter(({ status }) => status === 'granted').length + whole.length,
    points: allocation.totalPoints + sum(whole.map(({ points }) => points ?? 0)),
    amount,
    left: Math.max(0, total - amount),
    proof: allocation.proof,
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
  const result = view.rules.find((candidate) => candidate.rule === rule);
  return view.requests.flatMap((request): RequestDecision[] => {
    const choice = choiceOf(request, choices);
    if (choice !== 'rule' && !choices.has(request.id)) return [];
    const { id } = request;
    if (choice === 'grant') {
      const granted = grantedByHand(request);
      return [
        { id, decision: granted === request.amount ? 'granted' : 'partly', granted, note: notes.byHand },
      ];
    }
    if (choice === 'refuse') return [{ id, decision: 'refused', granted: 0, note: notes.byHand }];
    const grant = result?.grants.get(id);
    if (!grant || grant.status === 'invalid') return [];
    return [{ id, decision: grant.status, granted: grant.granted, note: notes.byRule }];
  });
}

/** A request that a plan leads to and that is not in the fund yet. */
export interface Proposal extends PlanRequest {
  readonly person: Employee;
  readonly course: string;
  readonly priority: 1 | 2 | 3;
}

/** What a person's plan would ask of the fund, without what is asked already. @param asked ids of the requests there are */
export function proposalsOf(
  person: Employee,
  { plan, priced }: WishesView,
  asked: ReadonlySet<string>,
): Proposal[] {
  return requestsFromPlan(person.key, plan).flatMap((request) => {
    const { course, priority } = priced[request.wish];
    return asked.has(requestId(request.year, person.key, course))
      ? []
      : [{ ...request, person, course, priority }];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
