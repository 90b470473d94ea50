import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../ui/context';
import { oneLineWhenLow } from '../ui/lowPane';
import { tabs, type ScreenId } from '../ui/screen';

const underline = { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` };

/** In a pane narrower than Excel makes it by itself, the names stand closer, on one line. */
const closerWhenNarrow = {
  '@media (max-width: 320px)': {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
};

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS, ...oneLineWhenLow },
  tab: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, ...closerWhenNarrow },
  current: {
    minWidth: 'auto',
    ...closerWhenNarrow,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: 0,
    ...underline,
    ':hover': underline,
    ':hover:active': underline,
  },
});

interface Props {
  readonly screen: ScreenId;
  readonly show: (screen: ScreenId) => void;
}

/** The main places of the pane. Where the reader is in the menu's part, the menu is the current one. */
export function ScreenBar({ screen, show }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const own = (tabs as readonly ScreenId[]).includes(screen) ? screen : 'menu';
  return (
    <nav className={styles.bar} aria-label={t.screens.label}>
      {tabs.map((tab) => (
        <Button
          key={tab}
          appearance="transparent"
          size="small"
          className={tab === own ? styles.current : styles.tab}
          aria-current={tab === own ? 'page' : undefined}
          onClick={() => show(tab)}
        >
          {t.screens.titles[tab]}
        </Button>
      ))}
    </nav>
  );
}
