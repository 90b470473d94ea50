import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import { isObject } from './json';
import { readSchemas, type DataFile } from './dataFiles';
import type { Problem } from './problem';

/** Whether a text is a day of the calendar written as `2026-08-01`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addFormat('date', isCalendarDate);
for (const schema of readSchemas()) ajv.addSchema(schema.content as object);

function messageOf(error: ErrorObject): string {
  const detail = Object.values(error.params).flat().join(', ');
  return `${error.message ?? error.keyword}${detail === '' ? '' : ` (${detail})`}`;
}

/** Faults that follow from another one: a value with one fault has all its properties unevaluated. */
const CONSEQUENCES: readonly string[] = ['if', 'unevaluatedProperties'];

/** What the schema that a data file names in `$schema` has against it. */
export function schemaProblems({ name, content }: DataFile): Problem[] {
  const reference = isObject(content) ? content.$schema : undefined;
  const id = typeof reference === 'string' ? reference.split('/').pop() : undefined;
  const validate = id === undefined ? undefined : ajv.getSchema(id);
  if (validate === undefined || id === 'common.schema.json') {
    return [{ file: name, place: '/$schema', message: 'must name a schema in src/cao/schema' }];
  }
  if (validate(content)) return [];
  const errors = validate.errors ?? [];
  const causes = errors.filter(({ keyword }) => !CONSEQUENCES.includes(keyword));
  return (causes.length > 0 ? causes : errors).map((error) => ({
    file: name,
    place: error.instancePath,
    message: messageOf(error),
  }));
}
