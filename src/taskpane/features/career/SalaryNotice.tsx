import { addStandardRows } from '../../../school/edits/standardRows';
import { sourceWords } from '../../../texts/workbook/sourceWords';
import { isOld } from '../../../school/career/careerStart';
import { Notice } from '../../ui/Notice';
import { useCareerTexts } from './useCareerTexts';
import { Refused } from '../../ui/Refused';
import { useWriting } from '../../ui/useWriting';
import type { DayScreenProps } from '../../ui/dayScreen';

type Props = Pick<DayScreenProps, 'school' | 'day' | 'access'>;

/** How old the salary table is, where that matters, and what to do about it. */
export function SalaryNotice({ school, day, access }: Props) {
  const texts = useCareerTexts();
  const { action, write } = useWriting(access);
  const { salary, functions } = school;
  if (salary.newest === null || !isOld(salary, day)) return null;
  if (salary.origin === 'workbook') {
    return <Notice intent="warning" what={texts.table.old(salary.newest)} fix={texts.table.oldFix} />;
  }
  const add = () => write(addStandardRows(sourceWords), texts.table.added);
  // A workbook with functions of its own is not given the examples beside them.
  const offer = functions.origin === 'shipped';
  return (
    <>
      <Notice
        intent="warning"
        what={texts.table.shipped(salary.newest)}
        fix={offer ? undefined : texts.table.oldFix}
        action={offer ? { text: texts.table.add, run: add, disabled: action.busy } : undefined}
      />
      <Refused action={action} />
    </>
  );
}
