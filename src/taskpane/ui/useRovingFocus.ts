import { useState, type HTMLAttributes, type KeyboardEvent } from 'react';

/** What makes a list of fields one stop of the Tab key. */
export interface RovingFocus {
  readonly group: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown'>;
  /** For the field with this index. */
  readonly item: (index: number) => { readonly tabIndex: 0 | -1; readonly onFocus: () => void };
}

/** A list of which one field is in the tab order, and the arrows, Home and End go to the others. @param count of the fields */
export function useRovingFocus(count: number): RovingFocus {
  const [last, setLast] = useState(0);
  const current = Math.min(last, count - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(current + 1, count - 1),
      ArrowUp: Math.max(current - 1, 0),
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('input')[next]?.focus();
  };
  return {
    group: { onKeyDown },
    item: (index) => ({ tabIndex: index === current ? 0 : -1, onFocus: () => setLast(index) }),
  };
}
