import { useMemo } from 'react';
import { sinceLast, type StaffComparison } from '../../../imports/staffList';
import { Part } from '../../ui/Part';
import { useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextList } from '../../ui/TextList';

/** Names in a line: what is changed, with old and new, stands below. */
const NAMES = 5;

/** At a glance what a new list says otherwise than the workbook, before it is looked at in parts. */
export function SinceLastPart({ comparison }: { readonly comparison: StaffComparison }) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().sinceLast;
  const lines = useMemo(() => sinceLast(comparison), [comparison]);
  if (lines === null) return null;
  return (
    <Part title={texts.title}>
      {lines.length === 0 ? (
        <p className={plain.line}>{texts.same}</p>
      ) : (
        <TextList
          className={plain.line}
          lines={lines.map(({ kind, count, names, many }) => {
            const line = texts.line(kind, count, names.slice(0, NAMES));
            return many ? `${line} ${texts.many}` : line;
          })}
        />
      )}
    </Part>
  );
}
