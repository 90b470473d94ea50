import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal' }, body: { overflowWrap: 'anywhere' } });

interface Props {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  /** What is the matter. */
  readonly what: string;
  /** What to do about it. */
  readonly fix?: string;
  readonly action?: { readonly text: string; readonly run: () => void; readonly disabled?: boolean };
  readonly children?: ReactNode;
}

/** Something that the reader has to know, with what can be done about it. */
export function Notice({ intent, what, fix, action, children }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>
        {fix ? <MessageBarTitle>{what}</MessageBarTitle> : what}
        {fix}
        {children}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run} disabled={action.disabled}>
            {action.text}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
