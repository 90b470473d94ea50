import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { typedWish } from '../../../school/plan/typedWish';
import { wishFormNl } from '../../../texts/nl/wishForm';
import { useTexts } from '../../ui/context';
import { Notice } from '../../ui/Notice';
import type { SectionProps } from '../../ui/section';
import type { ShownWish, WishCardActions } from './shownWish';
import WishForm from './WishForm';

interface Props extends WishCardActions {
  readonly section: SectionProps;
  readonly shown: ShownWish;
  readonly takesFocus: boolean;
  readonly close: () => void;
}

/** The form of a wish that is there: what is typed stays when it closes, until it is saved or given up. */
export default function ChangeWish({ section, shown, trying, writes, takesFocus, close }: Props) {
  const texts = useTexts(wishFormNl);
  const { original, tried, draft } = shown;
  const [asksRemoval, askRemoval] = useState(false);
  return (
    <WishForm
      {...section}
      wish={original}
      typed={{ ...typedWish(original, section.reading.raw), ...draft }}
      change={(typed) => trying.change(original, typed)}
      changed={tried !== undefined}
      save={async () => {
        if (!tried?.fields) return;
        await writes.save(original, tried.fields);
        close();
      }}
      giveUp={() => {
        trying.reset(original);
        close();
      }}
      takesFocus={takesFocus}
    >
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.removeOf(original.course)}
        aria-expanded={asksRemoval}
        onClick={() => askRemoval(!asksRemoval)}
      >
        {texts.remove}
      </Button>
      {asksRemoval && (
        <Notice
          whole
          intent="warning"
          what={texts.removeSure(original.course)}
          action={{
            text: texts.remove,
            run: () => writes.remove(original, close),
            disabled: writes.action.busy,
          }}
          dismiss={() => askRemoval(false)}
        />
      )}
    </WishForm>
  );
}
