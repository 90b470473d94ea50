import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonBoard24Regular } from '@fluentui/react-icons/svg/person-board';
import { usePane } from '../../ui/context';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
    textAlign: 'center',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** Our tables are there, but nobody is chosen yet, or there is nobody to choose. */
export function NobodyScreen({ empty }: { readonly empty: boolean }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  return (
    <div className={styles.screen}>
      <PersonBoard24Regular aria-hidden />
      <h1 className={styles.title}>{empty ? t.nobody.emptyTitle : t.nobody.title}</h1>
      <p className={plain.hint}>{empty ? t.nobody.emptyHint : t.nobody.hint}</p>
    </div>
  );
}
