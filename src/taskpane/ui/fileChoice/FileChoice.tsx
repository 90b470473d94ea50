import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import { Refused } from '../Refused';
import WorkProgress from '../WorkProgress';
import { useTexts } from '../context';
import { usePlainStyles } from '../plainStyles';
import type { FileList } from './fileList';
import { useFileSource, type FileSource, type OpenedWorkbook } from './useFileSource';
import { SelectField } from '../SelectField';

interface Props {
  readonly choose: (list: FileList) => void;
}

/** A list in a file: a text, or a sheet of a workbook. */
export function FileChoice({ choose }: Props) {
  const styles = usePlainStyles();
  const texts = useTexts(fileChoiceNl);
  const input = useRef<HTMLInputElement>(null);
  const file = useFileSource(choose);
  const { action, opened } = file;
  return (
    <>
      <Button className={styles.start} disabledFocusable={action.busy} onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain"
        hidden
        onChange={(event) => {
          const [picked] = event.target.files ?? [];
          if (picked) file.open(picked);
          // So that the same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
      <p className={styles.quiet}>{texts.hint}</p>
      {opened && <SheetOfFileChoice key={opened.name} opened={opened} file={file} />}
      {action.busy && <WorkProgress done={file.share} total={1} text={texts.reading} stop={file.stop} />}
      <Refused action={action} />
    </>
  );
}

interface SheetProps {
  readonly opened: OpenedWorkbook;
  readonly file: FileSource;
}

/** Asks which sheet of a workbook is the list. */
function SheetOfFileChoice({ opened, file }: SheetProps) {
  const styles = usePlainStyles();
  const texts = useTexts(fileChoiceNl);
  const { name, sheets } = opened;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    ),
  );
  return (
    <>
      <SelectField
        className={styles.field}
        label={texts.sheet(name)}
        value={chosen}
        options={sheets.map(
          (sheet, index) => [index, sheet.isHidden ? texts.hiddenSheet(sheet.name) : sheet.name] as const,
        )}
        change={setChosen}
      />
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={file.action.busy}
        onClick={() => file.readSheet(chosen)}
      >
        {texts.readSheet}
      </Button>
    </>
  );
}
