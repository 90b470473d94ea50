import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  return (
    <>
      <div className={styles.container}>{children}</div>
      <PacedProgress of={of} />
      <Refused action={of.action} />
      {of.written && (
        <LastWriteNotice
          key={of.written.what}
          write={of.written}
          undone={() => of.written && of.undone(of.written)}
        />
      )}
    </>
  );
}
