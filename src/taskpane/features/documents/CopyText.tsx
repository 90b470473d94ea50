import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Notice } from '../../ui/Notice';
import { usePane } from '../../ui/context';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly text: string;
  readonly rows: number;
  readonly lang: string;
  readonly texts: {
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
}

/** A text to read and to copy; give it a key where another text is to begin without what was said of this one. */
export function CopyText({ text, rows, lang, texts }: Props) {
  const plain = usePlainStyles();
  const { announce } = usePane();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(texts.copied);
    } catch {
      // Office does not let every pane write to the clipboard: then the reader does it.
      box.current?.focus();
      box.current?.select();
      say(texts.selected);
    }
  };
  return (
    <>
      <Field label={texts.text}>
        <Textarea ref={box} readOnly rows={rows} lang={lang} value={text} />
      </Field>
      <Button className={plain.start} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {said !== null && <Notice intent="info" what={said} />}
    </>
  );
}
