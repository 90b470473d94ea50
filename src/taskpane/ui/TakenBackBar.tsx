import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect } from 'react';
import { usePane } from './context';
import { showFocused } from './showFocused';

/** How long the bar is shown; the undo itself stays in the log screen. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, marginTop: '2px' },
});

interface Props {
  /** The write that was undone. */
  readonly what: string;
  /** Called when the bar has been shown long enough. */
  readonly seen: () => void;
}

/** Shows for some seconds what was undone; the live region has announced it already. */
export function TakenBackBar({ what, seen }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  // The bar takes its place from the screen above it.
  useEffect(showFocused, []);
  useEffect(() => {
    const timer = setTimeout(seen, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [seen]);
  return (
    <aside className={styles.bar}>
      <ArrowUndo16Regular className={styles.icon} aria-hidden />
      <span>{t.plan.takenBack(what)}</span>
    </aside>
  );
}
