import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane, useTexts } from '../../ui/context';
import type { Signals } from './useSignals';
import { teamNl } from '../../../texts/nl/team';

/** Work that is done sooner needs no word. */
const SHOW_AFTER_MS = 300;

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flex: '1 1 140px', minWidth: 0, fontSize: tokens.fontSizeBase200 },
});

/** How far the signals are, with a way to stop and to go on. */
export function SignalProgress({ signals }: { readonly signals: Signals }) {
  const { t } = usePane();
  const texts = useTexts(teamNl);
  const styles = useStyles();
  const { busy, done, total, stop, resume } = signals;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setLate(true), SHOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  const goOn = () => {
    // The button that was pressed stays.
    setLate(true);
    resume();
  };
  if (done === total || (busy && !late)) return null;
  return (
    <div>
      {busy && <ProgressBar aria-label={texts.progress(done, total)} value={done} max={total} />}
      <div className={styles.line}>
        <span className={styles.text}>{busy ? texts.progress(done, total) : texts.stopped(done, total)}</span>
        <Button size="small" onClick={busy ? stop : goOn}>
          {busy ? t.app.stop : texts.resume}
        </Button>
      </div>
    </div>
  );
}
