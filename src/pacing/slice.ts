import { page, pause } from './page';

/** Milliseconds of work after which the page has its turn. The step that is under way then is finished first, so a slice can take longer. */
const SLICE_MS = 12;

/** The time that work has taken since the page had its turn. */
export class Slice {
  private began = page.now();

  /** Whether the page should have its turn now. */
  get over(): boolean {
    return page.now() - this.began >= SLICE_MS;
  }

  /** Gives the page its turn; the next slice begins after it. */
  async pause(): Promise<void> {
    await pause();
    this.began = page.now();
  }

  /** For work in a few large parts: called after each, it gives the page its turn when that is due. */
  async pauseWhenOver(): Promise<void> {
    if (this.over) await this.pause();
  }
}
