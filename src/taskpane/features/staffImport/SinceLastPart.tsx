import { useMemo } from 'react';
import { sinceLast, type StaffComparison } from '../../../imports/staffList';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { usePartStyles } from './partStyles';
import { useStaffTexts } from './useStaffTexts';

/** Names in a line: what is changed, with old and new, stands below. */
const NAMES = 5;

/** At a glance what a new list says otherwise than the workbook, before it is looked at in parts. */
export function SinceLastPart({ comparison }: { readonly comparison: StaffComparison }) {
  const styles = usePartStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().sinceLast;
  const lines = useMemo(() => sinceLast(comparison), [comparison]);
  if (lines === null) return null;
  return (
    <Part title={texts.title}>
      {lines.length === 0 ? (
        <p className={styles.text}>{texts.same}</p>
      ) : (
        <ul className={lists.s}>
          {lines.map(({ kind, count, names, many }) => (
            <li key={kind} className={styles.text}>
              {texts.line(kind, count, names.slice(0, NAMES))}
              {many && ` ${texts.many}`}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
