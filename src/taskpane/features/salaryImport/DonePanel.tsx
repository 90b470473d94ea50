import { Button } from '@fluentui/react-components';
import { usePane } from '../../ui/context';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';
import { focusOnce } from '../../ui/focus';

interface Props {
  /** What was written. */
  readonly sentence: string;
  readonly busy: boolean;
  readonly takeBack: () => void;
  readonly another: () => void;
}

/** What was written, with the way back and the way on. */
export function DonePanel({ sentence, busy, takeBack, another }: Props) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { t } = usePane();
  return (
    <div className={plain.stackS}>
      <p ref={focusOnce} tabIndex={-1} className={plain.paragraph}>
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
