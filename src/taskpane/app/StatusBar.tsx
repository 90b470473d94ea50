import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { usePane } from '../ui/context';
import { oneLineWhenLow } from '../ui/lowPane';
import type { Day } from '../../domain/calendar';

/** A larger count is told by the button's title. */
const MOST_COUNTED = 99;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    ...oneLineWhenLow,
  },
  day: { paddingLeft: 0, minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  checks: { marginLeft: 'auto', paddingRight: 0 },
  // As Fluent's badge of a count, which brings as much code as all that reads the person on screen.
  badge: {
    marginLeft: tokens.spacingHorizontalXS,
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    textAlign: 'center',
  },
});

interface Props {
  readonly day: Day | null;
  /** How many things there are to look at. */
  readonly problems: number;
  readonly showChecks: () => void;
  /** Goes to where the reference date is set. */
  readonly showDay: () => void;
  /** The way to the data check, which gets the focus back after it. */
  readonly checksButton: RefObject<HTMLButtonElement | null>;
}

/** The reference date and the way to the data check. */
export function StatusBar({ day, problems, showChecks, showDay, checksButton }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <footer className={styles.bar}>
      {day !== null && (
        <Button
          className={styles.day}
          appearance="transparent"
          size="small"
          title={t.referenceDate.change}
          onClick={showDay}
        >
          {t.referenceDate.label(day)}
        </Button>
      )}
      <Button
        ref={checksButton}
        className={styles.checks}
        appearance="transparent"
        size="small"
        title={problems === 0 ? t.checks.none : t.checks.count(problems)}
        onClick={showChecks}
      >
        {t.app.checks}
        {problems > 0 && (
          <span className={styles.badge}>{problems > MOST_COUNTED ? `${MOST_COUNTED}+` : problems}</span>
        )}
      </Button>
    </footer>
  );
}
