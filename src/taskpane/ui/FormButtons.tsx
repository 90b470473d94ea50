import { Button } from '@fluentui/react-components';
import { usePane } from './context';
import { Refused } from './Refused';
import type { Action } from './useAction';
import { useFormStyles } from './formStyles';

interface Props {
  readonly action: Pick<Action, 'busy' | 'refused'>;
  /** What the button that writes is called. */
  readonly save: string;
  readonly onSave: () => void;
  /** Whether the fields can be written as they are. */
  readonly ready: boolean;
  /** Closes the form; without it there is nothing to cancel. */
  readonly cancel?: () => void;
}

/** The end of a form: the button that writes, the one that closes it, and why the last writing was refused. */
export function FormButtons({ action, save, onSave, ready, cancel }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  return (
    <>
      <div className={form.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={action.busy || !ready} onClick={onSave}>
          {save}
        </Button>
        {cancel && (
          <Button size="small" onClick={cancel}>
            {t.app.cancel}
          </Button>
        )}
      </div>
      <Refused action={action} className={form.whole} />
    </>
  );
}
