import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Unused } from '../../imports/salaryTable';
import { Part } from '../components/Part';
import { useListStyles } from '../components/listStyles';
import { useImportTexts } from './texts';

const useStyles = makeStyles({
  scroll: { maxHeight: '160px', overflowY: 'auto', overflowWrap: 'anywhere' },
});

/** More than anybody reads; how many there are is in the heading. */
const MOST_SHOWN = 100;

/** What of the paste has a number in it and is not in the table, where it stood and why. */
export function UnusedList({ unused }: { readonly unused: readonly Unused[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useImportTexts();
  if (unused.length === 0) return null;
  return (
    <Part title={texts.unused(unused.length)}>
      {/* What scrolls can be reached with the keyboard. */}
      <ul
        className={mergeClasses(lists.xs, styles.scroll)}
        tabIndex={0}
        aria-label={texts.unused(unused.length)}
      >
        {unused.slice(0, MOST_SHOWN).map((one, index) => (
          <li key={index}>{texts.paste.unused(one)}</li>
        ))}
      </ul>
    </Part>
  );
}
