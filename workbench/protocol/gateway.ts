import type { Batch, BatchReply } from './batch';
import { requestTooLarge, responseTooLarge, type RichApiError } from './errors';

/** Excel on the web takes and gives at most 5 MB a request. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One request as it came from the add-in. */
export interface GatewayRequest {
  /** Counts the add-in's requests, from 1. */
  readonly number: number;
  /** `addin` for `context.sync()`, `runtime` for what office.js sends by itself: results of cell functions, references let go. */
  readonly kind: 'addin' | 'runtime';
  readonly body: Batch;
  /** Length of the request in bytes. */
  readonly bytes: number;
}

/** An answer: a body, or the number of a failure below Excel (5001: internal error, as when the connection is lost). */
export type GatewayReply = { readonly body: BatchReply } | { readonly hostError: number };

/** Stands between the add-in and the host: may answer itself, wait, or pass the request on with `next`. */
export type Middleware = (
  request: GatewayRequest,
  next: () => Promise<GatewayReply>,
) => Promise<GatewayReply>;

/** What went through: one batch is one `context.sync()`. */
export interface Counters {
  /** Requests of the add-in itself. */
  batches: number;
  /** Requests that office.js sends by itself: results of cell functions, and references let go after `Excel.run`. */
  runtimeBatches: number;
  bytesIn: number;
  bytesOut: number;
  /** The largest request of the add-in itself, and the largest answer to one. */
  largestIn: number;
  largestOut: number;
  /** Number of actions per kind: the names of `ActionType`. */
  actions: Record<string, number>;
}

/** The flag of a request that may wait until no cell is edited (`delayForCellEdit`), and the failure of one that may not. */
const DELAY_FOR_CELL_EDIT = 64;
const NOT_WHILE_EDITING = 5004;

/** Whether a cell is being edited, and when that ends. */
export interface CellEdit {
  readonly isEditing: boolean;
  editingEnded(): Promise<void>;
}

const ACTION_NAMES = [
  '',
  'instantiate',
  'query',
  'method',
  'set',
  'trace',
  'recursiveQuery',
  'queryAsJson',
  'ensureUnchanged',
  'update',
];
const emptyCounters = (): Counters => ({
  batches: 0,
  runtimeBatches: 0,
  bytesIn: 0,
  bytesOut: 0,
  largestIn: 0,
  largestOut: 0,
  actions: {},
});

/**
 * What every request goes through, one at a time as in Excel: it counts, holds Excel's limits, and gives tests a place
 * to inject faults.
 */
export class Gateway {
  counters: Counters = emptyCounters();
  private readonly middlewares: Middleware[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private numbered = 0;
  private open = 0;

  /** @param process does the batch; it never rejects @param edit whether a cell is edited, for an Excel that refuses requests then */
  constructor(
    private readonly process: (batch: Batch) => Promise<BatchReply>,
    private readonly edit?: CellEdit,
  ) {}

  /** Whether a request is under way or waiting. */
  get busy(): boolean {
    return this.open > 0;
  }

  /** Sets all counters to zero. */
  resetCounters(): void {
    this.counters = emptyCounters();
  }

  /** Adds a middleware, inside those that were there; the answer takes it away again. */
  use(middleware: Middleware): () => void {
    this.middlewares.push(middleware);
    return () => {
      const at = this.middlewares.indexOf(middleware);
      if (at >= 0) this.middlewares.splice(at, 1);
    };
  }

  /**
   * Handles the text of one request, and answers with the text to send back or the number of a failure.
   * @param flags of office.js, which say whether the request may wait while a cell is edited
   */
  async handle(text: string, flags = 0): Promise<{ text: string } | { hostError: number }> {
    if (this.edit?.isEditing && !isRuntimeBatch(JSON.parse(text) as Batch)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { hostError: NOT_WHILE_EDITING };
      await this.edit.editingEnded();
    }
    this.open++;
    const answer = this.queue.then(() => this.answer(text));
    this.queue = answer.catch(() => undefined);
    return answer.finally(() => this.open--);
  }

  private async answer(text: string): Promise<{ text: string } | { hostError: number }> {
    const bytes = byteLength(text);
    const body = JSON.parse(text) as Batch;
    const kind = isRuntimeBatch(body) ? 'runtime' : 'addin';
    this.count(kind, body, bytes);
    const request: GatewayRequest = {
      number: kind === 'addin' ? ++this.numbered : this.numbered,
      kind,
      body,
      bytes,
    };
    const reply = await this.through(0, request);
    if ('hostError' in reply) return reply;
    const limited = this.limited(JSON.stringify(reply.body));
    const answered = byteLength(limited);
    this.counters.bytesOut += answered;
    if (kind === 'addin') this.counters.largestOut = Math.max(this.counters.largestOut, answered);
    return { text: limited };
  }

  private count(kind: GatewayRequest['kind'], body: Batch, bytes: number): void {
    if (kind === 'addin') {
      this.counters.batches++;
      this.counters.largestIn = Math.max(this.counters.largestIn, bytes);
    } else this.counters.runtimeBatches++;
    this.counters.bytesIn += bytes;
    for (const action of body.Actions) {
      const name = ACTION_NAMES[action.ActionType] ?? String(action.ActionType);
      this.counters.actions[name] = (this.counters.actions[name] ?? 0) + 1;
    }
  }

  private async through(depth: number, request: GatewayRequest): Promise<GatewayReply> {
    const middleware = this.middlewares[depth];
    if (middleware) return middleware(request, () => this.through(depth + 1, request));
    if (request.bytes > PAYLOAD_LIMIT) return { body: failed(requestTooLarge()) };
    return { body: await this.process(request.body) };
  }

  private limited(text: string): string {
    return byteLength(text) > PAYLOAD_LIMIT ? JSON.stringify(failed(responseTooLarge())) : text;
  }
}

function failed(error: RichApiError): BatchReply {
  return {
    Results: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: error.httpStatus,
    },
  };
}

function isRuntimeBatch(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 2) || onlyLetsGo(batch);
}

/** Whether the batch does nothing but let go of ranges, as office.js does after each `Excel.run`. */
function onlyLetsGo({ Actions }: Batch): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
  return (
    calls.length > 0 && calls.every(({ ActionType, Name }) => ActionType === 3 && Name === '_RemoveReference')
  );
}

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
