import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { settingsNl } from '../../../texts/nl/settings';
import type { TableName } from '../../../tables/schema';
import { tablesForOverview, updateOverview } from '../../../workbook/build/updateOverview';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';
import { usePlainStyles } from '../../ui/plainStyles';

/** Offers the columns that an overview of an earlier version does not have. */
export function OverviewUpdate({ access }: { readonly access: WriteAccess }) {
  const plain = usePlainStyles();
  const { language } = usePane();
  const texts = useTexts(settingsNl).overview;
  const write = useSettingWrite(access);
  const [complete, setComplete] = useState(false);
  const [asked, setAsked] = useState<readonly TableName[]>([]);
  const button = useRef<HTMLButtonElement>(null);
  const update = (confirmed: boolean) =>
    write.saveBy(async () => {
      const missing = confirmed ? [] : await tablesForOverview();
      setAsked(missing);
      if (missing.length > 0) return { what: '', tables: [] };
      const handle = await updateOverview(texts.what, language);
      setComplete(handle.filled === undefined);
      return handle.filled ? handle : { ...handle, what: texts.complete };
    });
  return (
    <Section title={texts.title}>
      <p className={plain.paragraph}>{texts.hint}</p>
      <Button
        ref={button}
        className={plain.start}
        disabledFocusable={write.action.busy}
        onClick={() => update(false)}
      >
        {texts.update}
      </Button>
      {asked.length > 0 ? (
        <Notice
          intent="warning"
          what={texts.missing(asked)}
          fix={texts.makeHint}
          action={{ text: texts.make, run: () => update(true), disabled: write.action.busy }}
          dismiss={() => setAsked([])}
        />
      ) : complete ? (
        <Notice intent="info" what={texts.complete} />
      ) : (
        <WriteResult write={write} focusBack={() => button.current?.focus()} />
      )}
    </Section>
  );
}
