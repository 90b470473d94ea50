import { Button, Field, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PastedTable } from '../../../imports/salaryTable';
import type { DatedSalaryTable } from '../../../school/edits/salaryTableRows';
import { Part } from '../../ui/Part';
import { usePane } from '../../ui/context';
import { fromField, lacks, salaryRows, typedDay, type ImportState, type Lack } from './salaryImport';
import { useImportTexts } from './texts';

const useStyles = makeStyles({
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  paragraph: { margin: 0 },
  write: { alignSelf: 'flex-start' },
});

interface Props {
  readonly state: ImportState;
  readonly table: PastedTable;
  readonly busy: boolean;
  readonly changeFrom: (text: string) => void;
  readonly changeSource: (text: string) => void;
  readonly write: (table: DatedSalaryTable) => void;
  /** Takes the reader to what comes first of what lies above this form. */
  readonly goToLack: (lack: Lack) => void;
}

/** Date and source, and the button that writes; what is lacking is said when it is pressed. */
export function WriteForm({ state, table, busy, changeFrom, changeSource, write, goToLack }: Props) {
  const styles = useStyles();
  const texts = useImportTexts();
  const { announce } = usePane();
  const [tried, setTried] = useState(false);
  const from = useRef<HTMLInputElement>(null);
  const source = useRef<HTMLInputElement>(null);
  const typed = fromField(state, table);
  const day = typedDay(typed);
  const lacking = lacks(state, table);
  const press = () => {
    setTried(true);
    const [first] = lacking;
    if (day !== null && first === undefined) {
      write({ from: day, source: state.source.trim(), rows: salaryRows(table) });
      return;
    }
    announce(lacking.map((lack) => texts.lacking[lack]).join(' '));
    if (first === 'from') from.current?.focus();
    else if (first === 'source') source.current?.focus();
    else goToLack(first);
  };
  const fromWrong = (tried || typed !== '') && day === null;
  const sourceWrong = tried && state.source.trim() === '';
  return (
    <Part title={texts.writing}>
      <div className={styles.room}>
        <p className={styles.paragraph}>{texts.unit}</p>
        <Field
          className={styles.field}
          label={texts.from}
          required
          validationState={fromWrong ? 'error' : 'none'}
          validationMessage={fromWrong ? texts.fromMissing : undefined}
          hint={day === null ? undefined : texts.fromRead(day)}
        >
          <Input
            ref={from}
            className={styles.input}
            value={typed}
            onChange={(_, { value }) => changeFrom(value)}
          />
        </Field>
        <Field
          className={styles.field}
          label={texts.source}
          required
          validationState={sourceWrong ? 'error' : 'none'}
          validationMessage={sourceWrong ? texts.sourceMissing : undefined}
          hint={texts.sourceHint}
        >
          <Input
            ref={source}
            className={styles.input}
            value={state.source}
            onChange={(_, { value }) => changeSource(value)}
          />
        </Field>
        {tried && lacking.length > 0 && (
          <p className={styles.paragraph}>{lacking.map((lack) => texts.lacking[lack]).join(' ')}</p>
        )}
        <Button
          className={styles.write}
          appearance="primary"
          icon={busy ? <Spinner size="tiny" aria-label={texts.busy} /> : undefined}
          disabledFocusable={busy}
          onClick={press}
        >
          {texts.write}
        </Button>
      </div>
    </Part>
  );
}
