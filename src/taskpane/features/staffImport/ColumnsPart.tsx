import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type Dispatch } from 'react';
import {
  staffFields,
  type ColumnProposal,
  type ListCells,
  type StaffField,
  type StaffListChoices,
  type StaffListReading,
} from '../../../imports/staffList';
import { useListStyles } from '../../ui/listStyles';
import type { StaffImportAction } from './staffImport';
import { Part } from '../../ui/Part';
import { columnsShown, type ColumnsOpened } from './columnsShown';
import { usePartStyles } from './partStyles';
import { LONGEST_SAMPLE, samplesOf } from './samples';
import { sentence, useStaffTexts } from './useStaffTexts';

/** The header row is looked for among these rows. */
const HEADER_ROWS = 30;
const SAMPLES = 2;

interface Props {
  readonly cells: ListCells;
  readonly reading: StaffListReading;
  readonly choices: StaffListChoices;
  readonly dispatch: Dispatch<StaffImportAction>;
}

const NOTHING_OPENED: ColumnsOpened = { sure: false, unused: false, touched: new Set() };

/** Which column is taken for what, and why; each can be corrected. Those that are sure stand together, the others each in a card. */
export function ColumnsPart({ cells, reading, choices, dispatch }: Props) {
  const styles = usePartStyles();
  const lists = useListStyles();
  const { columns: texts, date } = useStaffTexts();
  const [opened, setOpened] = useState<ColumnsOpened>(NOTHING_OPENED);
  const needed = reading.questions.some((question) => question === 'number' || question === 'size');
  const { cards, together, unused } = columnsShown(reading.columns, choices, opened, needed);
  const touch: typeof dispatch = (action) => {
    if (action.type === 'column')
      setOpened({ ...opened, touched: new Set([...opened.touched, action.index]) });
    dispatch(action);
  };
  return (
    <Part title={texts.title}>
      <HeaderRowField
        cells={cells}
        headerRow={choices.headerRow === undefined ? reading.headerRow : choices.headerRow}
        dispatch={dispatch}
      />
      {!needed && (
        <SureColumns
          columns={together}
          opened={opened.sure}
          open={(sure) => setOpened({ ...opened, sure })}
        />
      )}
      <ul className={lists.s}>
        {cards.map((column) => (
          <li key={column.index} className={lists.card}>
            <ColumnField
              column={column}
              chosen={choices.columns?.get(column.index)}
              samples={samplesOf(cells, reading, column, date, SAMPLES)}
              dispatch={touch}
            />
          </li>
        ))}
      </ul>
      {unused > 0 && !needed && (
        <Button
          className={styles.start}
          size="small"
          aria-expanded={opened.unused}
          onClick={() => setOpened({ ...opened, unused: !opened.unused })}
        >
          {opened.unused ? texts.fewer : texts.others(unused)}
        </Button>
      )}
      <Choices reading={reading} choices={choices} dispatch={dispatch} />
    </Part>
  );
}

interface SureProps {
  /** None where each has a card. */
  readonly columns: readonly ColumnProposal[];
  readonly opened: boolean;
  readonly open: (opened: boolean) => void;
}

/** The columns that are surely what they are taken for, in one line, and the way to their cards. */
function SureColumns({ columns, opened, open }: SureProps) {
  const styles = usePartStyles();
  const texts = useStaffTexts().columns;
  const named = columns.flatMap(({ index, header, field }) =>
    field === null ? [] : [{ header: texts.header(index, header), field }],
  );
  if (named.length === 0 && !opened) return null;
  return (
    <>
      {named.length > 0 && <p className={styles.text}>{texts.sure(named)}</p>}
      <Button className={styles.start} size="small" aria-expanded={opened} onClick={() => open(!opened)}>
        {opened ? texts.onlyDoubtful : texts.changeSure}
      </Button>
    </>
  );
}

function HeaderRowField({
  cells,
  headerRow,
  dispatch,
}: Pick<Props, 'cells' | 'dispatch'> & { readonly headerRow: number | null }) {
  const styles = usePartStyles();
  const texts = useStaffTexts().columns;
  const rows = cells.slice(0, Math.max(HEADER_ROWS, (headerRow ?? 0) + 1));
  const sampleOf = (row: readonly unknown[]) =>
    row
      .map((cell) => String(cell ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' · ')
      .slice(0, LONGEST_SAMPLE);
  return (
    <Field label={texts.headerRow} size="small" className={styles.field}>
      <Select
        size="small"
        className={styles.input}
        value={headerRow === null ? 'none' : String(headerRow)}
        onChange={(_, { value }) =>
          dispatch({ type: 'headerRow', row: value === 'none' ? null : Number(value) })
        }
      >
        <option value="none">{texts.noHeader}</option>
        {rows.map((row, index) => (
          <option key={index} value={index}>
            {texts.row(index, sampleOf(row))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ColumnProps extends Pick<Props, 'dispatch'> {
  readonly column: ColumnProposal;
  /** What the user chose, be it read so already or not; undefined where nothing was chosen. */
  readonly chosen: StaffField | null | undefined;
  readonly samples: readonly string[];
}

function ColumnField({ column, chosen, samples, dispatch }: ColumnProps) {
  const styles = usePartStyles();
  const texts = useStaffTexts().columns;
  const { index, header, field, confidence, reason } = column;
  const why = sentence(texts.reasons[reason.code], reason);
  const doubt = field !== null && confidence !== 'sure' ? ` (${texts.confidence[confidence]})` : '';
  return (
    <Field
      label={texts.header(index, header)}
      hint={`${texts.sample(samples)}. ${why}${doubt}`}
      size="small"
      className={styles.field}
    >
      <Select
        size="small"
        className={styles.input}
        value={(chosen === undefined ? field : chosen) ?? ''}
        onChange={(_, { value }) =>
          dispatch({ type: 'column', index, field: value === '' ? null : (value as StaffField) })
        }
      >
        <option value="">{texts.none}</option>
        {staffFields.map((id) => (
          <option key={id} value={id}>
            {texts.fields[id]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Choices that only some lists ask for. */
function Choices({ reading, choices, dispatch }: Omit<Props, 'cells'>) {
  const styles = usePartStyles();
  const texts = useStaffTexts().columns;
  const fields = new Set(reading.columns.map(({ field }) => field));
  const twoScales = fields.has('functionScale') && (fields.has('personalScale') || fields.has('scale'));
  const identical = reading.remarks.some(({ code }) => code === 'identicalRows');
  return (
    <>
      {twoScales && (
        <Field label={texts.scale} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={choices.scale ?? 'personal'}
            onChange={(_, { value }) => dispatch({ type: 'scale', scale: value as 'personal' | 'function' })}
          >
            <option value="personal">{texts.scales.personal}</option>
            <option value="function">{texts.scales.function}</option>
          </Select>
        </Field>
      )}
      {identical && (
        <Field label={texts.identical} size="small" className={styles.field}>
          <Select
            size="small"
            className={styles.input}
            value={choices.identicalRows ?? 'once'}
            onChange={(_, { value }) =>
              dispatch({ type: 'identicalRows', identicalRows: value as 'once' | 'add' })
            }
          >
            <option value="once">{texts.identicals.once}</option>
            <option value="add">{texts.identicals.add}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
