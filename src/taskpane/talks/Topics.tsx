import { makeStyles, tokens } from '@fluentui/react-components';
import { signalsNl } from '../../texts/signals.nl';
import { talksNl } from '../../texts/talks.nl';
import { useListStyles } from '../components/listStyles';
import { useTexts } from '../context';
import type { Signal } from '../state/signals';
import { signalSentence, signalSource } from '../state/signalTexts';
import { SignalIcon } from '../team/SignalIcon';

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What to bring up in a conversation, each with where it comes from. */
export function Topics({ signals }: { readonly signals: readonly Signal[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useTexts(talksNl, 'talks');
  const signalTexts = useTexts(signalsNl, 'signals');
  // That the conversation is due is said already.
  const topics = signals.filter(({ kind }) => kind !== 'talk');
  if (topics.length === 0) return <p className={styles.quiet}>{texts.noTopics}</p>;
  return (
    <div>
      <p className={styles.title}>{texts.topics}</p>
      <ul className={lists.xxs}>
        {topics.map((signal) => (
          <li key={signal.kind} className={styles.item}>
            <SignalIcon kind={signal.kind} />
            <span>
              {signalSentence(signalTexts, signal)}{' '}
              <span className={styles.source}>({signalSource(signalTexts, signal)})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
