import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ArrowLeft16Regular,
  CheckmarkCircle20Regular,
  ErrorCircle16Regular,
  Info16Regular,
} from '@fluentui/react-icons';
import { explainProblem, placeText } from '../../../workbook/problems';
import type { DataProblem } from '../../../tables/dataProblem';
import { useListStyles } from '../../ui/listStyles';
import { usePane } from '../../ui/context';
import { version } from '../../host/version';

/** More rows than this are not read by anybody; the first ones are to be mended first. */
const MOST_SHOWN = 200;

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  back: { alignSelf: 'flex-start' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  paragraph: { margin: 0 },
  none: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', margin: 0 },
  weight: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  go: { alignSelf: 'flex-start', textAlign: 'left' },
});

interface Props {
  readonly problems: readonly DataProblem[];
  readonly back: () => void;
  readonly goTo: (problem: DataProblem) => void;
}

/** All that cannot be right in the workbook: where, what, and what to do. */
export default function ChecksScreen({ problems, back, goTo }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  return (
    <div className={styles.screen}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={back}
      >
        {t.checks.back}
      </Button>
      <h1 className={styles.title} tabIndex={-1} ref={focusOnce}>
        {t.checks.title}
      </h1>
      {problems.length === 0 ? (
        <p className={styles.none}>
          <CheckmarkCircle20Regular aria-hidden />
          {t.checks.none}
        </p>
      ) : (
        <p className={styles.paragraph}>{t.checks.count(problems.length)}</p>
      )}
      <ul className={lists.s}>
        {problems.slice(0, MOST_SHOWN).map((problem, index) => (
          <li key={index} className={lists.card}>
            <Check problem={problem} goTo={goTo} />
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN && (
        <p className={styles.paragraph}>{t.checks.more(problems.length - MOST_SHOWN)}</p>
      )}
      <p className={styles.weight}>{t.app.version(version)}</p>
    </div>
  );
}

function Check({ problem, goTo }: { readonly problem: DataProblem; readonly goTo: Props['goTo'] }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const { what, fix } = explainProblem(problem, language);
  const place = placeText(problem, language);
  const Icon = problem.blocking ? ErrorCircle16Regular : Info16Regular;
  return (
    <>
      <span className={styles.weight}>
        <Icon aria-hidden />
        {problem.blocking ? t.checks.blocking : t.checks.notice}
      </span>
      <span>{what}</span>
      {fix !== '' && <span>{fix}</span>}
      {problem.place ? (
        <Link as="button" className={styles.go} onClick={() => goTo(problem)}>
          {t.checks.goTo(place)}
        </Link>
      ) : (
        <span className={styles.weight}>{place}</span>
      )}
    </>
  );
}

/** The reader came here by a button that is gone now: the focus goes to the heading. */
function focusOnce(heading: HTMLElement | null): void {
  heading?.focus();
}
