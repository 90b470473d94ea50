import { page, Slice } from '../../../pacing';
import type { Employee, Talk } from '../../../school/school';
import type { PlannedUse } from '../../../domain/agreed/plannedOfLapsing';
import { signalsOf, type PersonSignals, type SignalContext } from '../../../school/signals/signals';

/** What the board is asked about. */
export interface SignalQuestion {
  readonly employees: readonly Employee[];
  readonly talks: ReadonlyMap<string, Talk>;
  /** What the table `Plan` takes from whose budgets. */
  readonly planned: ReadonlyMap<string, readonly PlannedUse[]>;
  readonly context: SignalContext;
  /** Whatever else decides the signals of everybody, as text: other text means computing all of them again. */
  readonly shared: string;
}

/** What is known at a moment; a new one whenever more is. */
export interface SignalState {
  /** Signals by key, of those for whom they are known. */
  readonly people: ReadonlyMap<string, PersonSignals>;
  readonly done: number;
  readonly total: number;
  /** Whether it is still computing. */
  readonly busy: boolean;
}

/** How often who looks is told. */
const TELL_MS = 150;

interface Known {
  readonly fingerprint: string;
  readonly signals: PersonSignals;
}

/**
 * The signals of a whole team: computed in slices between which the pane answers, and only again for employees of whom
 * something changed.
 */
export class SignalBoard {
  private state: SignalState = { people: new Map(), done: 0, total: 0, busy: false };
  private asked: SignalQuestion | null = null;
  private readonly known = new Map<string, Known>();
  private readonly listeners = new Set<() => void>();
  private shared = '';
  private run = 0;

  readonly snapshot = (): SignalState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins with a question; the one before it is given up. The same question again is not asked again. */
  ask(question: SignalQuestion): void {
    const { asked } = this;
    const same = asked && asked.employees === question.employees && asked.shared === question.shared;
    if (
      same &&
      asked.talks === question.talks &&
      asked.planned === question.planned &&
      (this.state.busy || this.finished)
    )
      return;
    this.asked = question;
    if (question.shared !== this.shared) this.known.clear();
    this.shared = question.shared;
    this.start();
  }

  /** Gives up computing; what is known stays. */
  stop(): void {
    this.run += 1;
    this.tell({ ...this.state, busy: false });
  }

  /** Goes on after `stop`. */
  resume(): void {
    if (this.asked && !this.state.busy) this.start();
  }

  private get finished(): boolean {
    return this.state.done === this.state.total;
  }

  private start(): void {
    if (!this.asked) return;
    const run = ++this.run;
    const question = this.asked;
    const { employees } = question;
    // What was known before stays on screen until it is known again.
    const people = new Map(this.state.people);
    let next = 0;
    let publishedAt = -Infinity;
    const goOn = () => {
      if (run !== this.run) return;
      const slice = new Slice();
      while (next < employees.length && !slice.over) {
        const employee = employees[next++];
        people.set(employee.key, this.signalsFor(employee, question));
      }
      const busy = next < employees.length;
      if (!busy) this.forgetOthers(people, employees);
      if (!busy || page.now() - publishedAt > TELL_MS) {
        publishedAt = page.now();
        this.tell({ people: new Map(people), done: next, total: employees.length, busy });
      }
      if (busy) page.later(goOn);
    };
    goOn();
  }

  private signalsFor(employee: Employee, { talks, planned, context }: SignalQuestion): PersonSignals {
    const talk = talks.get(employee.key);
    const uses = planned.get(employee.key) ?? [];
    const fingerprint = fingerprintOf(employee, talk, uses);
    const before = this.known.get(employee.key);
    if (before?.fingerprint === fingerprint) return before.signals;
    const signals = signalsOf(employee, talk, uses, context);
    this.known.set(employee.key, { fingerprint, signals });
    return signals;
  }

  private forgetOthers(people: Map<string, PersonSignals>, employees: readonly Employee[]): void {
    const present = new Set(employees.map(({ key }) => key));
    for (const key of people.keys()) {
      if (present.has(key)) continue;
      people.delete(key);
      this.known.delete(key);
    }
  }

  private tell(state: SignalState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** All of one employee that signals depend on, as text. The rows of the sheet and the description of an expense are left out: no signal depends on them. */
function fingerprintOf(employee: Employee, talk: Talk | undefined, planned: readonly PlannedUse[]): string {
  const { expenses, wishes, pot, hours, rules, ...own } = employee;
  return JSON.stringify([
    { ...own, row: 0 },
    expenses.map((expense) => ({ ...expense, row: 0, description: '' })),
    wishes.map((wish) => ({ ...wish, row: 0 })),
    pot?.opening ?? null,
    hours && [hours.expenses, hours.opening],
    rules?.agreed() ?? null,
    talk ?? null,
    planned,
  ]);
}
