import { refuse } from './problem';

/** Rows that one call may look up once more than they were passed: a third of a second of work. */
const MOST_REPEATED = 200_000;

/**
 * What one call looks up again and again. Everybody's rows once are as many as were passed; those of one person for
 * thousands of rows of the answer can be without end.
 */
export class Repeats {
  private readonly rows = new Map<string, number>();
  private left = MOST_REPEATED;

  /**
   * Before somebody's rows are looked up.
   *
   * @throws ProblemError when they were looked up so often that Excel would wait too long
   */
  again(key: string): void {
    if (this.rows.size === 0) return;
    this.left -= this.rows.get(key) ?? 0;
    if (this.left < 0) refuse({ code: 'lookedUpTooOften', number: key });
  }

  /** After it: how many rows were read, also where one of them could not be right. */
  lookedUp(key: string, rows: number): void {
    // One row again is no more work than the row of the answer itself.
    if (rows > 1) this.rows.set(key, rows);
  }
}
