import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Refused } from '../../ui/Refused';
import WorkProgress from '../../ui/WorkProgress';
import { usePartStyles } from './partStyles';
import type { StaffSource } from './staffImport';
import { useFileSource, type FileSource, type OpenedWorkbook } from './useFileSource';
import { useStaffTexts } from './useStaffTexts';

interface Props {
  readonly choose: (source: StaffSource) => void;
}

/** A list in a file: a text, or a sheet of a workbook. */
export function FileChoice({ choose }: Props) {
  const styles = usePartStyles();
  const texts = useStaffTexts();
  const input = useRef<HTMLInputElement>(null);
  const file = useFileSource(choose);
  const { action, opened } = file;
  return (
    <>
      <Button className={styles.start} disabledFocusable={action.busy} onClick={() => input.current?.click()}>
        {texts.source.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain"
        hidden
        onChange={(event) => {
          const [picked] = event.target.files ?? [];
          if (picked) file.open(picked);
          // The same file can be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <p className={styles.hint}>{texts.source.fileHint}</p>
      {opened && <SheetOfFileChoice key={opened.name} opened={opened} file={file} />}
      {action.busy && (
        <WorkProgress
          done={0}
          total={1}
          text={texts.source.reading}
          stopText={texts.write.cancel}
          stop={file.stop}
        />
      )}
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
  const styles = usePartStyles();
  const texts = useStaffTexts().source;
  const { name, sheets } = opened;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    ),
  );
  return (
    <>
      <Field label={texts.fileSheet(name)} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.input}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {sheets.map((sheet, index) => (
            <option key={index} value={index}>
              {sheet.isHidden ? texts.hiddenSheet(sheet.name) : sheet.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={file.action.busy}
        onClick={() => file.readSheet(chosen)}
      >
        {texts.readFileSheet}
      </Button>
    </>
  );
}
