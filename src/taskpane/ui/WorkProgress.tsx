import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { usePane } from './context';
import { usePlainStyles } from './plainStyles';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly text: string;
  readonly stop: () => void;
}

/** How far a longer work is, with a way to stop it. */
export default function WorkProgress({ done, total, text, stop }: Props) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const container = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => keepFocus(container.current), []);
  return (
    <div ref={container} className={plain.stackS}>
      <Field validationMessage={text} validationState="none">
        <ProgressBar value={done} max={Math.max(1, total)} aria-label={text} />
      </Field>
      <Button className={plain.start} onClick={stop}>
        {t.app.stop}
      </Button>
    </div>
  );
}

/** When the stop button disappears while it has the focus, the focus returns to the element that had it before, or else to the screen's title. */
function keepFocus(container: HTMLElement | null): () => void {
  const before = document.activeElement;
  return () => {
    if (!container?.contains(document.activeElement)) return;
    const known = before instanceof HTMLElement && before !== document.body && before.isConnected;
    (known ? before : document.querySelector('h1'))?.focus();
  };
}
