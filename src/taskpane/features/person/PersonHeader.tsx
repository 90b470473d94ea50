import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane } from '../../ui/context';
import { fteOn } from '../../../domain/budget/employment';
import type { Day } from '../../../domain/calendar';
import type { Employee } from '../../../school/school';
import { nameOrNumber } from '../../../tables/nameOrNumber';

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  name: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Who is shown: name, number, function, scale, fte and employment. */
export function PersonHeader({ employee, day }: { readonly employee: Employee; readonly day: Day | null }) {
  const styles = useStyles();
  const { t } = usePane();
  const { employment } = employee;
  const next = day === null ? undefined : employment?.changes.find((change) => change.from > day);
  const work = [
    employee.functionName,
    employee.scale && t.person.scale(employee.scale, employee.step),
    employment && t.person.fte(day === null ? employment.fte : fteOn(employment, day)),
  ].filter(Boolean);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{nameOrNumber(employee)}</h1>
      {work.length > 0 && <p className={styles.line}>{work.join(' · ')}</p>}
      <p className={styles.line}>
        {[
          employee.number,
          employment?.start && t.person.since(employment.start),
          // Null is something unreadable, which is told below; an empty date is told here.
          employment && employment.start === null && t.person.employmentUnknown,
          employment?.end ? t.person.until(employment.end) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {next && <p className={styles.line}>{t.person.fteChanges(next.from, next.fte)}</p>}
    </header>
  );
}
