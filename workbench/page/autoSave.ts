import type { KeptWorkbook, WorkbookStore } from './workbookStore';

/** How long nothing may have changed before the workbook is kept. */
const QUIET_MS = 400;

/** Keeps the workbook in the browser, shortly after each change. */
export class AutoSave {
  private timer = 0;
  private dirty = false;
  private writing = false;
  private stopped = false;

  /**
   * @param current the workbook as it is now, copied by the store
   * @param isBusy whether something is under way: the workbook is kept when that is over
   * @param failed called when the browser does not keep it
   * @param ended of the workbench: nothing is kept from then on
   */
  constructor(
    private readonly store: WorkbookStore,
    private readonly current: () => KeptWorkbook,
    private readonly isBusy: () => boolean,
    private readonly failed: (reason: string) => void,
    ended: AbortSignal,
  ) {
    window.addEventListener('pagehide', () => void this.keep(), { signal: ended });
    ended.addEventListener('abort', () => this.stop());
  }

  /** Whether something changed that is not kept yet. */
  get unsaved(): boolean {
    return this.dirty || this.writing;
  }

  /** Something of the workbook changed. */
  changed(): void {
    this.dirty = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.isBusy() ? this.changed() : void this.keep()), QUIET_MS);
  }

  /** Keeps what changed, now. */
  async keep(): Promise<void> {
    if (!this.dirty || this.stopped) return;
    this.dirty = false;
    window.clearTimeout(this.timer);
    this.writing = true;
    try {
      await this.store.write(this.current());
    } catch (error) {
      this.failed(error instanceof Error ? error.message : String(error));
    } finally {
      this.writing = false;
    }
  }

  /** Lets the kept workbook go, and keeps nothing from now on. */
  async forget(): Promise<void> {
    this.stop();
    await this.store.forget();
  }

  private stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
  }
}
