import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PrivacyTexts } from '../../../texts/nl/privacy';
import {
  formulasPerSheet,
  freezeValues,
  type FormulasOnSheet,
} from '../../../workbook/formulas/freezeValues';
import type { Pacing } from '../../../workbook/connection/sendSteps';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { Section } from '../../ui/Section';
import WorkProgress from '../../ui/WorkProgress';
import { usePane } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { Refused } from '../../ui/Refused';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface Props {
  readonly texts: PrivacyTexts;
  readonly access: WriteAccess;
  /** Told when formulas became values, with the way back. */
  readonly done: (handle: UndoHandle) => void;
}

/** Formulas to values, for a copy that is shared. */
export function FreezeSection({ texts, access, done }: Props) {
  const styles = useStyles();
  const t = texts.freeze;
  const { t: common, announce } = usePane();
  const action = useAction();
  const [sheets, setSheets] = useState<readonly FormulasOnSheet[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const stop = useRef<AbortController | null>(null);

  /** Work that tells how far it is and can be stopped. */
  const paced = (work: (pacing: Pacing) => Promise<void>) =>
    action.run(async () => {
      stop.current = new AbortController();
      setSaid(null);
      try {
        const { signal } = stop.current;
        await work({ signal, progress: (count, all) => setProgress({ done: count, all }) });
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
      const { handle, skipped } = await freezeValues({
        sheet: chosen === '' ? null : chosen,
        what: t.what,
        ...pacing,
      });
      setSheets(null);
      done(handle);
      await access.wrote(handle);
      if (skipped > 0) tell(t.skipped(skipped));
    });

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
      </div>
      {progress && (
        <WorkProgress
          done={progress.done}
          total={progress.all}
          text={common.app.progress(progress)}
          stopText={common.app.stop}
          stop={() => stop.current?.abort()}
        />
      )}
      <Refused action={action} />
    </Section>
  );
}
