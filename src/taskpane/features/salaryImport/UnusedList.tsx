import type { Unused } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { useImportTexts } from './texts';

/** More than anybody reads through; how many there are is in the heading. */
const MOST_SHOWN = 20;

/** What of the paste has a number in it and is not in the table, where it stood and why. */
export function UnusedList({ unused }: { readonly unused: readonly Unused[] }) {
  const lists = useListStyles();
  const texts = useImportTexts();
  if (unused.length === 0) return null;
  return (
    <Part title={texts.unused(unused.length)}>
      <ul className={lists.xs}>
        {unused.slice(0, MOST_SHOWN).map((one, index) => (
          <li key={index}>{texts.paste.unused(one)}</li>
        ))}
        {unused.length > MOST_SHOWN && <li>{texts.unusedMore(unused.length - MOST_SHOWN)}</li>}
      </ul>
    </Part>
  );
}
