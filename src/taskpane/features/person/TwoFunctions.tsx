import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { readAmount } from '../../../tables/typedAmount';
import { recordAgreement } from '../../../school/edits/agreements';
import { baseCao } from '../../../school/read/ownRules';
import { hoursPerPart, twoFunctions } from '../../../school/rights/twoFunctions';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { rightsNl } from '../../../texts/nl/rights';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextField } from '../../ui/TextField';
import { useWriting } from '../../ui/useWriting';

/** Records the hours of somebody who is a teacher for a part of the fte. */
export function TwoFunctions({ reading, employee, day, access }: SectionProps) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(rightsNl).twoFunctions;
  const { action, write } = useWriting(access, employee);
  const [typed, setTyped] = useState('');
  const parts = hoursPerPart(employee, day, baseCao(reading));
  if (!parts) return null;
  const read = readAmount(typed, t.decimalSign);
  const asTeacher = read.kind === 'amount' ? read.cents / 100 : 0;
  const found = twoFunctions(parts, asTeacher, texts.note(asTeacher, parts.fte));
  const save = () => {
    if (!found) return;
    const what = texts.saved(nameOrNumber(employee));
    write(recordAgreement(employee, found.agreement), what, () => setTyped(''));
  };
  const wrong = typed.trim() !== '' && !found;
  return (
    <>
      <h3 className={plain.name}>{texts.title}</h3>
      <p className={plain.quiet}>{texts.rule}</p>
      <TextField
        className={plain.field}
        label={texts.field(parts.fte)}
        inputMode="decimal"
        value={typed}
        change={setTyped}
        wrong={wrong ? texts.refused(parts.fte) : undefined}
      />
      {found && <p className={plain.paragraph}>{`${texts.sum(found)} ${texts.again}`}</p>}
      <Button className={plain.start} size="small" disabledFocusable={!found || action.busy} onClick={save}>
        {texts.save}
      </Button>
      <Refused action={action} />
    </>
  );
}
