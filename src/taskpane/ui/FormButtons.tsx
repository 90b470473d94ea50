import { Button } from '@fluentui/react-components';
import { useId } from 'react';
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
  /** Why they cannot be, told with the button; absent where the fields tell it. */
  readonly why?: string;
  /** Closes the form; without it there is nothing to cancel. */
  readonly cancel?: () => void;
}

/** The end of a form: the button that writes, the one that closes it, and why the last writing was refused. */
export function FormButtons({ action, save, onSave, ready, why, cancel }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const id = useId();
  return (
    <>
      <div className={form.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={action.busy || !ready}
          aria-describedby={why === undefined ? undefined : id}
          onClick={onSave}
        >
          {save}
        </Button>
        {cancel && (
          <Button size="small" onClick={cancel}>
            {t.app.cancel}
          </Button>
        )}
      </div>
      {why !== undefined && (
        <p id={id} className={`${form.whole} ${form.hint}`}>
          {why}
        </p>
      )}
      <Refused action={action} className={form.whole} />
    </>
  );
}
