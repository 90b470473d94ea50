import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { firstDayOf, schoolYearOf } from '../../../domain/calendar';
import { manageNl } from '../../../texts/nl/manage';
import {
  recordAgreement,
  removeAgreement,
  AGREEMENT_RULES,
  type AgreementRule,
} from '../../../school/edits/agreements';
import { Refused } from '../../ui/Refused';
import { useListStyles } from '../../ui/listStyles';
import { usePane, useTexts } from '../../ui/context';
import { valueForAll, type AgreementView } from '../../../school/agreements';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { useFormStyles } from '../../ui/formStyles';
import type { SectionProps } from '../../ui/section';
import { FormButtons } from '../../ui/FormButtons';
import { SelectField } from '../../ui/SelectField';
import { useWriting } from '../../ui/useWriting';

/** School years after which an agreement can end: from the reference date's on. */
const YEARS_AHEAD = 6;

interface Props extends SectionProps {
  readonly existing: readonly AgreementView[];
}

/** The agreements that are there; each can be ended or removed. */
export function AgreementList(props: Props) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(manageNl).agreements;
  if (props.existing.length === 0) return <p className={form.hint}>{texts.none}</p>;
  return (
    <ul className={lists.xs}>
      {props.existing.map((agreement) => (
        <li key={agreement.row}>
          <AgreementItem {...props} agreement={agreement} />
        </li>
      ))}
    </ul>
  );
}

function AgreementItem({
  agreement,
  employee,
  access,
  ...props
}: Props & { readonly agreement: AgreementView }) {
  const form = useFormStyles();
  const texts = useTexts(manageNl).agreements;
  const { action, write } = useWriting(access, employee);
  const [ending, setEnding] = useState(false);
  const { rule: about, value, from, note, ends } = agreement;
  const rule = AGREEMENT_RULES.find((id) => id === about);
  const ruleName = rule ? texts.rule[rule] : texts.otherRule(about);
  const line = (ends ? texts.lineEnd : texts.line)({ rule: ruleName, value, from });
  const remove = () =>
    write(
      removeAgreement(employee, { rule: about, from }),
      texts.removed({ rule: ruleName, name: nameOrNumber(employee), from }),
    );
  return (
    <>
      {line}
      {note !== '' && <p className={form.hint}>{note}</p>}
      <div className={form.buttons}>
        {rule && !ends && (
          <Button
            size="small"
            aria-label={texts.endOf(line)}
            aria-expanded={ending}
            onClick={() => setEnding(!ending)}
          >
            {texts.end}
          </Button>
        )}
        <Button
          size="small"
          aria-label={texts.removeOf(line)}
          disabledFocusable={action.busy}
          onClick={remove}
        >
          {texts.remove}
        </Button>
      </div>
      {rule && ending && (
        <AgreementEnd
          {...props}
          employee={employee}
          access={access}
          agreement={agreement}
          rule={rule}
          done={() => setEnding(false)}
        />
      )}
      <Refused action={action} />
    </>
  );
}

interface EndProps extends SectionProps {
  readonly agreement: AgreementView;
  readonly rule: AgreementRule;
  readonly done: () => void;
}

/** Ends an agreement after a school year: what holds for everybody then holds again. */
function AgreementEnd({ agreement, rule, employee, day, access, done }: EndProps) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(manageNl).agreements;
  const { action, write } = useWriting(access, employee);
  const first = Math.max(schoolYearOf(day), schoolYearOf(agreement.from));
  const [last, setLast] = useState(first);
  const from = firstDayOf(last + 1);
  const value = valueForAll(employee, { rule, from });
  const save = () => {
    const end = { rule, from, value, note: texts.endNote };
    const what = texts.ended({ rule: texts.rule[rule], name: nameOrNumber(employee), from });
    write(recordAgreement(employee, end), what, done);
  };
  return (
    <div className={form.form} role="group" aria-label={texts.end}>
      <SelectField
        className={form.whole}
        label={texts.endAfter}
        value={last}
        options={Array.from({ length: YEARS_AHEAD }, (_, i) => [first + i, t.year(first + i)])}
        change={setLast}
      />
      <p className={form.whole}>{texts.endEffect({ from, value: String(value) })}</p>
      <FormButtons action={action} save={texts.endSave} onSave={save} ready cancel={done} />
    </div>
  );
}
