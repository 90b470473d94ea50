import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { Day } from '../../domain/calendar';
import type { Employee } from '../../school/school';
import { usePane } from '../ui/context';
import { PersonBox } from '../ui/PersonBox';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
});

interface Props {
  readonly employees: readonly Employee[];
  readonly current: Employee | null;
  readonly choose: (key: string) => void;
  readonly day: Day | null;
  readonly step: (direction: -1 | 1) => void;
}

/** Find a person by name or number, or go to the one before or after. */
export function PersonSearch({ employees, current, choose, day, step }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.bar} role="search">
      <PersonBox employees={employees} current={current} choose={choose} day={day} />
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={t.search.previous}
        title={t.search.previous}
        onClick={() => step(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={t.search.next}
        title={t.search.next}
        onClick={() => step(1)}
      />
    </div>
  );
}
