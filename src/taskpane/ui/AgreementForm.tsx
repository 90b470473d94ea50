import { useMemo, useState } from 'react';
import { firstDayOf, schoolYearOf } from '../../domain/calendar';
import { manageNl } from '../../texts/nl/manage';
import { rightsNl } from '../../texts/nl/rights';
import { recordAgreement } from '../../school/edits/agreements';
import { AgreementFields, readTypedAgreement, type TypedAgreement } from './AgreementFields';
import { Notice } from './Notice';
import { FormButtons } from './FormButtons';
import { RestsOnExtraHours } from './RestsOnExtraHours';
import { useTexts } from './context';
import { agreementEffect, agreementsOf, agreementYears, type AgreementEffect } from '../../school/agreements';
import { nameOrNumber } from '../../tables/nameOrNumber';
import { useFormStyles } from './formStyles';
import type { SectionProps } from './section';
import { useWriting } from './useWriting';

interface Props extends Pick<SectionProps, 'reading' | 'employee' | 'day' | 'access'> {
  /** What stands in the form when it opens. */
  readonly begin?: Partial<TypedAgreement>;
  /** Called after the agreement is recorded; absent where the form stays open. */
  readonly done?: () => void;
}

/** Records an agreement, with what it means and what it would do to the plan. */
export function AgreementForm(props: Props) {
  const { employee, day, access, done } = props;
  const form = useFormStyles();
  const texts = useTexts(manageNl).agreements;
  const rights = useTexts(rightsNl).extraHours;
  const { action, write } = useWriting(access, employee);
  const { typed, change, agreement, effect, replaced } = useTypedAgreement(props);
  const { rule, text } = typed;
  const wrong = text.trim() !== '' && agreement === null;
  const use = effect?.onExtraHours ?? null;
  const why = use ? rights.first : agreement || wrong ? undefined : texts.valueMissing(texts.value[rule]);
  const save = () => {
    if (!agreement) return;
    const what = texts.saved({
      rule: texts.rule[rule],
      value: rule === 'extra_uren' ? agreement.value / 100 : agreement.value,
      from: agreement.from,
      name: nameOrNumber(employee),
    });
    write(recordAgreement(employee, agreement), what, () => {
      change({ text: '', note: '' });
      done?.();
    });
  };
  return (
    <div className={form.form} role="group" aria-label={texts.record}>
      <h3 className={form.title}>{texts.record}</h3>
      <AgreementFields years={agreementYears(employee, day)} typed={typed} change={change} />
      {replaced && (
        <Notice
          whole
          intent="warning"
          what={texts.replaces(replaced)}
          fix={replaced.note === '' ? undefined : texts.keepsNote}
        />
      )}
      {effect && effect.of > 0 && <Effect effect={effect} />}
      {use && (
        <div className={form.whole}>
          <RestsOnExtraHours what={rights.resting(use)} {...{ use, employee, access }} />
        </div>
      )}
      <FormButtons
        action={action}
        save={texts.save}
        onSave={save}
        ready={agreement !== null && use === null}
        why={why}
      />
    </div>
  );
}

/** The form of an agreement, with what it would change in the plan and which earlier agreement it replaces. */
function useTypedAgreement({ reading, employee, day, begin }: Props) {
  const [typed, setTyped] = useState<TypedAgreement>({
    rule: 'spaartermijn',
    text: '',
    year: schoolYearOf(day),
    note: '',
    ...begin,
  });
  const change = (fields: Partial<TypedAgreement>) => setTyped((now) => ({ ...now, ...fields }));
  const agreement = useMemo(() => readTypedAgreement(typed), [typed]);
  const effect = useMemo(
    () => agreement && agreementEffect(reading, employee, agreement, day),
    [reading, employee, agreement, day],
  );
  const from = firstDayOf(typed.year);
  const replaced = agreementsOf(reading, employee.key).find(
    (other) => other.rule === typed.rule && other.from === from,
  );
  return { typed, change, agreement, effect, replaced };
}

/** What an agreement would do to the plan. */
function Effect({ effect }: { readonly effect: AgreementEffect }) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).agreements;
  const short = effect.shortBefore + effect.shortAfter > 0 ? ` ${texts.shortEffect(effect)}` : '';
  return (
    <p className={form.whole}>
      {texts.effect(effect)}
      {short}
    </p>
  );
}
