import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { settingsNl } from '../../../texts/nl/settings';
import { updateOverview } from '../../../workbook/build/updateOverview';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';

const useStyles = makeStyles({ text: { margin: 0 }, update: { alignSelf: 'flex-start' } });

/** Offers the columns that an overview of an earlier version does not have. */
export function OverviewUpdate({ access }: { readonly access: WriteAccess }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(settingsNl, 'settings').overview;
  const write = useSettingWrite(access);
  const [complete, setComplete] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const update = () =>
    write.saveBy(async () => {
      const handle = await updateOverview(texts.what, language);
      setComplete(handle.filled === undefined);
      return handle.filled ? handle : { ...handle, what: texts.complete };
    });
  return (
    <Section title={texts.title}>
      <p className={styles.text}>{texts.hint}</p>
      <Button ref={button} className={styles.update} disabledFocusable={write.action.busy} onClick={update}>
        {texts.update}
      </Button>
      {complete ? (
        <Notice intent="info" what={texts.complete} />
      ) : (
        <WriteResult write={write} focusBack={() => button.current?.focus()} />
      )}
    </Section>
  );
}
