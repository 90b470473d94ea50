import { type HostProfile, WEB } from '../excel/profile';
import type { ParameterMetadata } from './metadata';

/** An argument as the formula engine has it: one value, or rows of values; errors and "not there yet" as their text. */
export type EngineArgument = unknown;

/** Arguments as the runtime gets them, or why the function cannot be called. */
export type Prepared = { readonly values: unknown[] } | { readonly error: string };

const ERROR = /^#(N\/A|VALUE!|NUM!|REF!|NAME\?|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/**
 * Shapes arguments as Excel does by the parameters' metadata: a matrix is always rows of values, a single value given a range takes
 * its first cell, what is left out is null, empty cells in a range are `""` (0 where numbers are asked, and on the desktop).
 * @param allowErrors whether the metadata let parameters of type `any` receive errors (`allowErrorForDataTypeAny`)
 * @returns the error that stands in the arguments when there is one: Excel then does not call the function
 */
export function prepareArguments(
  parameters: readonly ParameterMetadata[],
  given: readonly EngineArgument[],
  { emptyCellsAreZero }: Pick<HostProfile, 'emptyCellsAreZero'> = WEB,
  allowErrors = false,
): Prepared {
  const values: unknown[] = [];
  let error: string | undefined;
  const note = (found: string | undefined): void => {
    error ??= found;
  };
  const shape = (argument: EngineArgument, parameter: ParameterMetadata): unknown => {
    const value = allowErrors && parameter.type === 'any' ? withErrorObjects(argument) : argument;
    return parameter.dimensionality === 'matrix'
      ? matrix(value, parameter.type === 'number' || emptyCellsAreZero ? 0 : '', note)
      : single(value, parameter, note);
  };
  const last = parameters[parameters.length - 1];
  const plain = last?.repeating ? parameters.slice(0, -1) : parameters;
  plain.forEach((parameter, index) =>
    values.push(index < given.length ? shape(given[index], parameter) : null),
  );
  if (last?.repeating) values.push(given.slice(plain.length).map((value) => shape(value, last)));
  return error === undefined ? { values } : { error };
}

/** Errors as the objects that functions get where the metadata allow errors; what is still waited for stays a text. */
function withErrorObjects(value: EngineArgument): EngineArgument {
  if (Array.isArray(value)) return value.map(withErrorObjects);
  const error = errorText(value);
  return error === undefined || error === '#BUSY!' || error === '#GETTING_DATA'
    ? value
    : { type: 'CustomFunctionError', code: error };
}

type Note = (error: string | undefined) => void;

function matrix(value: EngineArgument, empty: 0 | '', note: Note): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) =>
    row.map((cell) => {
      note(errorText(cell));
      return cell ?? empty;
    }),
  );
}

function single(value: EngineArgument, parameter: ParameterMetadata, note: Note): unknown {
  const cell: unknown = Array.isArray(value) ? ((value as unknown[][])[0]?.[0] ?? null) : (value ?? null);
  note(errorText(cell));
  if (cell === null) return null;
  switch (parameter.type) {
    case 'number': {
      const number = Number(cell);
      if (Number.isNaN(number)) note('#VALUE!');
      return number;
    }
    case 'string':
      return String(cell);
    case 'boolean':
      return Boolean(cell);
    default:
      return cell;
  }
}

function errorText(cell: unknown): string | undefined {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR.test(cell) ? cell : undefined;
}

/** A short fingerprint of arguments: equal arguments give equal prints. Large ones are hashed. */
export function fingerprint(values: readonly unknown[]): string {
  const text = JSON.stringify(values);
  if (text.length < 500) return text;
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}
