import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/calendar';
import type { School } from '../../school/school';
import type { Explanation, WorkbookProblem } from '../../workbook/problems';
import type { CommandMessage } from '../../commands';
import { useExplained } from './useExplained';
import { CommandNotice } from '../ui/CommandNotice';
import { usePane } from '../ui/context';
import { LazyNotice } from '../ui/LazyNotice';

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

interface Props {
  readonly school: School | null;
  readonly day: Day | null;
  /** Why the workbook could not be read just now. */
  readonly failure: WorkbookProblem | null;
  readonly retry: () => void;
  /** What a button of the ribbon has to say. */
  readonly message: CommandMessage | null;
  /** Goes to where a list of staff is read. */
  readonly readList: () => void;
  /** Why a cell could not be gone to. */
  readonly refused: Explanation | null;
}

/** What concerns the whole pane: a failed reading, a button of the ribbon, a reference date that is missing. */
export function PaneNotices({ school, day, failure, retry, message, readList, refused }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const failed = useExplained(failure);
  if (!failed && !refused && !(school && (message || day === null || school.referenceIsFormula))) return null;
  return (
    <div className={styles.notices}>
      {failed && (
        <LazyNotice
          intent="error"
          what={failed.what}
          fix={failed.fix}
          action={{ text: t.app.retry, run: retry }}
        />
      )}
      {school && message && (
        <CommandNotice
          message={message}
          next={
            school.employees.length === 0 ? { text: t.screens.titles.staffImport, run: readList } : undefined
          }
        />
      )}
      {refused && <LazyNotice intent="warning" what={refused.what} fix={refused.fix} />}
      {school && day === null && (
        <LazyNotice intent="warning" what={t.referenceDate.missing} fix={t.referenceDate.missingFix} />
      )}
      {day !== null && school?.referenceIsFormula && (
        <LazyNotice intent="info" what={t.referenceDate.formula} fix={t.referenceDate.formulaFix} />
      )}
    </div>
  );
}
