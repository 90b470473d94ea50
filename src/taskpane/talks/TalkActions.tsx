import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Day } from '../../domain/calendar';
import { talksNl } from '../../texts/talks.nl';
import type { Employee, Talk, UndoHandle } from '../../workbook';
import { useTexts } from '../context';
import { TalkEditor } from './TalkEditor';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly employee: Employee;
  readonly talk: Talk | null;
  readonly day: Day;
  readonly monthsBetween: number;
  readonly wrote: (handle: UndoHandle) => void;
  /** Stands after the buttons. */
  readonly children?: ReactNode;
}

/** Keeping that a conversation was held, or choosing the date of the next one: two buttons that open a form below. */
export function TalkActions({ employee, talk, day, monthsBetween, wrote, children }: Props) {
  const styles = useStyles();
  const texts = useTexts(talksNl, 'talks');
  const [editing, setEditing] = useState<'held' | 'plan' | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const name = employee.name || String(employee.number);
  const edit = (what: 'held' | 'plan') => setEditing(editing === what ? null : what);
  const close = () => {
    setEditing(null);
    first.current?.focus();
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button
          ref={first}
          size="small"
          className={styles.button}
          aria-label={texts.heldOf(name)}
          aria-expanded={editing === 'held'}
          onClick={() => edit('held')}
        >
          {texts.held}
        </Button>
        <Button
          size="small"
          className={styles.button}
          aria-label={texts.planOf(name)}
          aria-expanded={editing === 'plan'}
          onClick={() => edit('plan')}
        >
          {texts.plan}
        </Button>
        {children}
      </div>
      {editing && (
        <TalkEditor
          // Another form, with another beginning.
          key={editing}
          employee={employee}
          talk={talk}
          day={day}
          monthsBetween={monthsBetween}
          held={editing === 'held'}
          cancel={close}
          wrote={(handle) => {
            setEditing(null);
            wrote(handle);
          }}
        />
      )}
    </>
  );
}
