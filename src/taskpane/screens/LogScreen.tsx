import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { logNl } from '../../texts/log.nl';
import { undo, type UndoHandle } from '../../workbook';
import { Notice } from '../components/Notice';
import { ScreenFrame } from '../components/ScreenFrame';
import { useListStyles } from '../components/listStyles';
import { usePane, useTexts } from '../context';
import { useAction } from '../useAction';
import type { ScreenProps } from './screen';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  undo: { flexShrink: 0 },
});

/** What the pane wrote since it was opened, the newest first, each with its way back. */
export default function LogScreen({ access }: ScreenProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t, announce } = usePane();
  const texts = useTexts(logNl, 'log');
  const action = useAction();
  const takeBack = (handle: UndoHandle) =>
    action.run(async () => {
      await undo(handle);
      announce(t.plan.undone);
      await access.undone(handle);
    });
  return (
    <ScreenFrame title={t.screens.titles.log} hint={texts.intro}>
      {access.writes.length === 0 && <p>{texts.nothing}</p>}
      <ul className={lists.s}>
        {[...access.writes].reverse().map((handle, index) => (
          <li key={access.writes.length - index} className={styles.item}>
            <span className={styles.what}>{handle.what}</span>
            <Button
              size="small"
              className={styles.undo}
              disabledFocusable={action.busy}
              aria-label={texts.undoOf(handle.what)}
              onClick={() => takeBack(handle)}
            >
              {t.app.undo}
            </Button>
          </li>
        ))}
      </ul>
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </ScreenFrame>
  );
}
