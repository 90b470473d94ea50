/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Calls `visit` for every object in a JSON value, outermost first, with its JSON pointer. */
export function visitObjects(
  value: unknown,
  visit: (object: JsonObject, place: string) => void,
  place = '',
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => visitObjects(item, visit, `${place}/${index}`));
  } else if (isObject(value)) {
    visit(value, place);
    for (const [key, item] of Object.entries(value)) visitObjects(item, visit, `${place}/${key}`);
  }
}
