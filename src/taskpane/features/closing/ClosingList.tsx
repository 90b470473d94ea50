import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonClosing } from '../../../school/closing/closing';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { useProblemText } from '../../ui/useProblemText';
import { LongList } from '../../ui/LongList';
import { useListStyles } from '../../ui/listStyles';
import type { ScreenProps } from '../../ui/screen';
import { useTexts } from '../../ui/context';
import { closingNl } from '../../../texts/nl/closing';

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly closings: readonly PersonClosing[];
  readonly select: ScreenProps['select'];
  readonly showChecks: () => void;
}

/** Everybody of whom a school year can be closed: first who asks for attention. */
export function ClosingList({ closings, select, showChecks }: Props) {
  const texts = useTexts(closingNl);
  const lists = useListStyles();
  const attention = closings.filter(asksAttention);
  const others = closings.filter((one) => one.kind === 'closes' && !asksAttention(one));
  const part = (title: string, items: readonly PersonClosing[]) =>
    items.length > 0 && (
      <>
        <h3>{title}</h3>
        <LongList
          items={items}
          keyOf={({ employee }) => employee.key}
          draw={(closing) => <PersonLine {...{ closing, select, showChecks }} />}
          className={lists.s}
          itemClassName={lists.card}
        />
      </>
    );
  return (
    <>
      {part(texts.attention, attention)}
      {part(texts.everybody, others)}
    </>
  );
}

function asksAttention(closing: PersonClosing): boolean {
  if (closing.kind === 'problem') return true;
  return (
    closing.kind === 'closes' &&
    (closing.uncovered > 0 ||
      closing.unreadable.length > 0 ||
      closing.before !== null ||
      closing.corrected !== null)
  );
}

interface LineProps extends Omit<Props, 'closings'> {
  readonly closing: PersonClosing;
}

function PersonLine({ closing, select, showChecks }: LineProps) {
  const texts = useTexts(closingNl);
  const styles = useStyles();
  const problemText = useProblemText();
  const { employee } = closing;
  return (
    <>
      <Link as="button" onClick={() => select(employee.key)}>
        {nameOrNumber(employee)}
      </Link>
      {closing.kind === 'problem' && (
        <>
          <span className={styles.problem}>
            {closing.problem ? problemText(closing.problem) : texts.notClosed}
          </span>
          <Link as="button" onClick={showChecks}>
            {texts.seeChecks}
          </Link>
        </>
      )}
      {closing.kind === 'closes' && (
        <>
          <span>{texts.person(closing)}</span>
          {closing.uncovered > 0 && (
            <span className={styles.warning}>{texts.uncovered(closing.uncovered)}</span>
          )}
          {closing.unreadable.length > 0 && (
            <>
              <span className={styles.warning}>{texts.unreadable(closing.unreadable)}</span>
              <Link as="button" onClick={showChecks}>
                {texts.seeChecks}
              </Link>
            </>
          )}
          {closing.before !== null && (
            <span className={styles.warning}>
              {texts.differs({
                before: closing.before,
                now: closing.lots.reduce((sum, { left }) => sum + left, 0),
              })}
            </span>
          )}
          {closing.corrected !== null && (
            <span className={styles.warning}>{texts.corrected(closing.corrected)}</span>
          )}
          {closing.closedBefore && closing.before === null && <span>{texts.already}</span>}
        </>
      )}
    </>
  );
}
