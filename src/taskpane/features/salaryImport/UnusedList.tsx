import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unused } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { useImportTexts } from './texts';

/** Shown at once; the others are a click away. */
const MOST_SHOWN = 20;

/** What was left out on purpose comes behind what may have been missed. */
function isFaint({ reason }: Unused): boolean {
  return reason !== 'noAmount' && reason !== 'unknown' && reason !== 'tooLong';
}

/** What of the paste has a number in it and is not in the table, where it stood and why. */
export function UnusedList({ unused }: { readonly unused: readonly Unused[] }) {
  const lists = useListStyles();
  const texts = useImportTexts();
  const [shownAll, setShownAll] = useState(false);
  if (unused.length === 0) return null;
  const ordered = [...unused].sort((a, b) => Number(isFaint(a)) - Number(isFaint(b)));
  return (
    <Part title={texts.unused(unused.length)}>
      <ul className={lists.xs}>
        {ordered.slice(0, shownAll ? undefined : MOST_SHOWN).map((one, index) => (
          <li key={index}>{texts.paste.unused(one)}</li>
        ))}
      </ul>
      {unused.length > MOST_SHOWN && !shownAll && (
        <Button size="small" onClick={() => setShownAll(true)}>
          {texts.unusedMore(unused.length - MOST_SHOWN)}
        </Button>
      )}
    </Part>
  );
}
