import { ActionType, PathType, type Action, type ArgumentInfo, type Batch, type BatchReply } from './batch';
import { invalidArgument, invalidObjectPath, notSimulated, RichApiError } from './errors';
import { HostObject, isSettable, member, NullObject, setMember, typeOf } from './hostObject';
import { readObject, wireName } from './query';

/** What the dispatcher asks of the host. */
export interface DispatcherHost {
  /** The workbook. */
  root(): HostObject;
  /** A service object by its full name, or undefined when it is not simulated. */
  service(name: string): HostObject | undefined;
  /** Waits until formulas that depend on what was written have their values. */
  settle(): Promise<void>;
  /** The add-in starts or stops listening to an event. */
  listen(eventType: number, targetId: string, on: boolean): void;
  /** Told before a method is called or a property is set; what it throws refuses that. */
  before?(typeName: string, member: string): void;
}

/**
 * Answers batches of Microsoft's "RichApi" protocol: walks object paths over host objects, does the actions in order, and stops
 * at the first error. It knows nothing of Excel.
 */
export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private nextReference = 1;

  constructor(private readonly host: DispatcherHost) {}

  /** Number of objects that the add-in made the host keep. */
  get referenceCount(): number {
    return this.references.size;
  }

  /** Does one batch. Never rejects: an error is part of the answer. */
  async process(batch: Batch): Promise<BatchReply> {
    const run = new BatchRun(batch, this.host, this.references, (object) => this.keep(object));
    const results: BatchReply['Results'] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await run.perform(action) });
      } catch (error) {
        const known =
          error instanceof RichApiError ? error : new RichApiError('GeneralException', describe(error), 500);
        return {
          Results: results,
          Error: {
            Code: known.code,
            Message: known.message,
            Location: known.location,
            ActionIndex: index,
            HttpStatusCode: known.httpStatus,
          },
        };
      }
    }
    return { Results: results };
  }

  private keep(object: HostObject): string {
    const known = this.referenceIds.get(object);
    const id = known ?? `ref:${this.nextReference++}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return id;
  }
}

/** One batch under way: the objects that its paths led to. */
class BatchRun {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly batch: Batch,
    private readonly host: DispatcherHost,
    private readonly references: Map<string, HostObject>,
    private readonly keep: (object: HostObject) => string,
  ) {}

  async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(await this.resolve(action.ObjectPathId), action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson: {
        const object = await this.resolve(action.ObjectPathId);
        await this.host.settle();
        return object.isNull ? null : readObject(object, action.QueryInfo ?? {});
      }
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        this.assign(
          await this.resolve(action.ObjectPathId),
          action.Name ?? '',
          (await this.argumentsOf(action.ArgumentInfo))[0],
        );
        return null;
      case ActionType.update: {
        const object = await this.resolve(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      }
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notSimulated(`action ${action.ActionType}`);
    }
  }

  private async method(action: Action): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    if (name === '_KeepReference') return object.isNull ? null : { _ReferenceId: this.keep(object) };
    const given = await this.argumentsOf(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      this.references.delete(String(given[0]));
      return null;
    }
    const value = await this.call(object, name, given);
    return value instanceof HostObject ? this.identity(value, -1) : (value ?? null);
  }

  private async resolve(id: number): Promise<HostObject> {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw invalidObjectPath(`Unknown object path ${id}`);
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : new NullObject();
    const name = path.Name ?? '';
    const found =
      path.ParentObjectPathId && parent.isNull
        ? parent
        : await this.follow(path.ObjectPathType, parent, name, path.ArgumentInfo);
    this.objects.set(id, found);
    return found;
  }

  private async follow(
    type: number,
    parent: HostObject,
    name: string,
    info?: ArgumentInfo,
  ): Promise<HostObject> {
    switch (type) {
      case PathType.global:
        return this.host.root();
      case PathType.newService: {
        const service = this.host.service(name);
        if (!service) throw notSimulated(name);
        return service;
      }
      case PathType.method:
        return this.object(await this.call(parent, name, await this.argumentsOf(info)), parent, name);
      case PathType.property:
        return this.object(member(parent, name), parent, name);
      case PathType.indexer:
        if (!parent.Indexer) throw notSimulated(`${typeOf(parent).typeName}.getItem`);
        return parent.Indexer((await this.argumentsOf(info))[0]);
      case PathType.reference: {
        const kept = this.references.get(name);
        if (!kept) throw invalidObjectPath(`Unknown reference ${name}`);
        return kept;
      }
      default:
        return new NullObject();
    }
  }

  private object(value: unknown, parent: HostObject, name: string): HostObject {
    if (value instanceof HostObject) return value;
    throw notSimulated(`${typeOf(parent).typeName}.${name}`);
  }

  private async argumentsOf(info?: ArgumentInfo): Promise<unknown[]> {
    const values: unknown[] = [];
    for (const [index, given] of (info?.Arguments ?? []).entries()) {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (typeof path === 'number') values.push(path ? await this.resolve(path) : given);
      else if (Array.isArray(path) && Array.isArray(given)) {
        const inner: unknown[] = [];
        for (const [at, item] of given.entries()) inner.push(path[at] ? await this.resolve(path[at]) : item);
        values.push(inner);
      } else values.push(given);
    }
    return values;
  }

  private call(object: HostObject, name: string, given: unknown[]): unknown {
    if (object.isNull) throw invalidObjectPath(`Method ${name} on an object that does not exist`);
    const listening = /^_(Un)?[Rr]egister(.+)$/.exec(name);
    if (listening && typeof member(object, name) !== 'function') {
      const target = object.eventTargets()[listening[2] ?? ''];
      if (!target) throw notSimulated(`${typeOf(object).typeName}.${listening[2]}`);
      return this.host.listen(target[0], target[1], !listening[1]);
    }
    const method = member(object, name);
    if (typeof method !== 'function') throw notSimulated(`${typeOf(object).typeName}.${name}`);
    this.host.before?.(typeOf(object).typeName, name);
    return method.apply(
      object,
      given.map((value) => value ?? undefined),
    );
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    if (object.isNull) throw invalidObjectPath('A property was set on an object that does not exist');
    const wire = wireName(name);
    const current = member(object, wire);
    if (current instanceof HostObject) {
      if (typeof value !== 'object' || value === null) throw invalidArgument();
      for (const [inner, innerValue] of Object.entries(value)) this.assign(current, inner, innerValue);
      return;
    }
    if (!isSettable(object, wire)) throw notSimulated(`${typeOf(object).typeName}.${wire} =`);
    this.host.before?.(typeOf(object).typeName, wire);
    setMember(object, wire, value);
  }

  private identity(object: HostObject, pathId: number): Record<string, unknown> | null {
    if (object.isNull) return null;
    const reference =
      object.needsReference && this.batch.AutoKeepReference && !this.batch.ObjectPaths[pathId]?.D;
    return reference ? { ...object.identity(), _ReferenceId: this.keep(object) } : object.identity();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
