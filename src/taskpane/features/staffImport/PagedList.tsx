import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useListStyles } from '../../ui/listStyles';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';

const PAGE = 5;

interface Props<Person> {
  readonly things: readonly Person[];
  /** A list item with its key. */
  readonly item: (person: Person) => ReactNode;
}

/** People, a few at a time. */
export function PagedList<Person>({ things, item }: Props<Person>) {
  const styles = usePartStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().understood;
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(things.length / PAGE) - 1);
  const first = Math.min(page, last) * PAGE;
  return (
    <>
      <ul className={lists.s}>{things.slice(first, first + PAGE).map(item)}</ul>
      {last > 0 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={first === 0} onClick={() => setPage(first / PAGE - 1)}>
            {texts.previous}
          </Button>
          <Button
            size="small"
            disabledFocusable={first + PAGE >= things.length}
            onClick={() => setPage(first / PAGE + 1)}
          >
            {texts.next}
          </Button>
          <span className={styles.hint}>
            {texts.shown(first + 1, Math.min(first + PAGE, things.length), things.length)}
          </span>
        </div>
      )}
    </>
  );
}
