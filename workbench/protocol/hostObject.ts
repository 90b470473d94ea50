/**
 * What the request dispatcher needs to know of an object of the host: which of its members are values, how it is found again,
 * and whether it is a collection. Members carry Excel's names on the wire, which begin with a capital letter.
 */
export abstract class HostObject {
  /** The name in `ApiNotFound: <name>.<member> is not simulated`. */
  static readonly typeName: string = 'Object';
  /** The members that `load` without a list of names brings along. */
  static readonly scalars: readonly string[] = [];

  /** True for the object that stands for "there is none". */
  get isNull(): boolean {
    return false;
  }

  /** True when a proxy of this object finds it again by a reference that the host keeps, and not by an id. */
  get needsReference(): boolean {
    return false;
  }

  /** The id by which the proxy finds this object again through its collection. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** The items, for a collection. */
  children?(): HostObject[];

  /** The item with this key; throws `ItemNotFound`. */
  Indexer?(key: unknown): HostObject;

  /** The events of this object: per registration name the event's number and the target it is sent to. */
  eventTargets(): Record<string, [eventType: number, targetId: string]> {
    return {};
  }
}

/** The object that stands for "there is none": every query answers null. */
export class NullObject extends HostObject {
  static override readonly typeName = 'NullObject';

  override get isNull(): boolean {
    return true;
  }
}

/** The class of an object with its wire names. */
export function typeOf(object: HostObject): typeof HostObject {
  return object.constructor as typeof HostObject;
}

/** A member of an object by its name on the wire; undefined when there is none. */
export function member(object: HostObject, name: string): unknown {
  return (object as unknown as Record<string, unknown>)[name];
}

/** Whether the object has a setter (or plain field) of this name. */
export function isSettable(object: HostObject, name: string): boolean {
  for (
    let owner: unknown = object;
    owner && owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found.set !== undefined || found.writable === true;
  }
  return false;
}

/** Sets a member by its name on the wire. */
export function setMember(object: HostObject, name: string, value: unknown): void {
  (object as unknown as Record<string, unknown>)[name] = value;
}
