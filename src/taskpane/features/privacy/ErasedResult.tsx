import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Erased } from '../../../workbook/write/erasePeople';
import type { Places } from '../../../workbook/read/placesOf';
import type { PersonalSheet } from '../../../workbook/sheets/personalSheets';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { PlacesList } from './PlacesList';
import { usePlainStyles } from '../../ui/plainStyles';
import { privacyNl } from '../../../texts/nl/privacy';

/** What erasing came to. */
export interface Erasure extends Erased {
  /** Where they stand all the same, and which sheets of ours about them stay; null where that could not be looked at. */
  readonly elsewhere: { readonly places: Places; readonly sheets: readonly PersonalSheet[] } | null;
}

interface Props {
  readonly erasure: Erasure;
  /** Whether it can be taken back. */
  readonly canBeUndone: boolean;
  readonly forget: () => void;
}

/** What is left after erasing: in our tables, on other sheets, and in this pane. */
export function ErasedResult({ erasure: { left, elsewhere }, canBeUndone, forget }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(privacyNl).elsewhere;
  const { announce } = usePane();
  const [isFinal, setFinal] = useState(false);
  return (
    <Section title={texts.title}>
      {left && left.length > 0 && (
        <Notice intent="error" what={texts.left(left.map(({ table }) => table))} fix="" />
      )}
      {elsewhere && <PlacesList {...elsewhere} before={false} />}
      {(left === null || elsewhere === null) && <Notice intent="warning" what={texts.unread} fix="" />}
      {canBeUndone && !isFinal && (
        <>
          <p className={plain.paragraph}>{texts.finalHint}</p>
          <Button
            className={plain.start}
            onClick={() => {
              forget();
              setFinal(true);
              announce(texts.finalDone);
            }}
          >
            {texts.final}
          </Button>
        </>
      )}
      {isFinal && <p className={plain.paragraph}>{texts.finalDone}</p>}
    </Section>
  );
}
