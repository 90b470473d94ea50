import { Button, Field, Input, Spinner } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import type { PastedTable } from '../../../imports/salaryTable';
import type { DatedSalaryTable } from '../../../school/edits/salaryTableRows';
import { Part } from '../../ui/Part';
import { usePane } from '../../ui/context';
import { fromField, lacks, salaryRows, typedDay, type ImportState, type Lack } from './salaryImport';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';

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
  const plain = usePlainStyles();
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
  return (
    <Part title={texts.writing}>
      <div className={plain.stackM}>
        <p className={plain.paragraph}>{texts.unit}</p>
        <RequiredText
          label={texts.from}
          wrong={(tried || typed !== '') && day === null ? texts.fromMissing : undefined}
          hint={day === null ? undefined : texts.fromRead(day)}
          field={from}
          value={typed}
          change={changeFrom}
        />
        <RequiredText
          label={texts.source}
          wrong={tried && state.source.trim() === '' ? texts.sourceMissing : undefined}
          hint={texts.sourceHint}
          field={source}
          value={state.source}
          change={changeSource}
        />
        {tried && lacking.length > 0 && (
          <p className={plain.paragraph}>{lacking.map((lack) => texts.lacking[lack]).join(' ')}</p>
        )}
        <Button
          className={plain.start}
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

interface RequiredTextProps {
  readonly label: string;
  /** Why what is typed will not do; undefined where it will. */
  readonly wrong: string | undefined;
  readonly hint: string | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly change: (text: string) => void;
}

/** A field that has to be filled in. */
function RequiredText({ label, wrong, hint, field, value, change }: RequiredTextProps) {
  const plain = usePlainStyles();
  return (
    <Field
      className={plain.field}
      label={label}
      required
      validationState={wrong === undefined ? 'none' : 'error'}
      validationMessage={wrong}
      hint={hint}
    >
      <Input
        ref={field}
        className={plain.input}
        value={value}
        onChange={(_, { value: text }) => change(text)}
      />
    </Field>
  );
}
