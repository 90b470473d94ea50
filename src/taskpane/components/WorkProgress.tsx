import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  stop: { alignSelf: 'flex-start' },
});

interface Props {
  readonly done: number;
  readonly total: number;
  readonly text: string;
  readonly stopText?: string;
  /** Absent for what is not to be left halfway. */
  readonly stop?: () => void;
}

/** How far a longer work is, with a way to stop it. */
export function WorkProgress({ done, total, text, stopText, stop }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <Field validationMessage={text} validationState="none">
        <ProgressBar value={done} max={Math.max(1, total)} aria-label={text} />
      </Field>
      {stop && (
        <Button className={styles.stop} onClick={stop}>
          {stopText}
        </Button>
      )}
    </div>
  );
}
