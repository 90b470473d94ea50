import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { opensFurther, promotionOn, type CareerStage } from './path';
import type { Cents } from '../money';
import { AT_LEAST_EQUAL, placedIn, type Placement } from './placement';
import { Indexation } from './salaryIndexation';
import { isLastStep, oneStepUp, passTables, standingOn, stepOf } from './salaryStep';
import { labelKey, type Label, type SalaryTable, type SalaryTables, type SalaryPlace } from './salaryTable';

/** What happens on a day: `maximum` is the last step starting, `atMaximum` a 1 August on which it is held already. */
export type CareerEvent = 'start' | 'increment' | 'maximum' | 'atMaximum' | 'promotion' | 'withheld';

/** A step to another scale that is agreed apart from the maximum: a plus variant, another function. */
export interface PlannedMove {
  /** It comes on the first 1 August on or after this day. */
  readonly from: Day;
  readonly scale: Label;
}

/** One person's starting point, and the choices that make one scenario. */
export interface CareerInput {
  readonly tables: SalaryTables;
  readonly scale: Label;
  readonly step: Label;
  readonly referenceDate: Day;
  /** Stages after the present scale, in career order; none is staying in the scale. */
  readonly ahead?: readonly CareerStage[];
  /** In order of date. */
  readonly moves?: readonly PlannedMove[];
  /** School years on whose 1 August the increment is withheld. */
  readonly withheld?: ReadonlySet<SchoolYear>;
  /** School years on whose 1 August one step more than the increment is given. */
  readonly extraSteps?: ReadonlySet<SchoolYear>;
  /** How a promotion is placed; absent is what the CAO says. */
  readonly placement?: Placement;
  /** Assumed yearly rise beyond the newest table, in `INDEXATION_UNITS`; 0 is none. */
  readonly indexation?: number;
}

export interface CareerPoint {
  readonly day: Day;
  readonly event: CareerEvent;
  readonly standing: SalaryPlace;
  /** Gross per month at 1.0 fte, indexation included. */
  readonly monthly: Cents;
  /** Of a promotion: what would have held without it on the same day, increment included. */
  readonly without: Pick<CareerPoint, 'standing' | 'monthly'> | null;
  /** How many times the table's amount has been indexed. */
  readonly indexed: number;
}

/**
 * Somebody's career, one 1 August after the other.
 *
 * The step is carried through every table that comes into force, conversions included. On a 1 August the increment
 * follows, then a planned move or a promotion is placed in that same table. Refuses what a table lacks, when it is needed.
 */
export class CareerWalk {
  private readonly indexation: Indexation;
  private table: SalaryTable;
  private standing: SalaryPlace;
  private year: SchoolYear;
  private day: Day;
  private heldSince: Day | null;
  private nextStage = 0;
  private nextMove = 0;
  /** The reference date. */
  readonly start: CareerPoint;

  constructor(private readonly input: CareerInput) {
    const { tables, scale, step, referenceDate } = input;
    this.standing = standingOn(tables, scale, step, referenceDate);
    this.table = tables.on(referenceDate);
    this.day = referenceDate;
    this.indexation = new Indexation(input.indexation ?? 0, referenceDate, tables);
    this.year = schoolYearOf(referenceDate);
    this.heldSince = isLastStep(this.standing) ? referenceDate : null;
    this.start = this.point(referenceDate, 'start');
  }

  /** The 1 August that comes next. */
  get nextDay(): Day {
    return firstDayOf(this.year + 1);
  }

  /** Goes on to the next 1 August. */
  next(): CareerPoint {
    const day = this.nextDay;
    const carried = this.carriedTo(day);
    this.year += 1;
    this.day = day;
    const promoted = this.promoted(day, carried);
    if (promoted) {
      const kept = this.point(day, 'start', this.stepped(carried));
      this.standing = promoted;
      this.heldSince = isLastStep(promoted) ? day : null;
      return { ...this.point(day, 'promotion'), without: kept };
    }
    return this.point(day, this.incremented(day, carried));
  }

  /** Whether the maximum of the last scale that can be had is reached, with no newer table to come for a next one. */
  get finished(): boolean {
    if (this.heldSince === null || this.nextMove < (this.input.moves?.length ?? 0)) return false;
    const left = this.input.ahead?.slice(this.nextStage) ?? [];
    if (left.length === 0) return true;
    const { newest } = this.input.tables;
    const table = this.input.tables.on(firstDayOf(this.year + 1));
    const opens = (stage: CareerStage) =>
      opensFurther(table, stage, this.standing, firstDayOf(this.year + 1), this.placement);
    return table === newest && !left.some(opens);
  }

  private get placement(): Placement {
    return this.input.placement ?? AT_LEAST_EQUAL;
  }

  private carriedTo(day: Day): SalaryPlace {
    // After the newest table nothing changes any more.
    if (this.table === this.input.tables.newest) return this.standing;
    const here = { table: this.table, standing: this.standing };
    const { table, standing, convertedToLast } = passTables(this.input.tables, here, this.day, day);
    this.table = table;
    if (convertedToLast !== null) this.heldSince = convertedToLast;
    else if (!isLastStep(standing)) this.heldSince = null;
    return standing;
  }

  private promoted(day: Day, carried: SalaryPlace): SalaryPlace | null {
    const move = this.movedOn(day, carried);
    if (move || this.heldSince === null || !isLastStep(carried) || !this.input.ahead) return move;
    const held = { standing: carried, since: this.heldSince };
    const promotion = promotionOn(day, this.table, this.input.ahead, this.nextStage, held, this.placement);
    if (!promotion) return null;
    this.nextStage = promotion.stage + 1;
    return promotion.standing;
  }

  private movedOn(day: Day, carried: SalaryPlace): SalaryPlace | null {
    const { moves, ahead } = this.input;
    const move = moves?.[this.nextMove];
    if (!move || move.from > day) return null;
    this.nextMove += 1;
    const placed = placedIn(this.table.scale(move.scale), this.stepped(carried), day, this.placement);
    const stage = ahead?.findIndex(({ scale }) => labelKey(scale) === labelKey(move.scale)) ?? -1;
    if (placed && stage >= this.nextStage) this.nextStage = stage + 1;
    return placed;
  }

  private incremented(day: Day, carried: SalaryPlace): CareerEvent {
    const held = this.heldSince;
    this.standing = this.stepped(carried);
    if (!isLastStep(this.standing)) {
      this.heldSince = null;
      return this.standing === carried ? 'withheld' : 'increment';
    }
    if (held !== null && isLastStep(carried)) return 'atMaximum';
    this.heldSince = day;
    return 'maximum';
  }

  /** The place on a 1 August: one step up, none where the increment is withheld, two where an extra step is given. */
  private stepped(carried: SalaryPlace): SalaryPlace {
    const { withheld, extraSteps } = this.input;
    if (withheld?.has(this.year)) return carried;
    const increased = oneStepUp(carried);
    return extraSteps?.has(this.year) ? oneStepUp(increased) : increased;
  }

  private point(day: Day, event: CareerEvent, standing = this.standing): CareerPoint {
    const indexed = this.indexation.timesIn(this.year);
    const monthly = this.indexation.applied(stepOf(standing).monthly, indexed);
    return { day, event, standing, monthly, without: null, indexed };
  }
}

/**
 * The reference date and each of the next 1 Augusts.
 *
 * @param years how many 1 Augusts
 */
export function forecast(input: CareerInput, years: number): CareerPoint[] {
  const walk = new CareerWalk(input);
  const points = [walk.start];
  for (let i = 0; i < years; i++) points.push(walk.next());
  return points;
}

/** The reference date and each next 1 August until the maximum of the last scale is reached. */
export function careerUntilMaximum(input: CareerInput): CareerPoint[] {
  const walk = new CareerWalk(input);
  const points = [walk.start];
  while (!walk.finished) points.push(walk.next());
  return points;
}

/** When somebody who stays in the scale reaches its maximum, and where and when the whole career ends. */
export interface CareerMilestones {
  readonly scaleMaximum: Day;
  readonly highest: CareerPoint;
}

/** The two dates that everybody asks for; increments that are withheld count. */
export function careerMilestones(input: CareerInput): CareerMilestones {
  const staying = careerUntilMaximum({ ...input, ahead: [], moves: [] });
  const whole = careerUntilMaximum(input);
  return {
    scaleMaximum: staying[staying.length - 1].day,
    highest: whole[whole.length - 1],
  };
}
