const LONGEST = 31;

/** A name that Excel takes for a sheet: without the signs that it refuses, and not too long. */
export function sheetNameOf(wanted: string): string {
  const clean = wanted
    .replace(/[\\/?*:[\]]/g, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
  return (clean === '' ? 'Scholing' : clean).slice(0, LONGEST).trim();
}

/** The wanted name, or the first of `name (2)`, `name (3)` … that is free. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const name = sheetNameOf(wanted);
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const numbered = withSuffix(name, ` (${number})`);
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

/** A name with something behind it, cut so that it still fits. */
export function withSuffix(name: string, suffix: string): string {
  return `${name.slice(0, LONGEST - suffix.length).trim()}${suffix}`;
}
