import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ClipboardEvent, type RefObject } from 'react';
import { textOfHtml } from '../../imports/salaryTable';
import { selectedText } from '../../workbook';
import { Notice } from '../components/Notice';
import { usePane } from '../context';
import { useAction } from '../useAction';
import { useImportTexts } from './texts';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  area: { minWidth: 0 },
  // Lines are not broken: what stands below each other belongs together.
  text: { minHeight: '120px', fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre', overflowX: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly text: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
}

/** The field in which the table is pasted; selected cells of the workbook can be taken too. */
export function PasteField({ text, area, paste, clear }: Props) {
  const styles = useStyles();
  const texts = useImportTexts();
  const { announce } = usePane();
  const taking = useAction();
  const [empty, setEmpty] = useState(false);
  const takeSelection = () =>
    taking.run(async () => {
      const selected = await selectedText();
      setEmpty(selected.trim() === '');
      if (selected.trim() === '') announce(texts.selectionEmpty);
      else paste(selected);
    });
  const pasteTable = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const table = textOfHtml(event.clipboardData.getData('text/html'));
    if (table === null) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(table, field.selectionStart, field.selectionEnd, 'end');
    setEmpty(false);
    paste(field.value);
  };
  return (
    <div className={styles.room}>
      <Field className={styles.field} label={texts.field}>
        <Textarea
          ref={area}
          className={styles.area}
          resize="vertical"
          spellCheck={false}
          textarea={{ className: styles.text }}
          value={text}
          onPaste={pasteTable}
          onChange={(_, { value }) => {
            setEmpty(false);
            paste(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={takeSelection} disabledFocusable={taking.busy}>
          {texts.fromSelection}
        </Button>
        {text !== '' && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              clear();
              area.current?.focus();
            }}
          >
            {texts.clear}
          </Button>
        )}
      </div>
      {empty && <Notice intent="info" what={texts.selectionEmpty} />}
      {taking.refused && <Notice intent="error" what={taking.refused.what} fix={taking.refused.fix} />}
    </div>
  );
}
