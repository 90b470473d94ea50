import { useMemo } from 'react';
import { sinceLast, type StaffComparison } from '../../../imports/staffList';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';

/** Names in a line: what is changed, with old and new, stands below. */
const NAMES = 5;

/** At a glance what a new list says otherwise than the workbook, before it is looked at in parts. */
export function SinceLastPart({ comparison }: { readonly comparison: StaffComparison }) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().sinceLast;
  const lines = useMemo(() => sinceLast(comparison), [comparison]);
  if (lines === null) return null;
  return (
    <Part title={texts.title}>
      {lines.length === 0 ? (
        <p className={plain.line}>{texts.same}</p>
      ) : (
        <ul className={lists.s}>
          {lines.map(({ kind, count, names, many }) => (
            <li key={kind} className={plain.line}>
              {texts.line(kind, count, names.slice(0, NAMES))}
              {many && ` ${texts.many}`}
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
