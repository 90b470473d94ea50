import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useContext, useId, useState, type ReactNode } from 'react';
import { RoomAtSides } from './Section';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In a screen that has padding at its sides already.
  flush: { paddingLeft: 0, paddingRight: 0 },
  button: {
    ...typographyStyles.subtitle2,
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingLeft: 0,
    paddingRight: 0,
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen that the reader opens; its contents are drawn only while it is open. */
export function Disclosure({ title, children }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const [open, setOpen] = useState(false);
  const flush = useContext(RoomAtSides);
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, flush && styles.flush)} aria-labelledby={id}>
      <h2 className={plain.paragraph}>
        <Button
          id={id}
          className={styles.button}
          appearance="transparent"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {title}
        </Button>
      </h2>
      {open && children}
    </section>
  );
}
