import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { menuNl } from '../../texts/nl/menu';
import { ScreenFrame } from '../ui/ScreenFrame';
import { useListStyles } from '../ui/listStyles';
import { usePane, useTexts } from '../ui/context';
import { version } from '../host/version';
import { menuScreenIds, tabs, type ScreenId } from '../ui/screen';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Everything that has no place of its own in the bar, each with what it is for. */
export default function MenuScreen({ show }: { readonly show: (screen: ScreenId) => void }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const hints = useTexts(menuNl, 'menu');
  const listed = menuScreenIds.filter((id) => !(tabs as readonly ScreenId[]).includes(id));
  return (
    <ScreenFrame title={t.screens.titles.menu}>
      <ul className={lists.m}>
        {listed.map((id) => (
          <li key={id}>
            <Link as="button" onClick={() => show(id)}>
              {t.screens.titles[id]}
            </Link>
            <p className={styles.hint}>{hints[id]}</p>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t.app.version(version)}</p>
    </ScreenFrame>
  );
}
