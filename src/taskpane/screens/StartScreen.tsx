import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { Explanation } from '../../workbook';
import { Notice } from '../components/Notice';
import { usePane } from '../context';

export type StartChoice = 'sample' | 'empty';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  paragraph: { margin: 0 },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly build: (choice: StartChoice) => void;
  /** What is being built, if anything. */
  readonly building: StartChoice | null;
  /** Why nothing was built: names that are taken, or an action that could not be done. */
  readonly refused: Explanation | null;
}

/** A workbook without our tables: what this is, in three sentences, and two ways to begin. */
export function StartScreen({ build, building, refused }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const choices = [
    { choice: 'sample', text: t.start.sample, hint: t.start.sampleHint },
    { choice: 'empty', text: t.start.empty, hint: t.start.emptyHint },
  ] as const;
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{t.start.title}</h1>
      {t.start.what.map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      {choices.map(({ choice, text, hint }) => (
        <div key={choice} className={styles.choice}>
          <Button
            appearance={choice === 'sample' ? 'primary' : 'secondary'}
            // Not `disabled`: that would throw the focus away while it builds.
            disabledFocusable={building !== null}
            aria-describedby={`start-${choice}`}
            icon={building === choice ? <Spinner size="tiny" /> : undefined}
            onClick={() => build(choice)}
          >
            {text}
          </Button>
          <p id={`start-${choice}`} className={styles.hint}>
            {hint}
          </p>
        </div>
      ))}
      {building !== null && (
        <p role="status" className={styles.paragraph}>
          {t.start.building}
        </p>
      )}
      {refused && <Notice intent="warning" what={refused.what} fix={refused.fix} />}
    </main>
  );
}
