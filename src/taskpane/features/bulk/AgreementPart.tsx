import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { schoolYearOf } from '../../../domain/calendar';
import { agreementYearsOfAnybody } from '../../../school/agreements';
import {
  agreementTotal,
  agreementWithOne,
  type AgreementTotal,
  type AgreementWithOne,
} from '../../../school/bulk/agreementWithMany';
import { recordAgreements } from '../../../school/edits/agreements';
import { bulkNl } from '../../../texts/nl/bulk';
import { manageNl } from '../../../texts/nl/manage';
import { AgreementFields, readTypedAgreement, type TypedAgreement } from '../../ui/AgreementFields';
import { PacedProgress } from '../../ui/PacedProgress';
import { Part } from '../../ui/Part';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { useEach } from './useEach';
import { useGroupWrite } from '../../ui/useGroupWrite';

/** Records the same agreement with many, once it was seen what it does. */
export function AgreementPart({ reading, day, people, access }: GroupPartProps) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).agreement;
  const rules = useTexts(manageNl).agreements.rule;
  const [typed, setTyped] = useState<TypedAgreement>({
    rule: 'spaartermijn',
    text: '',
    year: schoolYearOf(day),
    note: '',
  });
  const agreement = useMemo(() => readTypedAgreement(typed), [typed]);
  const about = useMemo(() => ({ reading, people, agreement, day }), [reading, people, agreement, day]);
  const each = useEach<AgreementWithOne>(about);
  const writing = useGroupWrite(access);
  const total = useMemo(() => each.answers && agreementTotal(each.answers), [each.answers]);
  const look = () => {
    if (agreement) each.look(people, (employee) => agreementWithOne(reading, employee, agreement, day));
  };
  const write = () => {
    if (!agreement) return;
    const { rule, value, from } = agreement;
    const shown = rule === 'extra_uren' ? value / 100 : value;
    const what = texts.written({ count: people.length, rule: rules[rule], value: shown, from });
    writing.write(recordAgreements(people, agreement), what, () =>
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
          <div className={form.buttons}>
            <Button size="small" disabledFocusable={!idle} onClick={look}>
              {texts.look}
            </Button>
            <Button size="small" appearance="primary" disabledFocusable={!idle} onClick={write}>
              {texts.write(people.length)}
            </Button>
          </div>
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
  const lines = [
    { title: texts.better(total.better.length), people: total.better },
    { title: texts.worse(total.worse.length), people: total.worse },
    { title: texts.replaced(total.replaced.length), people: total.replaced },
    { title: texts.unknown(total.unknown.length), people: total.unknown },
  ];
  return (
    <div className={form.whole} role="status">
      <p className={form.whole}>{texts.effect(total)}</p>
      {lines.map(({ title, people }) => (
        <NamesLine key={title} title={title} people={people} whoOf={(employee) => employee} />
      ))}
    </div>
  );
}
