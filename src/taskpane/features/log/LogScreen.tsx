import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { logNl } from '../../../texts/nl/log';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { useListStyles } from '../../ui/listStyles';
import { UndoProgress } from '../../ui/UndoProgress';
import { usePane, useTexts } from '../../ui/context';
import { useTakeBack } from '../../ui/useTakeBack';
import type { ScreenProps } from '../../ui/screen';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What the pane wrote since it was opened, the newest first, each with its way back. */
export default function LogScreen({ access }: ScreenProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const { t } = usePane();
  const texts = useTexts(logNl);
  const undoing = useTakeBack(access.undone);
  return (
    <ScreenFrame title={t.screens.titles.log} hint={texts.intro}>
      {access.writes.length === 0 && <p>{texts.nothing}</p>}
      <ul className={lists.s}>
        {[...access.writes].reverse().map((handle, index) => (
          <li key={access.writes.length - index} className={styles.item}>
            <span className={styles.what}>{handle.what}</span>
            <Button
              size="small"
              className={plain.icon}
              disabledFocusable={undoing.action.busy}
              aria-label={texts.undoOf(handle.what)}
              onClick={() => undoing.takeBack(handle)}
            >
              {t.app.undo}
            </Button>
          </li>
        ))}
      </ul>
      <UndoProgress of={undoing} />
      {access.takenBack.length > 0 && (
        <>
          <h3 className={plain.name}>{texts.takenBack}</h3>
          <ul className={lists.xs}>
            {[...access.takenBack].reverse().map(({ what, at }, index) => (
              <li key={access.takenBack.length - index} className={styles.what}>
                {texts.at({ what, at })}
              </li>
            ))}
          </ul>
        </>
      )}
    </ScreenFrame>
  );
}
