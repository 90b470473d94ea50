import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import {
  missingInPlan,
  PLAN_PARTS,
  planCarries,
  type PersonalPlan,
  type PlanPart,
} from '../../../domain/personalPlan';
import { personalPlanNl } from '../../../texts/nl/personalPlan';
import { recordPersonalPlan } from '../../../school/edits/personalPlan';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { HoursSources } from '../../../school/plan/hoursSources';
import { planHours } from '../../../school/plan/planHours';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import type { WriteAccess } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { FormButtons } from '../../ui/FormButtons';
import { focusFirstField } from '../../ui/focus';
import type { SectionProps } from '../../ui/section';

interface Props extends Pick<SectionProps, 'employee' | 'day'> {
  readonly plan: PersonalPlan | null;
  /** Null where no extra hours can be agreed on. */
  readonly hours: HoursSources | null;
  readonly write: WriteAccess['write'];
  readonly cancel: () => void;
}

/** What is typed of a personal plan, and writing it with the extra hours that rest on it. */
function usePersonalPlan({ employee, plan, day, hours, write }: Props) {
  const texts = useTexts(personalPlanNl);
  const action = useAction();
  const [handedIn, setHandedIn] = useState<Day | null | undefined>(plan ? plan.handedIn : day);
  const [typed, setTyped] = useState(() => ({
    activities: plan?.activities ?? '',
    forEmployee: plan?.forEmployee ?? '',
    forSchool: plan?.forSchool ?? '',
    facilities: plan?.facilities ?? '',
  }));
  const [withHours, setWithHours] = useState(!hours?.withPlan?.agreed);
  const name = nameOrNumber(employee);
  const future = handedIn !== undefined && handedIn !== null && handedIn > day;
  const asTyped: PersonalPlan = { ...typed, handedIn: handedIn ?? null };
  const carries = planCarries(asTyped);
  const agreements =
    carries && withHours && handedIn
      ? planHours(asTyped, hours, employee.rules, {
          begin: texts.hoursNote(handedIn),
          end: texts.hoursEndNote(carries.planUntil),
        })
      : [];
  const save = () =>
    action.run(async () => {
      if (handedIn === undefined || future) return;
      const written = { ...typed, handedIn };
      await write(recordPersonalPlan({ employee, plan: written, agreements }), texts.wrote(name, handedIn));
    });
  const change = (part: PlanPart, text: string) => setTyped({ ...typed, [part]: text });
  const fields = { handedIn, setHandedIn, future, typed, change, withHours, setWithHours };
  return { name, action, ...fields, carries, missing: missingInPlan(asTyped), save };
}

/** Keeps the personal plan of somebody, and where wished the extra hours that rest on it. */
export function PersonalPlanEditor(props: Props) {
  const { hours, cancel } = props;
  const form = useFormStyles();
  const texts = useTexts(personalPlanNl);
  const { action, handedIn, future, typed, carries, missing, withHours, ...plan } = usePersonalPlan(props);
  const extra = hours?.withPlan;
  return (
    <div ref={focusFirstField} className={form.form} role="group" aria-label={texts.form(plan.name)}>
      <div className={form.whole}>
        <DayField label={texts.handedIn} value={handedIn ?? null} change={plan.setHandedIn} mayBeEmpty />
      </div>
      <PlanTexts typed={typed} change={plan.change} />
      {extra && hours && (
        <div className={form.whole}>
          <Checkbox
            label={texts.hours(extra, hours.fte, carries?.hours ?? null)}
            checked={withHours && carries !== null}
            disabled={carries === null}
            onChange={(_, { checked }) => plan.setWithHours(checked === true)}
          />
        </div>
      )}
      <p className={`${form.whole} ${form.hint}`}>
        {missing.length > 0 && texts.missing(missing)} {texts.onePaper}
      </p>
      {future && <Notice whole intent="warning" what={texts.notYet} />}
      <FormButtons
        action={action}
        save={texts.save}
        onSave={plan.save}
        ready={handedIn !== undefined && !future}
        cancel={cancel}
      />
    </div>
  );
}

type TextsProps = Pick<ReturnType<typeof usePersonalPlan>, 'typed' | 'change'>;

/** What was agreed on, in words. */
function PlanTexts({ typed, change }: TextsProps) {
  const form = useFormStyles();
  const texts = useTexts(personalPlanNl);
  return PLAN_PARTS.map((part) => (
    <Field key={part} className={form.whole} label={texts.parts[part]} hint={texts.hints[part]} size="small">
      <Textarea
        size="small"
        resize="vertical"
        value={typed[part]}
        onChange={(_, { value }) => change(part, value)}
      />
    </Field>
  ));
}
