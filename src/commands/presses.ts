/** The names by which the manifest's buttons call the commands. */
export const actionIds = ['voorbeeldschool', 'legewerkmap', 'herstelformules'] as const;
export type ActionId = (typeof actionIds)[number];

/** A button of the ribbon that was pressed. */
export interface Press {
  readonly id: ActionId;
  /** Office keeps the button waiting until it hears this. */
  readonly done: () => void;
}

/**
 * The presses of the ribbon's buttons, kept until somebody handles them. Office asks who runs a button as soon as it is ready itself,
 * and only once: by then the pane, which knows what to do, may still be loading.
 */
export class Presses {
  private readonly waiting: Press[] = [];
  private handler: ((press: Press) => void) | null = null;

  /** Hands a press over, now or as soon as there is somebody to. */
  add(press: Press): void {
    if (this.handler) this.handler(press);
    else this.waiting.push(press);
  }

  /** Handles all presses from now on, those that wait first. */
  handle(handler: (press: Press) => void): void {
    this.handler = handler;
    for (const press of this.waiting.splice(0)) handler(press);
  }
}

declare global {
  /** Made by the page's own script of the ribbon; it and the pane are different bundles of one page. */
  var ribbonPresses: Presses | undefined;
}
