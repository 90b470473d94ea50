import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { CaoName } from '../../../cao/rules';
import type { Day } from '../../../domain/calendar';
import { personalPlanNl } from '../../../texts/nl/personalPlan';
import { talksNl } from '../../../texts/nl/talks';
import type { Employee, Talk } from '../../../school/school';
import { accessWith } from '../../ui/accessWith';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { hoursSources } from '../../../school/plan/hoursSources';
import { PersonalPlanEditor } from './PersonalPlanEditor';
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
  readonly cao: CaoName;
  readonly access: WriteAccess;
  /** Whom the writes are told to be about; absent where the screen is not one person's. */
  readonly about?: string;
  /** Stands after the buttons. */
  readonly children?: ReactNode;
}

/** Keeping that a conversation was held, the date of the next one, or the personal plan: buttons that open a form below. */
export function TalkActions({ employee, talk, day, monthsBetween, cao, access, about, children }: Props) {
  const styles = useStyles();
  const texts = useTexts(talksNl, 'talks');
  const planTexts = useTexts(personalPlanNl, 'personalPlan');
  const [editing, setEditing] = useState<'held' | 'plan' | 'personalPlan' | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const name = employee.name || String(employee.number);
  const edit = (what: 'held' | 'plan' | 'personalPlan') => setEditing(editing === what ? null : what);
  const close = () => {
    setEditing(null);
    first.current?.focus();
  };
  const write: WriteAccess['write'] = (edit, what) =>
    accessWith(access, () => setEditing(null)).write(edit, what, { key: about });
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
        <Button
          size="small"
          className={styles.button}
          aria-label={planTexts.openOf(name)}
          aria-expanded={editing === 'personalPlan'}
          onClick={() => edit('personalPlan')}
        >
          {planTexts.open}
        </Button>
        {children}
      </div>
      {editing === 'personalPlan' && (
        <PersonalPlanEditor
          employee={employee}
          plan={talk?.personalPlan ?? null}
          day={day}
          hours={hoursSources(employee, day, cao)}
          cancel={close}
          write={write}
        />
      )}
      {(editing === 'held' || editing === 'plan') && (
        <TalkEditor
          // Another form, with another beginning.
          key={editing}
          employee={employee}
          talk={talk}
          day={day}
          monthsBetween={monthsBetween}
          held={editing === 'held'}
          cancel={close}
          write={write}
        />
      )}
    </>
  );
}
