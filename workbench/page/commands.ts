const READY_LIMIT_MS = 30_000;
const RUN_LIMIT_MS = 120_000;
const SUCCESS = 0;

interface Running {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** How commands reach the add-in. */
export interface CommandChannel {
  /** Loads the add-in when that was not done yet. */
  open(): void;
  /** Fires the command at the add-in; false while it does not listen. */
  invoke(actionId: string, controlId: string, invocation: string): boolean;
}

/** Runs the add-in's ribbon commands, one after another, and knows when each is done. */
export class CommandRunner {
  private listening = false;
  private readonly waiting: (() => void)[] = [];
  private readonly running = new Map<string, Running>();
  private next = 1;

  /** @param once whether a command is fired once, as a desktop Excel does, or until the add-in listens */
  constructor(
    private readonly channel: CommandChannel,
    private readonly once: boolean,
  ) {}

  /** The add-in says that its commands can be run. */
  ready(): void {
    this.listening = true;
    for (const go of this.waiting.splice(0)) go();
  }

  /** The add-in says that a command is done. @param status 0, or the number of what went wrong */
  completed(invocation: string, status: number): void {
    const running = this.running.get(invocation);
    if (status === SUCCESS) running?.resolve();
    else running?.reject(new Error(`The add-in has nothing that runs this command (${status})`));
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

  /** Runs a command; resolves when the add-in reports that it is done. @throws Error when it was lost, or after 2 minutes */
  async run(actionId: string, controlId: string): Promise<void> {
    this.channel.open();
    await this.whenReady();
    const invocation = `${controlId}:${this.next++}`;
    const done = new Promise<void>((resolve, reject) => this.running.set(invocation, { resolve, reject }));
    try {
      while (!this.channel.invoke(actionId, controlId, invocation)) {
        if (this.once)
          throw new Error(`The command ${actionId} is lost: the add-in was ready and did not listen`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await limited(done, RUN_LIMIT_MS, `The command ${actionId} does not end`);
    } finally {
      this.running.delete(invocation);
    }
  }
}

async function limited(work: Promise<void>, limitMs: number, message: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), limitMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
