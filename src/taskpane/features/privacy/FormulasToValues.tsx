import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import {
  formulasPerSheet,
  formulasToValues,
  type FormulasOnSheet,
} from '../../../workbook/formulas/formulasToValues';
import type { Pacing } from '../../../workbook/connection/sendSteps';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { Section } from '../../ui/Section';
import { PacedProgress } from '../../ui/PacedProgress';
import { usePaced } from '../../ui/usePaced';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { Refused } from '../../ui/Refused';
import { usePlainStyles } from '../../ui/plainStyles';
import { privacyNl } from '../../../texts/nl/privacy';

interface Props {
  readonly access: WriteAccess;
  /** Told when formulas became values, with the way back. */
  readonly done: (handle: UndoHandle) => void;
}

/** Looking for formulas per sheet, and making values of them. */
function useFormulasToValues({ access, done }: Props) {
  const texts = useTexts(privacyNl).formulasToValues;
  const { announce } = usePane();
  const action = useAction();
  const paced = usePaced();
  const [sheets, setSheets] = useState<readonly FormulasOnSheet[] | null>(null);
  /** A sheet by name; "" for all of them. */
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const run = (work: (pacing: Pacing) => Promise<void>) =>
    action.run(() => {
      setSaid(null);
      return paced.pace(work);
    });
  const showMessage = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const look = () =>
    run(async (pacing) => {
      const found = await formulasPerSheet(pacing);
      setSheets(found);
      setChosen('');
      if (found.length === 0) showMessage(texts.none);
    });
  const replace = () =>
    run(async (pacing) => {
      const sheet = chosen === '' ? null : chosen;
      const { handle, skipped } = await formulasToValues({ sheet, what: texts.what, ...pacing });
      setSheets(null);
      done(handle);
      await access.wrote(handle);
      if (skipped > 0) showMessage(texts.skipped(skipped));
    });
  return { action, paced, sheets: sheets?.length ? sheets : null, chosen, setChosen, said, look, replace };
}

/** Formulas to values, for a copy that is shared. */
export function FormulasToValues(props: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(privacyNl).formulasToValues;
  const { action, paced, sheets, chosen, setChosen, said, look, replace } = useFormulasToValues(props);
  const all = (sheets ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={texts.title}>
      <p className={plain.paragraph}>{texts.hint}</p>
      {said && <p className={plain.paragraph}>{said}</p>}
      {sheets && (
        <Field label={texts.which}>
          <Select value={chosen} onChange={(_, data) => setChosen(data.value)}>
            <option value="">{texts.all(all)}</option>
            {sheets.map((one) => (
              <option key={one.sheet} value={one.sheet}>
                {texts.sheet(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={plain.buttons}>
        <Button disabledFocusable={action.busy} onClick={sheets ? replace : look}>
          {sheets ? texts.act : texts.look}
        </Button>
      </div>
      <PacedProgress of={paced} />
      <Refused action={action} />
    </Section>
  );
}
