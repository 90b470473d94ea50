import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { CaoName } from '../../../cao/rules';
import { personalPlanNl } from '../../../texts/nl/personalPlan';
import { talksNl } from '../../../texts/nl/talks';
import type { Talk } from '../../../school/school';
import { accessWith } from '../../ui/accessWith';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { hoursSources } from '../../../school/plan/hoursSources';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { PersonalPlanEditor } from './PersonalPlanEditor';
import { TalkEditor } from './TalkEditor';
import type { SectionProps } from '../../ui/section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

interface Props extends Pick<SectionProps, 'employee' | 'day' | 'access'> {
  readonly talk: Talk | null;
  readonly monthsBetween: number;
  readonly cao: CaoName;
  /** Whom the writes are told to be about; absent where the screen is not one person's. */
  readonly about?: string;
  /** Stands after the buttons. */
  readonly children?: ReactNode;
}

/** The forms that can be opened, in the words of their buttons. */
function useForms(name: string) {
  const texts = useTexts(talksNl);
  const planTexts = useTexts(personalPlanNl);
  return [
    { id: 'held', label: texts.heldOf(name), text: texts.held },
    { id: 'plan', label: texts.planOf(name), text: texts.plan },
    { id: 'personalPlan', label: planTexts.openOf(name), text: planTexts.open },
  ] as const;
}

/** Keeping that a conversation was held, the date of the next one, or the personal plan: buttons that open a form below. */
export function TalkActions({ employee, talk, day, monthsBetween, cao, access, about, children }: Props) {
  const styles = useStyles();
  const [editing, setEditing] = useState<'held' | 'plan' | 'personalPlan' | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const forms = useForms(nameOrNumber(employee));
  const close = () => {
    setEditing(null);
    first.current?.focus();
  };
  const write: WriteAccess['write'] = (edit, what) =>
    accessWith(access, () => setEditing(null)).write(edit, what, { key: about });
  return (
    <>
      <div className={styles.buttons}>
        {forms.map(({ id, label, text }, index) => (
          <Button
            key={id}
            ref={index === 0 ? first : undefined}
            size="small"
            className={styles.button}
            aria-label={label}
            aria-expanded={editing === id}
            onClick={() => setEditing(editing === id ? null : id)}
          >
            {text}
          </Button>
        ))}
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
          // What is typed for a conversation that was held does not stay for one that is planned.
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
