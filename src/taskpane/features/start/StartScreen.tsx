import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { ActionId, CommandMessage } from '../../../commands';
import { startNl } from '../../../texts/nl/start';
import { CommandNotice } from '../../ui/CommandNotice';
import { usePane, useTexts } from '../../ui/context';
import { version } from '../../host/version';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The ways to begin; an own list is read into sheets that are made first. */
export type StartChoice = Extract<ActionId, 'voorbeeldschool' | 'legewerkmap'> | 'eigenlijst';

interface Props {
  readonly build: (choice: StartChoice) => void;
  /** What the last attempt has to say, such as which names are taken. */
  readonly message: CommandMessage | null;
}

/** A workbook without our tables: what this is, in three sentences, and three ways to begin. */
export default function StartScreen({ build, message }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(startNl);
  const busy = message?.kind === 'busy';
  const choices = [
    { id: 'voorbeeldschool', text: texts.sample, hint: texts.sampleHint },
    { id: 'eigenlijst', text: texts.own, hint: texts.ownHint },
    { id: 'legewerkmap', text: texts.empty, hint: texts.emptyHint },
  ] as const;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{texts.title}</h1>
      {texts.what.map((sentence) => (
        <p key={sentence} className={plain.paragraph}>
          {sentence}
        </p>
      ))}
      {choices.map(({ id, text, hint }, index) => (
        <div key={id} className={styles.choice}>
          <Button
            appearance={index === 0 ? 'primary' : 'secondary'}
            // Not `disabled`: that would throw the focus away while it builds.
            disabledFocusable={busy}
            aria-describedby={`start-${id}`}
            onClick={() => build(id)}
          >
            {text}
          </Button>
          <p id={`start-${id}`} className={plain.quiet}>
            {hint}
          </p>
        </div>
      ))}
      {busy && <Spinner size="small" label={message.text.what} />}
      {message && !busy && <CommandNotice message={message} />}
      <p className={plain.quiet}>{t.app.version(version)}</p>
    </div>
  );
}
