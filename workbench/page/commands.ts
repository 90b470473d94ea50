const READY_LIMIT_MS = 30_000;
const RUN_LIMIT_MS = 120_000;

/** Runs the add-in's ribbon commands, one after another, and knows when each is done. */
export class CommandRunner {
  private listening = false;
  private readonly waiting: (() => void)[] = [];
  private readonly running = new Map<string, () => void>();
  private next = 1;

  /** @param invoke fires the command at the add-in; false while it does not listen */
  constructor(
    private readonly invoke: (actionId: string, controlId: string, invocation: string) => boolean,
  ) {}

  /** The add-in says that its commands can be run. */
  ready(): void {
    this.listening = true;
    for (const go of this.waiting.splice(0)) go();
  }

  /** The add-in says that a command is done. */
  completed(invocation: string): void {
    this.running.get(invocation)?.();
  }

  /** Resolves when the add-in's commands can be run. @throws Error after 30 s */
  async whenReady(): Promise<void> {
    if (this.listening) return;
    await limited(
      new Promise<void>((resolve) => this.waiting.push(resolve)),
      READY_LIMIT_MS,
      'The add-in does not listen to the ribbon',
    );
  }

  /** Runs a command; resolves when the add-in reports that it is done. @throws Error after 2 minutes */
  async run(actionId: string, controlId: string): Promise<void> {
    await this.whenReady();
    const invocation = `${controlId}:${this.next++}`;
    const done = new Promise<void>((resolve) => this.running.set(invocation, resolve));
    while (!this.invoke(actionId, controlId, invocation))
      await new Promise((resolve) => setTimeout(resolve, 50));
    await limited(done, RUN_LIMIT_MS, `The command ${actionId} does not end`);
    this.running.delete(invocation);
  }
}

async function limited(work: Promise<void>, limitMs: number, message: string): Promise<void> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error(message)), limitMs);
  });
  await Promise.race([work, late]).finally(() => window.clearTimeout(timer));
}
