import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from './context';

/** As many as are drawn within a moment. */
const SHOWN = 20;

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactNode;
  readonly className: string;
  /** For an item. */
  readonly itemClassName?: string;
}

/** A list of any length: some of it, and more when asked for, which then gets the focus. */
export function LongList<T>({ items, keyOf, draw, className, itemClassName }: Props<T>) {
  const { t } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (first.current === null) return;
    (list.current?.children[first.current] as HTMLElement | undefined)?.focus();
    first.current = null;
  }, [shown]);
  const more = items.length - shown;
  return (
    <>
      <ul ref={list} className={className}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={itemClassName} tabIndex={-1}>
            {draw(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          onClick={() => {
            first.current = shown;
            setShown(shown + SHOWN);
          }}
        >
          {t.app.showMore(more)}
        </Button>
      )}
    </>
  );
}
