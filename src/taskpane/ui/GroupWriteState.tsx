import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { LastWriteNotice } from './LastWriteNotice';
import { PacedProgress } from './PacedProgress';
import { Refused } from './Refused';
import type { GroupWrite } from './useGroupWrite';

const useStyles = makeStyles({
  container: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    '& > button': { alignSelf: 'flex-start' },
  },
});

/** How far a write for many is, what was written with the way back, or why it was refused; around the part that writes. */
export function GroupWriteState({ of, children }: { readonly of: GroupWrite; readonly children: ReactNode }) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={container} className={styles.container} tabIndex={-1}>
        {children}
      </div>
      <PacedProgress of={of} />
      <Refused action={of.action} />
      {of.written && (
        <LastWriteNotice
          key={of.written.what}
          write={of.written}
          undone={() => {
            // The notice goes away with its button.
            container.current?.focus();
            if (of.written) of.undone(of.written);
          }}
        />
      )}
    </>
  );
}
