import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PrivacyTexts } from '../../texts/privacy.nl';
import {
  formulasPerSheet,
  freezeValues,
  thaw,
  type FormulasOnSheet,
  type Frozen,
  type Pacing,
} from '../../workbook';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
import { WorkProgress } from '../components/WorkProgress';
import { usePane } from '../context';
import { useAction } from '../useAction';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** The way back of the last time, also when the screen was left in between; it goes with the pane. */
let lastFrozen: Frozen | null = null;

/** Formulas to values, for a copy that is shared. */
export function FreezeSection({ texts }: { readonly texts: PrivacyTexts }) {
  const styles = useStyles();
  const t = texts.freeze;
  const { announce } = usePane();
  const action = useAction();
  const [sheets, setSheets] = useState<readonly FormulasOnSheet[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [frozen, setFrozen] = useState(lastFrozen);
  const [said, setSaid] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number; stops: boolean } | null>(null);
  const stop = useRef<AbortController | null>(null);

  /** Work that tells how far it is and can be stopped. */
  const paced = (work: (pacing: Pacing) => Promise<void>, stops = true) =>
    action.run(async () => {
      stop.current = new AbortController();
      try {
        await work({
          signal: stop.current.signal,
          progress: (done, all) => setProgress({ done, all, stops }),
        });
      } finally {
        setProgress(null);
      }
    });

  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const look = () =>
    paced(async (pacing) => {
      const found = await formulasPerSheet(pacing);
      setSheets(found);
      setChosen('');
      if (found.length === 0) tell(t.none);
    });
  const freeze = () =>
    paced(async (pacing) => {
      lastFrozen = await freezeValues(chosen === '' ? null : chosen, pacing);
      setFrozen(lastFrozen);
      const { formulas, skipped } = lastFrozen;
      tell([t.done(formulas.length), skipped > 0 ? t.skipped(skipped) : ''].join(' ').trim());
      setSheets(null);
    });
  const back = (made: Frozen) =>
    // Not stopped halfway: it is the way back.
    paced(async ({ progress: told }) => {
      const count = await thaw(made, { progress: told });
      lastFrozen = null;
      setFrozen(null);
      tell(t.undone({ back: count, all: made.formulas.length }));
    }, false);

  const all = (sheets ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={t.title}>
      <p className={styles.text}>{t.hint}</p>
      {said && <p className={styles.text}>{said}</p>}
      {sheets && all > 0 && (
        <Field label={t.which}>
          <Select value={chosen} onChange={(_, data) => setChosen(data.value)}>
            <option value="">{t.all(all)}</option>
            {sheets.map((one) => (
              <option key={one.sheet} value={one.sheet}>
                {t.sheet(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={action.busy} onClick={() => (sheets && all > 0 ? freeze() : look())}>
          {sheets && all > 0 ? t.act : t.look}
        </Button>
        {frozen && frozen.formulas.length > 0 && (
          <Button disabledFocusable={action.busy} onClick={() => back(frozen)}>
            {t.undo}
          </Button>
        )}
      </div>
      {progress && (
        <WorkProgress
          done={progress.done}
          total={progress.all}
          text={texts.progress(progress)}
          stopText={texts.stop}
          stop={progress.stops ? () => stop.current?.abort() : undefined}
        />
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </Section>
  );
}
