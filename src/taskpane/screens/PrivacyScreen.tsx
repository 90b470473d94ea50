import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { privacyNl } from '../../texts/privacy.nl';
import { personalRows, type UndoHandle } from '../../workbook';
import { LastWriteNotice } from '../components/LastWriteNotice';
import { ScreenFrame } from '../components/ScreenFrame';
import { Section } from '../components/Section';
import { usePane, useTexts } from '../context';
import { EraseConfirm } from '../privacy/EraseConfirm';
import { FreezeSection } from '../privacy/FreezeSection';
import { LeaversSection } from '../privacy/LeaversSection';
import type { ScreenProps } from './screen';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Getting the file ready to be shared, and taking out who should no longer be in it. */
export default function PrivacyScreen({ reading, day, access }: ScreenProps) {
  const styles = useStyles();
  const { t } = usePane();
  const texts = useTexts(privacyNl, 'privacy');
  const [last, setLast] = useState<UndoHandle | null>(null);
  const rows = personalRows(reading, 'everybody');
  return (
    <ScreenFrame title={t.screens.titles.privacy} hint={texts.intro}>
      {last && access.writes.includes(last) && (
        <LastWriteNotice write={last} undone={() => access.undone(last)} />
      )}
      <FreezeSection texts={texts} access={access} done={setLast} />
      <LeaversSection reading={reading} day={day} access={access} texts={texts} erased={setLast} />
      <Section title={texts.everybody.title}>
        <p className={styles.text}>{texts.everybody.hint}</p>
        {rows.length === 0 ? (
          <p className={styles.text}>{texts.everybody.nothing}</p>
        ) : (
          <EraseConfirm
            texts={texts}
            whom="everybody"
            rows={rows}
            act={texts.everybody.act}
            confirm={texts.everybody.confirm}
            what={texts.everybody.what}
            access={access}
            erased={setLast}
          />
        )}
      </Section>
    </ScreenFrame>
  );
}
