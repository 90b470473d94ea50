import type { Flag, PastedCell } from '../../../imports/salaryTable';

/** A flag as it is listed, with the lines of the paste that it is about: several where these say the same. */
export interface ListedFlag {
  readonly flag: Flag;
  /** Its place among all flags. */
  readonly index: number;
  readonly lines: readonly number[];
}

/** The flags as they are listed: lines of which the blanks were lost are told together, as a whole page can be so. */
export function listedFlags(flags: readonly Flag[]): ListedFlag[] {
  const listed = new Map<string, ListedFlag>();
  flags.forEach((flag, index) => {
    const key = flag.kind === 'deduced' ? flag.by : String(index);
    const known = listed.get(key);
    const lines = flag.kind === 'deduced' ? [...(known?.lines ?? []), flag.line] : [];
    listed.set(key, known ? { ...known, lines } : { flag, index, lines });
  });
  return [...listed.values()];
}

/** Which of the listed flags are about a cell; all amounts of a line whose blanks were lost are deduced. */
export function flagsOf(
  listed: readonly ListedFlag[],
  flags: readonly Flag[],
  cell: PastedCell,
): ListedFlag[] {
  return listed.filter(({ flag, index, lines }) => {
    if (flag.kind !== 'deduced') return flags[index].cell === cell.id;
    return !cell.corrected && cell.text !== '' && cell.line !== null && lines.includes(cell.line);
  });
}
