import type { ExcelModel } from '../excel/model';
import { type EngineArgument, fingerprint, prepareArguments } from './arguments';
import { type Call, Calls, type FormulaCell } from './calls';
import type { FunctionMetadata } from './metadata';

/** Category and types of the messages to Microsoft's custom-functions runtime. */
export const FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAMING = 2;
const ERRORS = 4;

const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** What a formula shows while its function has not answered. */
export const PENDING = '#GETTING_DATA';

/** A result as the runtime reports it. */
export interface FunctionResult {
  readonly id: number;
  readonly ok: boolean;
  readonly value: unknown;
  readonly code?: number | undefined;
}

/** What a formula gets: a value, rows of values, or the text of an error. */
export type Outcome = { readonly value: unknown } | { readonly error: string };

/**
 * Lets formulas call the add-in's functions: asks Microsoft's own runtime in the add-in, answers "busy" meanwhile, and has the
 * formulas calculated again when the results are there. Excel on the web does the same.
 */
export class FunctionsBridge {
  private readonly calls: Calls;
  private readonly waiting: unknown[] = [];
  private readonly changed = new Map<string, FormulaCell>();
  /** Whether the functions may be handed errors, as their metadata say. */
  allowErrors = false;
  private scheduled = false;
  private isReady = false;

  /** @param send sends a message to the runtime, @param needed called when a function is asked before the runtime is there */
  constructor(
    private readonly model: ExcelModel,
    private readonly send: (type: number, message: unknown) => void,
    private readonly needed: () => void,
  ) {
    this.calls = new Calls((call) => this.cancel(call));
  }

  /** Whether functions were asked for a result that is not there yet. */
  get busy(): boolean {
    return this.calls.open > 0 || this.changed.size > 0;
  }

  /** The runtime is there: what was asked before is sent now. */
  ready(): void {
    this.isReady = true;
    for (const message of this.waiting.splice(0)) this.send(INVOKE, message);
  }

  /** Evaluates one call in a formula. */
  evaluate(
    metadata: FunctionMetadata,
    cell: FormulaCell,
    given: readonly EngineArgument[],
    addresses: readonly (string | null)[],
  ): Outcome {
    const prepared = prepareArguments(metadata.parameters, given, this.model.profile, this.allowErrors);
    if ('error' in prepared) return { error: prepared.error === '#BUSY!' ? PENDING : prepared.error };
    const { call, fresh } = this.calls.ask(cell, metadata, fingerprint(prepared.values));
    if (fresh) this.invoke(call, prepared.values, addresses);
    return call.done ? outcomeOf(call.value) : { error: PENDING };
  }

  /**
   * What a function said with the error that it gave in a cell.
   * @param formula the cell of the formula, @param row @param column the place in what it spills
   */
  messageAt(formula: FormulaCell, row: number, column: number): string | undefined {
    for (const { value } of this.calls.of(formula)) {
      const given: unknown = Array.isArray(value) ? (value as unknown[][])[row]?.[column] : value;
      const message = errorOf(given) === undefined ? '' : (given as { message?: unknown }).message;
      if (typeof message === 'string' && message !== '') return message;
    }
    return undefined;
  }

  /** Takes results from the runtime. */
  takeResults(results: readonly FunctionResult[]): void {
    for (const { id, ok, value, code } of results) {
      const call = this.calls.find(id);
      if (!call) continue;
      call.done = true;
      call.value = ok
        ? value
        : { type: 'Error', basicValue: ERROR_BY_CODE[code ?? 0] ?? '#VALUE!', message: value };
      this.changed.set(`${call.cell.sheetId}|${call.cell.row}|${call.cell.column}`, call.cell);
    }
    if (this.scheduled || this.changed.size === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      const cells = [...this.changed.values()];
      this.changed.clear();
      this.model.grid.recalculateCells(cells);
    }, 0);
  }

  /** A calculation is over: calls that no formula needs any more are cancelled. */
  calculated(): void {
    this.calls.endRound();
    const withFormula = new Set(
      this.model.grid.formulas().map(({ sheetId, row, column }) => `${sheetId}|${row}|${column}`),
    );
    this.calls.sweep(({ sheetId, row, column }) => withFormula.has(`${sheetId}|${row}|${column}`));
  }

  /** Forgets results, so that a full recalculation calls every function again. */
  forget(): void {
    this.calls.clear();
  }

  private invoke(call: Call, values: unknown[], addresses: readonly (string | null)[]): void {
    const options = call.metadata.options ?? {};
    const flags =
      (options.cancelable ? CANCELABLE : 0) |
      (options.stream ? STREAMING : 0) |
      (this.allowErrors ? ERRORS : 0);
    const { sheetId, row, column } = call.cell;
    const address = options.requiresAddress
      ? this.model.addressOf({ sheetId, row, column, rows: 1, columns: 1 })
      : null;
    const message = [
      call.id,
      call.metadata.id,
      values,
      address,
      flags,
      options.requiresParameterAddresses ? addresses : null,
    ];
    if (this.isReady) return this.send(INVOKE, message);
    this.waiting.push(message);
    this.needed();
  }

  private cancel(call: Call): void {
    const { stream, cancelable } = call.metadata.options ?? {};
    if (stream || (cancelable && !call.done)) this.send(CANCEL, { invocationId: call.id });
  }
}

function outcomeOf(value: unknown): Outcome {
  const error = errorOf(value);
  return error === undefined ? { value } : { error };
}

/** The error's text when a value is an error object of the runtime. */
export function errorOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { type, valueType, basicValue, code } = value as {
    type?: string;
    valueType?: string;
    basicValue?: string;
    code?: string;
  };
  return type === 'Error' || valueType === 'CustomFunctionError'
    ? (basicValue ?? code ?? '#VALUE!')
    : undefined;
}
