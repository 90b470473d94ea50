import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../../ui/context';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  /** What was written. */
  readonly sentence: string;
  readonly busy: boolean;
  readonly takeBack: () => void;
  readonly another: () => void;
}

/** What was written, with the way back and the way on. */
export function DonePanel({ sentence, busy, takeBack, another }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { t } = usePane();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <p ref={heading} tabIndex={-1} className={plain.paragraph}>
        <strong>{sentence}</strong>
      </p>
      <p className={plain.paragraph}>{texts.writtenNext}</p>
      <div className={plain.buttons}>
        <Button size="small" onClick={takeBack} disabledFocusable={busy}>
          {t.app.undo}
        </Button>
        <Button size="small" onClick={another}>
          {texts.another}
        </Button>
      </div>
    </div>
  );
}
