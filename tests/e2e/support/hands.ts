import type { Frame, Locator, Page } from 'playwright-core';

/**
 * What a user does with mouse, keyboard, clipboard and the dialog for files, counted: a click is one, and so is each
 * field that is filled in, each choice from a list and each paste. What the product needs for it is measured apart.
 */
export class Hands {
  /** What was done, in order. */
  readonly acts: string[] = [];
  /** Milliseconds in which the product was at work and the user waited. */
  waited = 0;

  constructor(
    private readonly page: Page,
    readonly pane: Frame,
  ) {}

  button = (name: string | RegExp): Locator =>
    this.pane.getByRole('button', { name, exact: typeof name === 'string' }).first();

  async click(what: string | RegExp | Locator): Promise<void> {
    const target = typeof what === 'string' || what instanceof RegExp ? this.button(what) : what;
    await target.click();
    this.acts.push(`click ${describe(what)}`);
  }

  /** Clicks at a place in something that is drawn, such as a cell of the grid. */
  async clickAt(
    what: Locator,
    position: { readonly x: number; readonly y: number },
    name: string,
  ): Promise<void> {
    await what.click({ position });
    this.acts.push(`click ${name}`);
  }

  /** Types where the focus is, and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    this.acts.push(`type ${text}`);
  }

  async choose(label: string | RegExp, option: string | { readonly index: number }): Promise<void> {
    await this.pane.getByLabel(label).first().selectOption(option);
    this.acts.push(`choose ${describe(label)}`);
  }

  async fill(label: string, text: string): Promise<void> {
    await this.pane.getByLabel(label).first().fill(text);
    this.acts.push(`fill ${label}`);
  }

  /** Copies in another program, which is not counted, and pastes where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
    this.acts.push('paste');
  }

  /** Opens the dialog for files with a button and chooses one there. */
  async file(
    button: string,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ): Promise<void> {
    const opened = this.page.waitForEvent('filechooser');
    await this.click(button);
    await (await opened).setFiles(file);
    this.acts.push(`file ${file.name}`);
  }

  /** Does something and waits for what shows that it is done; the time between is the product's. */
  async until(done: Locator | Promise<unknown>, act: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await act();
    await ('waitFor' in done ? done.waitFor() : done);
    this.waited += performance.now() - began;
  }
}

function describe(what: string | RegExp | Locator): string {
  return typeof what === 'string' ? what : String(what);
}
