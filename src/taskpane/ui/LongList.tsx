import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from './context';
import { usePlainStyles } from './plainStyles';

/** As many as are drawn within a moment. */
const SHOWN = 20;

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactNode;
  readonly className: string;
  /** For an item. */
  readonly itemClassName?: string;
  /** What stands above an item that begins a group, by the index of the item. */
  readonly headings?: ReadonlyMap<number, string>;
  readonly headingAs?: 'h2' | 'h3';
}

/** A list of any length: some of it, and more when asked for, which then gets the focus. */
export function LongList<T>({
  items,
  keyOf,
  draw,
  className,
  itemClassName,
  headings,
  headingAs: Heading = 'h3',
}: Props<T>) {
  const plain = usePlainStyles();
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
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)} className={itemClassName} tabIndex={-1}>
            {headings?.has(index) && <Heading className={plain.title}>{headings.get(index)}</Heading>}
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
