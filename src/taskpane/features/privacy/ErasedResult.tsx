import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { PrivacyTexts } from '../../../texts/nl/privacy';
import type { Erased } from '../../../workbook/write/erasePeople';
import type { Places } from '../../../workbook/read/placesOf';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { PlacesList } from './PlacesList';

const useStyles = makeStyles({ text: { margin: 0 }, act: { alignSelf: 'flex-start' } });

/** What erasing came to. */
export interface Erasure extends Erased {
  /** Where they stand all the same; null where that could not be looked at. */
  readonly places: Places | null;
}

interface Props {
  readonly texts: PrivacyTexts['elsewhere'];
  readonly erasure: Erasure;
  /** Whether it can be taken back. */
  readonly canBeUndone: boolean;
  readonly forget: () => void;
}

/** What is left after erasing: in our tables, on other sheets, and in this pane. */
export function ErasedResult({ texts, erasure: { left, places }, canBeUndone, forget }: Props) {
  const styles = useStyles();
  const [isFinal, setFinal] = useState(false);
  return (
    <Section title={texts.title}>
      {left && left.length > 0 && (
        <Notice intent="error" what={texts.left(left.map(({ table }) => table))} fix="" />
      )}
      {places && <PlacesList texts={texts} places={places} before={false} />}
      {(left === null || places === null) && <Notice intent="warning" what={texts.unread} fix="" />}
      {canBeUndone && !isFinal && (
        <>
          <p className={styles.text}>{texts.finalHint}</p>
          <Button
            className={styles.act}
            onClick={() => {
              forget();
              setFinal(true);
            }}
          >
            {texts.final}
          </Button>
        </>
      )}
      {isFinal && (
        <p className={styles.text} role="status">
          {texts.finalDone}
        </p>
      )}
    </Section>
  );
}
