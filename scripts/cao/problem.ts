/** Something wrong in a data file: which file, where in it (JSON pointer), and what. */
export interface Problem {
  readonly file: string;
  readonly place: string;
  readonly message: string;
}

/** One line for the terminal: file, place, message. */
export function problemLine({ file, place, message }: Problem): string {
  return `${file} ${place === '' ? '/' : place}: ${message}`;
}
