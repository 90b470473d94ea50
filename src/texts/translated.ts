const names = new WeakMap<object, string>();

/**
 * Dutch texts that have an English counterpart.
 *
 * @param name the name of both files (`nl/` and `en/`), and of the English in `english.ts`
 */
export function translated<Texts extends object>(name: string, nl: Texts): Texts {
  names.set(nl, name);
  return nl;
}

/**
 * The name under which the English of these texts stands.
 *
 * @throws Error when they are not made by `translated`, which is a mistake in the code
 */
export function englishName(nl: object): string {
  const name = names.get(nl);
  if (name === undefined) throw new Error('These texts are not made by `translated`');
  return name;
}
