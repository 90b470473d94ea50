import { useMemo, type Dispatch } from 'react';
import type { CaoName } from '../../../cao/rules';
import type { Day } from '../../../domain/calendar';
import {
  endingHours,
  needlessEnds,
  type StaffComparison,
  type StaffDecisions,
} from '../../../imports/staffList';
import { PagedList } from './PagedList';
import { usePartStyles } from './partStyles';
import type { StaffImportAction } from './staffImport';
import { useStaffTexts } from './useStaffTexts';
import { CheckField } from '../../ui/CheckField';
import { numberAndName } from './summaryLines';
import { TextList } from '../../ui/TextList';

interface Props {
  readonly comparison: StaffComparison;
  readonly decisions: StaffDecisions;
  readonly day: Day;
  /** The CAO that the school is under: the CAO VO ends hours above full time. */
  readonly cao: CaoName;
  readonly dispatch: Dispatch<StaffImportAction>;
}

/** Whose hours above full time end by law though the list lets them go on, and whether that is written too. */
export function EndingHoursPart({ comparison, decisions, day, cao, dispatch }: Props) {
  const styles = usePartStyles();
  const texts = useStaffTexts().endingHours;
  const ending = useMemo(
    () => (cao === 'VO' ? endingHours(comparison, decisions, day) : []),
    [comparison, decisions, day, cao],
  );
  const needless = useMemo(() => needlessEnds(comparison, decisions), [comparison, decisions]);
  return (
    <>
      {ending.length > 0 && (
        <div>
          <CheckField
            label={texts.end(ending.length)}
            checked={decisions.extraHoursEndAfter !== null}
            change={(apply) => dispatch({ type: 'endsExtraHours', apply })}
          />
          <p className={styles.hint}>{texts.hint}</p>
          <PagedList
            things={ending}
            item={({ key, number, name, ends }) => (
              <li key={key} className={styles.hint}>
                {texts.line(numberAndName({ number, name }), ends)}
              </li>
            )}
          />
        </div>
      )}
      {needless.length > 0 && (
        <TextList
          className={styles.hint}
          lines={needless.map((one) => texts.needless(numberAndName(one), one.on))}
        />
      )}
    </>
  );
}
