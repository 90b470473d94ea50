import { TEXTS } from './texts';

/** The line at the bottom: what Excel is doing, and what was last refused. */
export class StatusLine {
  private working = '';
  private notice = '';

  /** @param state element for what is being done, @param refusal element for the last refusal */
  constructor(
    private readonly state: HTMLElement,
    private readonly refusal: HTMLElement,
  ) {
    this.show(TEXTS.starting);
  }

  /** Shows what is being done; '' means ready. */
  show(working: string): void {
    this.working = working;
    this.draw();
  }

  /** Shows a message until the next one. */
  refuse(notice: string): void {
    this.notice = notice;
    this.draw();
  }

  private draw(): void {
    this.state.textContent = this.working === '' ? TEXTS.ready : this.working;
    this.refusal.textContent = this.notice;
  }
}
