/** Marks by which `npm run bench` measures how soon the pane works. They stay in the browser: nothing sends them anywhere. */
const OFFICE = 'scholing:office';

/** Office is there; what follows is the pane's own time. */
export function markOffice(): void {
  performance.mark(OFFICE);
}

/** The first screen that takes input is on the page. */
export function measureInteractive(): void {
  performance.measure('scholing:interactive', OFFICE);
}
