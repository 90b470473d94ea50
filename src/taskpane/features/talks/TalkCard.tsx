import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CaoName } from '../../../cao/rules';
import { talksNl } from '../../../texts/nl/talks';
import { useTexts } from '../../ui/context';
import type { PersonSignals } from '../../../school/signals/signals';
import type { TalkRow } from '../../../school/signals/talkList';
import { talkTopics } from '../../../school/talks/talkTopics';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { TalkActions } from './TalkActions';
import { Topics } from './Topics';
import { usePlainStyles } from '../../ui/plainStyles';
import type { DayScreenProps } from '../../ui/dayScreen';

const useStyles = makeStyles({
  card: { overflowWrap: 'anywhere' },
  late: { color: tokens.colorStatusDangerForeground1 },
});

interface Props extends Pick<DayScreenProps, 'day' | 'access'> {
  readonly row: TalkRow;
  readonly signals: PersonSignals | null;
  readonly monthsBetween: number;
  readonly cao: CaoName;
  readonly open: () => void;
}

/** Somebody to see: when, what to bring up, and keeping that it was done. */
export function TalkCard({ row, signals, day, monthsBetween, cao, open, access }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const texts = useTexts(talksNl);
  const id = useId();
  const { employee, talk, due, overdue } = row;
  const name = nameOrNumber(employee);
  return (
    <article className={mergeClasses(plain.card, styles.card)} aria-labelledby={id}>
      <h2 id={id} className={plain.name}>
        {name}
      </h2>
      {due !== null && (
        <p className={overdue ? mergeClasses(plain.line, plain.strong, styles.late) : plain.paragraph}>
          {overdue ? texts.overdue(due) : texts.due(due)}
        </p>
      )}
      <p className={plain.quiet}>
        {talk?.last ? texts.last(talk.last) : texts.noLast}
        {talk?.note ? ` · ${talk.note}` : ''}
      </p>
      {signals && <Topics signals={signals.signals} fixed={talkTopics(employee, day, cao)} />}
      <TalkActions
        employee={employee}
        talk={talk}
        day={day}
        monthsBetween={monthsBetween}
        cao={cao}
        access={access}
      >
        <Button
          size="small"
          appearance="subtle"
          className={plain.narrowButton}
          aria-label={texts.openOf(name)}
          onClick={open}
        >
          {texts.open}
        </Button>
      </TalkActions>
    </article>
  );
}
