import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PrivacyTexts } from '../../texts/privacy.nl';
import { formulasPerSheet, freezeValues, thaw, type FormulasOnSheet, type Frozen } from '../../workbook';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
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

  const tell = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const look = async () => {
    const found = await formulasPerSheet();
    setSheets(found);
    setChosen('');
    if (found.length === 0) tell(t.none);
  };
  const freeze = () =>
    action.run(async () => {
      lastFrozen = await freezeValues(chosen === '' ? null : chosen);
      setFrozen(lastFrozen);
      const { formulas, skipped } = lastFrozen;
      tell([t.done(formulas.length), skipped > 0 ? t.skipped(skipped) : ''].join(' ').trim());
      setSheets(null);
    });
  const back = (made: Frozen) =>
    action.run(async () => {
      const count = await thaw(made);
      lastFrozen = null;
      setFrozen(null);
      tell(t.undone({ back: count, all: made.formulas.length }));
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
        <Button
          disabledFocusable={action.busy}
          onClick={() => (sheets && all > 0 ? freeze() : action.run(look))}
        >
          {sheets && all > 0 ? t.act : t.look}
        </Button>
        {frozen && frozen.formulas.length > 0 && (
          <Button disabledFocusable={action.busy} onClick={() => back(frozen)}>
            {t.undo}
          </Button>
        )}
      </div>
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </Section>
  );
}
