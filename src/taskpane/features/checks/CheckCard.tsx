import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useState } from 'react';
import { nameAndNumber } from '../../../school/findPeople';
import type { CheckGroup } from '../../../school/checks/checkGroups';
import type { DataProblem } from '../../../tables/dataProblem';
import { checksNl } from '../../../texts/nl/checks';
import { explainProblem, placeText } from '../../../workbook/explain';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { EndExtraHoursButton } from './EndExtraHoursButton';
import { PutBackButton } from './PutBackButton';
import { usePlainStyles } from '../../ui/plainStyles';

/** Points of a group that are shown at once. */
const SHOWN = 3;

const useStyles = makeStyles({
  weight: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  point: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  go: { alignSelf: 'flex-start', textAlign: 'left' },
});

interface Props extends Pick<ScreenProps, 'school' | 'show' | 'access'> {
  readonly group: CheckGroup;
  readonly goTo: (problem: DataProblem) => void;
}

/** One thing that cannot be right, with everybody of whom it is so. */
export function CheckCard({ group, school, goTo, show, access }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t, language } = usePane();
  const texts = useTexts(checksNl);
  const [all, setAll] = useState(false);
  const { problems, blocking, ofOldTable } = group;
  const Icon = blocking ? ErrorCircle16Regular : Info16Regular;
  const shown = ofOldTable && !all ? [] : all ? problems : problems.slice(0, SHOWN);
  const where = placeText({ ...problems[0], place: null }, language);
  const people = new Set(problems.map(({ employee }) => employee)).size;
  return (
    <>
      <span className={styles.weight}>
        <Icon aria-hidden />
        {blocking ? t.checks.blocking : t.checks.notice}
      </span>
      {ofOldTable ? (
        <>
          <span>{texts.oldTable(people)}</span>
          <span>{texts.oldTableFix}</span>
          <Button className={styles.go} size="small" onClick={() => show('salaryImport')}>
            {texts.toSalaryTable}
          </Button>
        </>
      ) : (
        problems.length > 1 && <h2 className={plain.title}>{texts.alike(problems.length, where)}</h2>
      )}
      {shown.map((problem, index) => (
        <Point key={index} problem={problem} school={school} goTo={goTo} />
      ))}
      {(shown.length < problems.length || all) && problems.length > (ofOldTable ? 0 : SHOWN) && (
        <Button className={styles.go} size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.fewer : texts.all(problems.length)}
        </Button>
      )}
      <PutBackButton problem={problems[0]} access={access} />
      <EndExtraHoursButton {...{ problems, school, access }} />
    </>
  );
}

/** Of whom it is, what is wrong, what to do, and the way to the cell. */
function Point({
  problem,
  school,
  goTo,
}: Pick<Props, 'school' | 'goTo'> & { readonly problem: DataProblem }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t, language } = usePane();
  const { what, fix } = explainProblem(problem, language);
  const place = placeText(problem, language);
  const employee = problem.employee === null ? undefined : school.byKey.get(problem.employee);
  return (
    <div className={styles.point}>
      {employee && <span className={plain.strong}>{nameAndNumber(employee)}</span>}
      <span>{what}</span>
      {fix !== '' && <span>{fix}</span>}
      {problem.place ? (
        <Link as="button" className={styles.go} onClick={() => goTo(problem)}>
          {t.checks.goTo(place)}
        </Link>
      ) : (
        <span className={styles.weight}>{place}</span>
      )}
    </div>
  );
}
