import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';

/** An expense to book. */
export interface NewExpense {
  readonly date: Day;
  readonly amount: Cents;
  readonly description: string;
  /** Hundredths of an hour. */
  readonly hours: number;
  /** Ordered by the employer, who then pays all of it. */
  readonly mandated: boolean;
}
