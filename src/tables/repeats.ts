import { refuse } from './problem';

/** Rows that one call may look up once more than they were passed: a third of a second of work. */
const MOST_REPEATED = 200_000;

/**
 * Limits what one call looks up more than once. Looking up the rows of each person once is as much work as reading the table; an answer of
 * thousands of rows about the same person would read that person's rows thousands of times.
 */
export class Repeats {
  /** By the first row of each person, how many rows were looked up; absent while nobody has more than one. */
  private rows: Uint32Array | null = null;
  private left = MOST_REPEATED;

  /** @param tableRows how many rows the table has, of all people together */
  constructor(private readonly tableRows: number) {}

  /**
   * Before somebody's rows are looked up.
   *
   * @param first the place of the first of them
   * @throws ProblemError when they were looked up so often that Excel would wait too long
   */
  again(first: number, key: string): void {
    if (this.rows === null) return;
    this.left -= this.rows[first];
    if (this.left < 0) refuse({ code: 'lookedUpTooOften', number: key });
  }

  /** After it: how many rows were read, also where one of them could not be right. */
  lookedUp(first: number, rows: number): void {
    // One row again is no more work than the row of the answer itself.
    if (rows > 1) (this.rows ??= new Uint32Array(this.tableRows))[first] = rows;
  }
}
