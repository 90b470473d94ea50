import { useMemo } from 'react';
import { endExtraHours } from '../../../school/edits/extraHours';
import { baseCao } from '../../../school/read/ownRules';
import { extraHoursCounted, wishesOnExtraHours } from '../../../school/rights/extraHours';
import { rightsNl } from '../../../texts/nl/rights';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import type { SectionProps } from '../../ui/section';
import { useNoticeStyles } from './noticeStyles';

/** Tells where amounts count hours above full time that end by law, and ends them in `Aanstellingen`. */
export default function ExtraHoursNotice({ reading, school, employee, day, access }: SectionProps) {
  const styles = useNoticeStyles();
  const texts = useTexts(rightsNl).extraHours;
  const action = useAction();
  const found = useMemo(() => {
    const extra = extraHoursCounted(employee, day, baseCao(reading));
    return extra && { ...extra, wishes: wishesOnExtraHours(employee, extra.endOn, day, school.settings) };
  }, [reading, school, employee, day]);
  const last = access.lastAbout(employee.key, ['Aanstellingen']);
  if (!found && !last) return null;
  const end = () =>
    action.run(async () => {
      if (!found) return;
      const what = texts.ended(employee.name || String(employee.number), found.endOn);
      await access.write(endExtraHours(employee, found.endOn), what, { key: employee.key });
    });
  return (
    <div className={styles.notices}>
      {found && (
        <Notice
          intent="warning"
          what={texts.what(found)}
          fix={[
            texts.counted(found),
            ...(found.wishes.length > 0 ? [texts.wishes(found.wishes.map(texts.wish))] : []),
            texts.again,
          ].join(' ')}
          action={{ text: texts.end(found.endOn), run: end, disabled: action.busy }}
        />
      )}
      <Refused action={action} />
      {last && <LastWriteNotice write={last} undone={() => void access.undone(last)} />}
    </div>
  );
}
