import type { QueryInfo } from './batch';
import { notSimulated } from './errors';
import { HostObject, member, typeOf } from './hostObject';

/** A member's name on the wire: office.js may ask `values`, the wire says `Values`. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Answers a query: the asked members of an object, or of every item of a collection.
 * @throws ApiNotFound for a member that is not simulated
 */
export function readObject(object: HostObject, query: QueryInfo): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!object.children) return readMembers(object, paths);
  const items = object.children();
  const first = query.Skip ?? 0;
  const shown = items.slice(first, query.Top === undefined ? undefined : first + query.Top);
  const ofItems = paths.filter((path) => wireName(path) !== 'Count');
  return {
    Count: items.length,
    _Items: shown.map((item) => ({ ...item.identity(), ...readMembers(item, ofItems) })),
  };
}

function readMembers(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const { scalars, typeName } = typeOf(object);
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  if (paths.length === 0 || paths.includes('*'))
    for (const name of scalars) answer[name] = member(object, name);
  for (const path of paths) {
    if (path === '*') continue;
    const [head = '', ...rest] = path.split('/');
    const name = wireName(head);
    const value = rest.length > 0 ? undefined : member(object, name);
    if (rest.length > 0 || value instanceof HostObject) {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    } else if (!scalars.includes(name)) {
      throw notSimulated(`${typeName}.${name}`);
    } else {
      answer[name] = value;
    }
  }
  for (const [name, select] of nested) {
    const inner = member(object, name);
    if (!(inner instanceof HostObject)) throw notSimulated(`${typeName}.${name}`);
    answer[name] = inner.isNull
      ? null
      : { ...inner.identity(), ...(readObject(inner, { Select: select }) as object) };
  }
  return answer;
}
