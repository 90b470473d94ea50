import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { isUnnamed, type PastedCell, type PastedTable } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { flagId } from './FlagList';
import { flagsOf, listedFlags, type ListedFlag } from './flagGroups';
import { gridMove } from './gridMove';
import { useImportTexts } from './texts';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  // Only the grid itself scrolls sideways, never the pane.
  scroll: {
    overflow: 'auto',
    maxHeight: '360px',
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  side: { left: 0, textAlign: 'left' },
  corner: { zIndex: 2 },
  cell: { position: 'relative', padding: 0 },
  mark: {
    position: 'absolute',
    left: '4px',
    top: '4px',
    fontWeight: tokens.fontWeightBold,
    pointerEvents: 'none',
  },
  input: {
    boxSizing: 'border-box',
    width: '86px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  odd: { border: `1px dashed ${tokens.colorNeutralForeground1}` },
  stops: { border: `2px solid ${tokens.colorPaletteRedBorder2}` },
  corrected: { fontStyle: 'italic' },
});

interface Props {
  readonly table: PastedTable;
  /** What was typed in cells and is not in the table yet, by cell. */
  readonly typed: Readonly<Record<string, string>>;
  /** The inputs by cell, for who wants to go to one. */
  readonly inputs: RefObject<Map<string, HTMLInputElement>>;
  readonly correct: (cell: string, text: string) => void;
}

/** The amounts as they were understood, each to be corrected where it stands. */
export function PastedGrid({ table, typed, inputs, correct }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useImportTexts();
  const { scales, steps, cells, flags } = table;
  const [chosen, setChosen] = useState<string | null>(null);
  const all = cells.flat();
  const listed = useMemo(() => listedFlags(flags), [flags]);
  const current = all.find(({ id }) => id === chosen) ?? all[0];
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const to = gridMove(event.key, event.currentTarget, row, column);
    const next = to && cells[to.row]?.[to.column];
    if (!next) return;
    event.preventDefault();
    inputs.current.get(next.id)?.focus();
  };
  if (all.length === 0) return null;
  return (
    <Part title={texts.grid}>
      <p className={plain.quiet}>{texts.gridHint}</p>
      <div className={styles.scroll} role="group" aria-label={texts.grid}>
        <table className={styles.table}>
          <GridHead scales={scales} />
          <tbody>
            {steps.map((step, row) => (
              <tr key={step}>
                <th scope="row" className={mergeClasses(styles.head, styles.side)}>
                  {step}
                </th>
                {cells[row].map((cell, column) => (
                  <GridCell
                    key={cell.id}
                    cell={cell}
                    flags={flagsOf(listed, flags, cell)}
                    value={Object.hasOwn(typed, cell.id) ? typed[cell.id] : cell.text}
                    isStop={cell.id === current.id}
                    inputs={inputs}
                    choose={() => setChosen(cell.id)}
                    correct={(text) => correct(cell.id, text)}
                    move={(event) => move(event, row, column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={plain.quiet}>
        {texts.cellAmount(texts.paste.place(current), current.cents, current.line, current.corrected)}
      </p>
    </Part>
  );
}

/** The scales, above their columns. */
function GridHead({ scales }: Pick<PastedTable, 'scales'>) {
  const styles = useStyles();
  const texts = useImportTexts();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.head, styles.side, styles.corner)}>
          {texts.step}
        </th>
        {scales.map((scale) => (
          <th key={scale} scope="col" className={styles.head}>
            {isUnnamed(scale) ? texts.unnamed : texts.scaleHead(scale)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps extends Pick<Props, 'inputs'> {
  readonly cell: PastedCell;
  /** What is odd in it. */
  readonly flags: readonly ListedFlag[];
  readonly value: string;
  /** Whether Tab comes here: one stop for the whole grid, from where the arrow keys go on. */
  readonly isStop: boolean;
  readonly choose: () => void;
  readonly correct: (text: string) => void;
  readonly move: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** An amount of the grid, to be corrected where it stands. */
function GridCell({ cell, flags, value, isStop, inputs, choose, correct, move }: CellProps) {
  const styles = useStyles();
  const texts = useImportTexts();
  const isOdd = flags.length > 0;
  const stops = flags.some(({ flag }) => flag.stops);
  return (
    <td className={styles.cell}>
      {isOdd && (
        <span className={styles.mark} aria-hidden>
          !
        </span>
      )}
      <input
        ref={(input) => {
          if (input) inputs.current.set(cell.id, input);
          else inputs.current.delete(cell.id);
        }}
        className={mergeClasses(
          styles.input,
          isOdd && styles.odd,
          stops && styles.stops,
          cell.corrected && styles.corrected,
        )}
        aria-label={texts.paste.place(cell)}
        aria-describedby={flags.map(({ index }) => flagId(index)).join(' ') || undefined}
        aria-invalid={stops || undefined}
        inputMode="decimal"
        tabIndex={isStop ? 0 : -1}
        value={value}
        onFocus={(event) => {
          choose();
          event.currentTarget.select();
        }}
        onChange={(event) => correct(event.currentTarget.value)}
        onKeyDown={move}
      />
    </td>
  );
}
