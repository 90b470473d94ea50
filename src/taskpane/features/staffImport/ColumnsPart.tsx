import { Button } from '@fluentui/react-components';
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
import { LONGEST_SAMPLE, samplesOf } from './samples';
import { sentence, useStaffTexts } from './useStaffTexts';
import { SelectField } from '../../ui/SelectField';
import { usePlainStyles } from '../../ui/plainStyles';

/** The header row is looked for among these rows. */
/** Among the rows of a list, counted from 0, that none of them holds the headers. */
const NONE = -1;
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
  const plain = usePlainStyles();
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
          className={plain.start}
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
  const plain = usePlainStyles();
  const texts = useStaffTexts().columns;
  const named = columns.flatMap(({ index, header, field }) =>
    field === null ? [] : [{ header: texts.header(index, header), field }],
  );
  if (named.length === 0 && !opened) return null;
  return (
    <>
      {named.length > 0 && <p className={plain.line}>{texts.sure(named)}</p>}
      <Button className={plain.start} size="small" aria-expanded={opened} onClick={() => open(!opened)}>
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
  const plain = usePlainStyles();
  const texts = useStaffTexts().columns;
  const rows = cells.slice(0, Math.max(HEADER_ROWS, (headerRow ?? 0) + 1));
  const sampleOf = (row: readonly unknown[]) =>
    row
      .map((cell) => String(cell ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' · ')
      .slice(0, LONGEST_SAMPLE);
  return (
    <SelectField
      className={plain.field}
      label={texts.headerRow}
      value={headerRow ?? NONE}
      options={[
        [NONE, texts.noHeader],
        ...rows.map((row, index) => [index, texts.row(index, sampleOf(row))] as const),
      ]}
      change={(row) => dispatch({ type: 'headerRow', row: row === NONE ? null : row })}
    />
  );
}

interface ColumnProps extends Pick<Props, 'dispatch'> {
  readonly column: ColumnProposal;
  /** What the user chose, be it read so already or not; undefined where nothing was chosen. */
  readonly chosen: StaffField | null | undefined;
  readonly samples: readonly string[];
}

function ColumnField({ column, chosen, samples, dispatch }: ColumnProps) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().columns;
  const { index, header, field, confidence, reason } = column;
  const why = sentence(texts.reasons[reason.code], reason);
  const doubt = field !== null && confidence !== 'sure' ? ` (${texts.confidence[confidence]})` : '';
  return (
    <SelectField<StaffField | ''>
      className={plain.field}
      label={texts.header(index, header)}
      hint={`${texts.sample(samples)}. ${why}${doubt}`}
      value={(chosen === undefined ? field : chosen) ?? ''}
      options={[['', texts.none], ...staffFields.map((id) => [id, texts.fields[id]] as const)]}
      change={(id) => dispatch({ type: 'column', index, field: id || null })}
    />
  );
}

/** Choices that only some lists ask for. */
function Choices({ reading, choices, dispatch }: Omit<Props, 'cells'>) {
  const plain = usePlainStyles();
  const texts = useStaffTexts().columns;
  const fields = new Set(reading.columns.map(({ field }) => field));
  const twoScales = fields.has('functionScale') && (fields.has('personalScale') || fields.has('scale'));
  const identical = reading.remarks.some(({ code }) => code === 'identicalRows');
  return (
    <>
      {twoScales && (
        <SelectField
          className={plain.field}
          label={texts.scale}
          value={choices.scale ?? 'personal'}
          options={(['personal', 'function'] as const).map((one) => [one, texts.scales[one]])}
          change={(scale) => dispatch({ type: 'choose', choices: { scale } })}
        />
      )}
      {identical && (
        <SelectField
          className={plain.field}
          label={texts.identical}
          value={choices.identicalRows ?? 'once'}
          options={(['once', 'add'] as const).map((one) => [one, texts.identicals[one]])}
          change={(identicalRows) => dispatch({ type: 'choose', choices: { identicalRows } })}
        />
      )}
    </>
  );
}
