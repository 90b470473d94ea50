import { TEXTS } from './texts';

/** The line at the bottom: what Excel is doing, and what was last refused. */
export class StatusLine {
  private working = '';
  private notice = '';
  private explanation = '';

  /** @param state element for what is being done, @param cell for the selected cell's error, @param refusal for the last refusal */
  constructor(
    private readonly state: HTMLElement,
    private readonly cell: HTMLElement,
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

  /** Shows why the selected cell has an error; '' when it has none. */
  explain(explanation: string): void {
    if (explanation === this.explanation) return;
    this.explanation = explanation;
    this.draw();
  }

  private draw(): void {
    this.cell.textContent = this.explanation;
    this.state.textContent = this.working === '' ? TEXTS.ready : this.working;
    this.refusal.textContent = this.notice;
  }
}
