import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ClipboardEvent, type RefObject } from 'react';
import { LONGEST_PASTE, textOfHtml } from '../../../imports/salaryTable';
import { selectedText, type SelectedText } from '../../../workbook/read/selectedText';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { usePane } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  // Lines are not broken: what stands below each other belongs together.
  text: { minHeight: '120px', fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre', overflowX: 'auto' },
});

interface Props {
  readonly text: string;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly paste: (text: string) => void;
  readonly clear: () => void;
}

/**
 * What is pasted, typed or taken from the workbook, and what of it cannot be a table.
 *
 * @param paste called with the text that is in the field from now on
 */
function usePasting(paste: (text: string) => void) {
  const texts = useImportTexts();
  const { announce } = usePane();
  const taking = useAction();
  /** What was taken and cannot be a table: nothing of it is put in the field. */
  const [notTaken, setNotTaken] = useState<string | null>(null);
  /** Selected cells of which rows are hidden, as long as nobody has said whether these belong to the table. */
  const [partlyHidden, setPartlyHidden] = useState<SelectedText | null>(null);
  const refuse = (what: string) => {
    setNotTaken(what);
    announce(what);
  };
  const put = (text: string) => {
    setNotTaken(null);
    paste(text);
  };
  const chooseRows = (text: string) => {
    setPartlyHidden(null);
    paste(text);
  };
  const takeSelection = () =>
    taking.run(async () => {
      const selected = await selectedText();
      setNotTaken(null);
      setPartlyHidden(null);
      if (selected.all.trim() === '') refuse(texts.selectionEmpty);
      else if (selected.hiddenRows === 0) paste(selected.all);
      else {
        setPartlyHidden(selected);
        announce(texts.hiddenRows(selected.hiddenRows));
      }
    });
  const pasteTable = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    const plain = clipboardData.getData('text/plain');
    const table = textOfHtml(clipboardData.getData('text/html'));
    const isPicture = plain === '' && table === null && clipboardData.files.length > 0;
    if (isPicture || (table ?? plain).length > LONGEST_PASTE) {
      event.preventDefault();
      refuse(isPicture ? texts.picture : texts.paste.refusal({ code: 'tooLarge' }));
      return;
    }
    if (table === null) return;
    event.preventDefault();
    const field = event.currentTarget;
    field.setRangeText(table, field.selectionStart, field.selectionEnd, 'end');
    put(field.value);
  };
  return { taking, notTaken, partlyHidden, takeSelection, pasteTable, put, chooseRows };
}

/** The field in which the table is pasted; selected cells of the workbook can be taken too. */
export function PasteField({ text, area, paste, clear }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { taking, notTaken, partlyHidden, takeSelection, pasteTable, put, chooseRows } = usePasting(paste);
  return (
    <div className={plain.stackS}>
      <Field className={plain.field} label={texts.field}>
        <Textarea
          ref={area}
          className={plain.input}
          resize="vertical"
          spellCheck={false}
          textarea={{ className: styles.text }}
          value={text}
          onPaste={pasteTable}
          onChange={(_, { value }) => put(value)}
        />
      </Field>
      <div className={plain.buttons}>
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
      {partlyHidden && (
        <HiddenRows
          selected={partlyHidden}
          choose={(chosen) => {
            chooseRows(chosen);
            area.current?.focus();
          }}
        />
      )}
      {notTaken && <Notice intent="info" what={notTaken} />}
      <Refused action={taking} />
    </div>
  );
}

interface HiddenProps {
  readonly selected: SelectedText;
  readonly choose: (text: string) => void;
}

/** Asks whether the hidden rows of a selection belong to the table: Excel does not copy what a filter hides. */
function HiddenRows({ selected, choose }: HiddenProps) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  return (
    <div>
      <Notice intent="warning" what={texts.hiddenRows(selected.hiddenRows)} />
      <div className={plain.buttons}>
        <Button size="small" onClick={() => choose(selected.visible)}>
          {texts.visibleRows}
        </Button>
        <Button size="small" onClick={() => choose(selected.all)}>
          {texts.allRows}
        </Button>
      </div>
    </div>
  );
}
