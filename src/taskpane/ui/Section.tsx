import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, useContext, useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  // In a screen that has padding at its sides already.
  flush: { paddingLeft: 0, paddingRight: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

interface Props {
  readonly title: string;
  /** Stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Whether the element around a section has padding at its sides already. */
export const RoomAtSides = createContext(false);

/** A part of a screen with its own heading. */
export function Section({ title, aside, children }: Props) {
  const styles = useStyles();
  const flush = useContext(RoomAtSides);
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, flush && styles.flush)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
