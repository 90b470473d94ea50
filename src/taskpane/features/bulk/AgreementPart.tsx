import { Button } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import { schoolYearOf } from '../../../domain/calendar';
import { agreementYearsOfAnybody, isAboutBudget } from '../../../school/agreements';
import {
  agreementTotal,
  agreementWithOne,
  type AgreementTotal,
  type AgreementWithOne,
} from '../../../school/bulk/agreementWithMany';
import { hasExtraHours } from '../../../school/rights/extraHoursUse';
import { baseCao } from '../../../school/read/ownRules';
import { recordAgreements } from '../../../school/edits/agreements';
import { bulkNl } from '../../../texts/nl/bulk';
import { manageNl } from '../../../texts/nl/manage';
import { AgreementFields, readTypedAgreement, type TypedAgreement } from '../../ui/AgreementFields';
import { PacedProgress } from '../../ui/PacedProgress';
import { Part } from '../../ui/Part';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { showFocused } from '../../ui/showFocused';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { OnExtraHours } from './OnExtraHours';
import { useEach } from './useEach';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { useTold } from '../../ui/useTold';

/** An agreement as it is typed, what it would do to each, and with whom it can be recorded. */
function useAgreementOfMany({ reading, day, people }: GroupPartProps) {
  const [typed, setTyped] = useState<TypedAgreement>({
    rule: 'spaartermijn',
    text: '',
    year: schoolYearOf(day),
    note: '',
  });
  const agreement = useMemo(() => readTypedAgreement(typed), [typed]);
  const about = useMemo(() => ({ reading, people, agreement, day }), [reading, people, agreement, day]);
  const each = useEach<AgreementWithOne>(about);
  const total = useMemo(() => each.answers && agreementTotal(each.answers), [each.answers]);
  // Those of whom the plan would rest on hours above full time are left out; who they are is known once it was looked at.
  const resting = total?.onExtraHours ?? [];
  const others = people.filter(({ key }) => !resting.some(({ employee }) => employee.key === key));
  const carrying = useMemo(
    () => people.filter((one) => hasExtraHours(one, day, baseCao(reading))).length,
    [people, day, reading],
  );
  const lookFirst = agreement !== null && isAboutBudget(agreement.rule) && total === null && carrying > 0;
  const look = () => {
    if (agreement) each.look(people, (employee) => agreementWithOne(reading, employee, agreement, day));
  };
  return { typed, setTyped, agreement, each, total, resting, others, carrying, lookFirst, look };
}

/** Records the same agreement with many, once it was seen what it does. */
export function AgreementPart(props: GroupPartProps) {
  const { day, people, access } = props;
  const form = useFormStyles();
  const texts = useTexts(bulkNl).agreement;
  const rules = useTexts(manageNl).agreements.rule;
  const why = useId();
  const { typed, setTyped, agreement, each, total, others, lookFirst, ...many } = useAgreementOfMany(props);
  const writing = useGroupWrite(access);
  const write = () => {
    if (!agreement) return;
    const { rule, value, from } = agreement;
    const shown = rule === 'extra_uren' ? value / 100 : value;
    const what = texts.written({ count: others.length, rule: rules[rule], value: shown, from });
    writing.write(recordAgreements(others, agreement), what, () =>
      setTyped({ ...typed, text: '', note: '' }),
    );
  };
  const idle = !each.action.busy && !writing.action.busy && agreement !== null && people.length > 0;
  return (
    <Part title={texts.title}>
      <GroupWriteState of={writing}>
        <div className={form.form} role="group" aria-label={texts.title}>
          <AgreementFields
            years={agreementYearsOfAnybody(day)}
            typed={typed}
            change={(fields) => setTyped({ ...typed, ...fields })}
          />
          {total && <AgreementPreview total={total} />}
          {many.resting.length > 0 && (
            <div className={form.whole}>
              <OnExtraHours of="agreement" people={many.resting} writing={writing} ended={each.clear} />
            </div>
          )}
          <div className={form.buttons}>
            <Button size="small" disabledFocusable={!idle} onClick={many.look}>
              {texts.look}
            </Button>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={!idle || lookFirst || others.length === 0}
              aria-describedby={lookFirst ? why : undefined}
              onClick={write}
            >
              {texts.write(others.length)}
            </Button>
          </div>
          {lookFirst && (
            <p id={why} className={`${form.whole} ${form.hint}`}>
              {texts.lookFirst(many.carrying)}
            </p>
          )}
        </div>
      </GroupWriteState>
      <PacedProgress of={each} />
      <Refused action={each.action} />
    </Part>
  );
}

/** What it does to the plans, and whose agreement it takes the place of. */
function AgreementPreview({ total }: { readonly total: AgreementTotal }) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).agreement;
  const effect = texts.effect(total);
  useTold(effect);
  // The button that was pressed stands below what it shows.
  useEffect(showFocused, []);
  const lines = [
    { title: texts.better(total.better.length), people: total.better },
    { title: texts.worse(total.worse.length), people: total.worse },
    { title: texts.replaced(total.replaced.length), people: total.replaced },
    { title: texts.unknown(total.unknown.length), people: total.unknown },
  ];
  return (
    <div className={form.whole}>
      <p className={form.whole}>{effect}</p>
      {lines.map(({ title, people }) => (
        <NamesLine key={title} title={title} people={people.map((employee) => ({ employee }))} />
      ))}
    </div>
  );
}
