/**
 * Tells a person's wish from their others by what is typed in the row (course and code), and by its place among equal
 * ones: it stays the same when rows are sorted or inserted elsewhere.
 *
 * @param seen how often each course came before; this call counts along
 */
export function wishId(course: string, code: string, seen: Map<string, number>): string {
  const name = `${course.trim().toLowerCase()}|${code.trim().toLowerCase()}`;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return `${name}#${count}`;
}
