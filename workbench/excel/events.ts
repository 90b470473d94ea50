/** The events that an add-in can listen to, by Excel's numbers. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  sheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const SELECTIONS: readonly number[] = [EventType.selectionChanged, EventType.tableSelectionChanged];

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** How a cell came to change, in Excel's words. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/**
 * Collects events and sends them when the request that caused them is answered, as Excel does; only those that the add-in listens to.
 */
export class EventHub {
  private readonly listening = new Map<string, number>();
  private waiting: [type: number, target: string, message: unknown][] = [];
  private scheduled = false;
  private toldOfChange = -Infinity;

  /**
   * @param send sends one event
   * @param mayDeliver false while a request is under way
   */
  constructor(
    private readonly send: (type: number, target: string, message: unknown) => void,
    private readonly mayDeliver: () => boolean,
  ) {}

  /** Whether an event is still to be sent. */
  get pending(): boolean {
    return this.waiting.length > 0;
  }

  /** How many milliseconds ago the add-in was last told of anything but a selection. */
  get sinceToldOfChange(): number {
    return performance.now() - this.toldOfChange;
  }

  /** The add-in starts or stops listening. */
  listen(type: number, target: string, on: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.listening.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listening.set(key, count);
    else this.listening.delete(key);
  }

  /** Sends an event to those targets that are listened to. Of selections only the last one is sent. */
  emit(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    if (SELECTIONS.includes(type))
      this.waiting = this.waiting.filter((event) => event[0] !== type || !targets.includes(event[1]));
    for (const target of targets)
      if (this.listening.has(`${type}|${target}`)) this.waiting.push([type, target, message]);
    if (this.waiting.length > 0) this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (!this.mayDeliver()) return this.schedule();
      const events = this.waiting;
      this.waiting = [];
      if (events.some(([type]) => !SELECTIONS.includes(type))) this.toldOfChange = performance.now();
      for (const [type, target, message] of events) this.send(type, target, message);
    }, 1);
  }
}
