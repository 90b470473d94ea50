import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Signal } from '../../../school/signals/signals';
import { mainSignal, type TeamRow, type TeamView } from '../../../school/signals/teamList';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { signalSentence } from '../../../documents/signalTexts';
import { SignalIcon } from './SignalIcon';
import { useTexts } from '../../ui/context';
import { teamNl } from '../../../texts/nl/team';
import { signalsNl } from '../../../texts/nl/signals';

const line = { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis', minWidth: 0 } as const;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { ':hover': { outline: '1px solid Highlight', outlineOffset: '-2px' } },
  },
  name: { ...typographyStyles.body1Strong, ...line },
  meta: { ...typographyStyles.caption1, ...line, color: tokens.colorNeutralForeground2 },
  main: { ...typographyStyles.caption1, display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sentence: line,
  quiet: { color: tokens.colorNeutralForeground2 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    height: '20px',
    overflow: 'hidden',
    marginTop: '2px',
  },
});

interface Props {
  readonly row: TeamRow;
  readonly kind: TeamView['kind'];
  readonly current: boolean;
  readonly open: () => void;
  readonly focused: () => void;
}

/** One employee: who, what there is to spend, what matters most, and what else there is. */
export function TeamRowButton({ row, kind, current, open, focused }: Props) {
  const texts = useTexts(teamNl);
  const signalTexts = useTexts(signalsNl);
  const styles = useStyles();
  const { employee, fte, known } = row;
  const main = mainSignal(row, kind);
  const others = (known?.signals ?? []).filter((signal) => signal !== main);
  const amount = known && (known.usable === null ? texts.unknownAmount : texts.usable(known.usable));
  const meta = [employee.functionName, fte === null ? '' : texts.fte(fte), amount ?? ''].filter(Boolean);
  return (
    <button
      type="button"
      className={styles.row}
      data-key={employee.key}
      tabIndex={current ? 0 : -1}
      onClick={open}
      onFocus={focused}
    >
      <span className={styles.name}>{nameOrNumber(employee)}</span>
      <span className={styles.meta}>{meta.join(' · ')}</span>
      <Main signal={main} known={known !== null} />
      {others.length > 0 && (
        <span className={styles.chips}>
          {others.map(({ kind: other }) => (
            <Badge key={other} appearance="outline" size="small" color="informative">
              {signalTexts.short[other]}
            </Badge>
          ))}
        </span>
      )}
    </button>
  );
}

interface MainProps {
  readonly signal: Signal | null;
  readonly known: boolean;
}

function Main({ signal, known }: MainProps) {
  const texts = useTexts(teamNl);
  const signalTexts = useTexts(signalsNl);
  const styles = useStyles();
  if (!signal) {
    return (
      <span className={mergeClasses(styles.main, styles.quiet)}>
        {known ? texts.noSignals : texts.computing}
      </span>
    );
  }
  return (
    <span className={styles.main}>
      <SignalIcon kind={signal.kind} />
      <span className={styles.sentence}>{signalSentence(signalTexts, signal)}</span>
    </span>
  );
}
