import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PrivacyTexts } from '../../texts/privacy.nl';
import { erasePeople, type RowsPerTable, type UndoHandle, type Whom } from '../../workbook';
import { personalSheets, type PersonalSheet } from '../../workbook/papers/personalSheets';
import { Notice } from '../components/Notice';
import WorkProgress from '../components/WorkProgress';
import { usePane } from '../context';
import type { WriteAccess } from '../screens/screen';
import { useAction } from '../useAction';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

interface Props {
  readonly texts: PrivacyTexts;
  readonly whom: Whom;
  readonly rows: RowsPerTable;
  /** What the first button and the one that confirms say, and what stands in the log afterwards. */
  readonly act: string;
  readonly confirm: string;
  readonly what: string;
  readonly access: WriteAccess;
  /** Told when rows were erased, with the way back. */
  readonly erased: (handle: UndoHandle) => void;
}

/** Erasing in two steps, both in place: what will go, and then really. */
export function EraseConfirm({ texts, whom, rows, act, confirm, what, access, erased }: Props) {
  const styles = useStyles();
  const { t, announce } = usePane();
  const action = useAction();
  /** The sheets that go too; null until the first button asked for them. */
  const [sheets, setSheets] = useState<readonly PersonalSheet[] | null>(null);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const stop = useRef<AbortController | null>(null);
  const first = useRef<HTMLButtonElement>(null);

  const ask = () =>
    action.run(async () => {
      const found = await personalSheets(whom);
      setSheets(found);
      announce([texts.sure, texts.sheets(found.length)].join(' '));
    });
  const erase = () =>
    action.run(async () => {
      stop.current = new AbortController();
      try {
        const handle = await erasePeople({
          whom,
          sheets: (sheets ?? []).map(({ sheetId }) => sheetId),
          what,
          signal: stop.current.signal,
          progress: (done, all) => setProgress({ done, all }),
        });
        erased(handle);
        await access.wrote(handle);
      } finally {
        setProgress(null);
        setSheets(null);
      }
    });

  return (
    <>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.table}>{texts.rowsPerTable(row)}</li>
        ))}
        <li>{texts.andLog}</li>
      </ul>
      {sheets === null && (
        <div className={styles.buttons}>
          <Button ref={first} disabledFocusable={action.busy} onClick={ask}>
            {act}
          </Button>
        </div>
      )}
      {sheets !== null && (
        <>
          {sheets.length > 0 && (
            <p className={styles.text}>{texts.sheetsNamed(sheets.map(({ name }) => name))}</p>
          )}
          {progress ? (
            <WorkProgress
              done={progress.done}
              total={progress.all}
              text={t.app.progress(progress)}
              stopText={t.app.stop}
              stop={() => stop.current?.abort()}
            />
          ) : (
            <p className={styles.text}>
              {[texts.sure, texts.sheets(sheets.length), texts.kept].filter(Boolean).join(' ')}
            </p>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" ref={focusOnce} disabledFocusable={action.busy} onClick={erase}>
              {confirm}
            </Button>
            <Button disabledFocusable={action.busy} onClick={() => setSheets(null)}>
              {texts.cancel}
            </Button>
          </div>
        </>
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </>
  );
}

function focusOnce(button: HTMLElement | null): void {
  button?.focus();
}
