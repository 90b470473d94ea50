/** What somebody is called on screen and paper: the name, or the personnel number where no name is filled in. */
export function nameOrNumber({
  name,
  number,
}: {
  readonly name: string;
  readonly number: string | number;
}): string {
  return name || String(number);
}
