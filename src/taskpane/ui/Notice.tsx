import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from './context';
import { useFormStyles } from './formStyles';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal' }, body: { overflowWrap: 'anywhere' } });

/** Longer text reads badly in bold. */
const LONGEST_TITLE = 120;

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  /** What is wrong, or what was done. */
  readonly what: string;
  /** What to do about it. */
  readonly fix?: string;
  readonly action?: { readonly text: string; readonly run: () => void; readonly disabled?: boolean };
  /** Takes the notice away. */
  readonly dismiss?: () => void;
  /** Whether it gets the whole width of a form. */
  readonly whole?: boolean;
}

/** Something that the reader has to know, with what can be done about it. */
export function Notice({ intent, what, fix, action, dismiss, whole = false }: NoticeProps) {
  const form = useFormStyles();
  const styles = useStyles();
  const { t } = usePane();
  const bar = (
    <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>
        {fix && what.length <= LONGEST_TITLE ? <MessageBarTitle>{what}</MessageBarTitle> : `${what} `}
        {fix}
      </MessageBarBody>
      {(action || dismiss) && (
        <MessageBarActions
          containerAction={
            dismiss && (
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={t.app.close}
                onClick={dismiss}
              />
            )
          }
        >
          {action && (
            <Button size="small" onClick={action.run} disabledFocusable={action.disabled}>
              {action.text}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
  return whole ? <div className={form.whole}>{bar}</div> : bar;
}
