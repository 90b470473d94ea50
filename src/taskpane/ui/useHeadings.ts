import { useMemo } from 'react';
import { partsOf, type Grouping, type Organisation } from '../../school/organisation';
import type { Employee } from '../../school/school';
import { organisationNl } from '../../texts/nl/organisation';
import { useTexts } from './context';

/** By what a list is put together; "" where it is one list. */
export type HeadingsBy = Grouping | '';

const noHeadings: ReadonlyMap<number, string> = new Map();

/**
 * A list in the order of the groups that it is put together by, with what stands above the first of each, by its index.
 *
 * @param employeeOf of whom an item is; the same function each time
 */
export function useHeadings<Item>(
  items: readonly Item[],
  by: HeadingsBy,
  organisation: Organisation,
  employeeOf: (item: Item) => Employee | undefined,
): { readonly list: readonly Item[]; readonly headings: ReadonlyMap<number, string> } {
  const texts = useTexts(organisationNl);
  return useMemo(() => {
    const parts = by === '' ? [] : partsOf(items, by, organisation, employeeOf);
    if (by === '' || parts.length === 0) return { list: items, headings: noHeadings };
    const headings = new Map<number, string>();
    const list: Item[] = [];
    for (const { label, items: own } of parts) {
      headings.set(list.length, texts.heading(label || texts.without[by], own.length));
      for (const item of own) list.push(item);
    }
    return { list, headings };
  }, [items, by, organisation, employeeOf, texts]);
}
