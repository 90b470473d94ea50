import { makeStyles, tokens } from '@fluentui/react-components';
import { signalsNl } from '../../../texts/nl/signals';
import { topicText } from '../../../documents/topicText';
import { talksNl } from '../../../texts/nl/talks';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { Signal } from '../../../school/signals/signals';
import { signalSentence, signalSource } from '../../../documents/signalTexts';
import type { TalkTopic } from '../../../school/talks/talkTopics';
import { SignalIcon } from '../team/SignalIcon';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly signals: readonly Signal[];
  /** What the CAO wants talked about with this person; what it wants of every conversation is said once, elsewhere. */
  readonly fixed: readonly TalkTopic[];
}

/** What to bring up in a conversation, each with where it comes from. */
export function Topics({ signals, fixed }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(talksNl);
  const signalTexts = useTexts(signalsNl);
  // That the conversation is due is said already.
  const topics = signals.filter(({ kind }) => kind !== 'talk');
  return (
    <div>
      {topics.length === 0 && <p className={plain.quiet}>{texts.noTopics}</p>}
      {topics.length > 0 && <p className={styles.title}>{texts.topics}</p>}
      <ul className={lists.xxs}>
        {topics.map((signal) => (
          <li key={signal.kind} className={styles.item}>
            <SignalIcon kind={signal.kind} />
            <span>
              {signalSentence(signalTexts, signal)}{' '}
              <span className={plain.small}>({signalSource(signalTexts, signal)})</span>
            </span>
          </li>
        ))}
      </ul>
      {fixed.length > 0 && <p className={styles.title}>{texts.fixedTopics}</p>}
      <ul className={lists.xxs}>
        {fixed.map((topic) => (
          <li key={topic.kind === 'refused' ? topic.course : topic.kind}>{topicText(texts, topic)}</li>
        ))}
      </ul>
    </div>
  );
}
