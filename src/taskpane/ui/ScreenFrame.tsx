import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RoomAtSides } from './Section';
import { focusOnce } from './focus';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

interface Props {
  readonly title: string;
  /** One or two sentences below the title. */
  readonly hint?: string;
  /** Stands above the title. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A screen with its heading. The heading gets the focus: the button that opened the screen may be gone. */
export function ScreenFrame({ title, hint, above, children }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  return (
    <div className={styles.screen}>
      {above}
      <h1 className={styles.title} tabIndex={-1} ref={focusOnce}>
        {title}
      </h1>
      {hint && <p className={plain.hint}>{hint}</p>}
      <RoomAtSides value>{children}</RoomAtSides>
    </div>
  );
}
