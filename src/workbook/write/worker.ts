/** The initials chosen in this pane, kept in memory while the pane is open. */
let chosen = '';
/** The initials in the workbook as last read. */
let known: readonly string[] = [];

/** Remembers the initials of the person who works in this pane. */
export function chooseWorker(initials: string): void {
  chosen = initials;
}

/** Remembers the initials of all who work with the workbook, as last read. */
export function rememberWorkers(workers: readonly string[]): void {
  known = workers;
}

/** Who works in this pane: as chosen, or the only one there is; "" where that is not known. */
export function workerOf(workers: readonly string[] = known): string {
  if (workers.includes(chosen)) return chosen;
  return workers.length === 1 ? workers[0] : '';
}
