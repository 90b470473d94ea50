import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RoomAtSides } from './Section';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly title: string;
  /** One or two sentences below the title. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A screen with its heading. The heading gets the focus: the button that opened the screen may be gone. */
export function ScreenFrame({ title, hint, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} tabIndex={-1} ref={focusOnce}>
        {title}
      </h1>
      {hint && <p className={styles.hint}>{hint}</p>}
      <RoomAtSides value>{children}</RoomAtSides>
    </div>
  );
}

function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
