import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cents } from '../../../domain/money';
import { fundNl } from '../../../texts/nl/fund';
import { setFundMoney } from '../../../school/edits/fund';
import { AmountField } from '../../ui/AmountField';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useFormStyles } from '../../ui/formStyles';
import type { FundYearView } from '../../../school/fund/fundYear';
import { useWriting } from '../../ui/useWriting';

interface Props {
  readonly view: FundYearView;
  readonly access: WriteAccess;
}

/** What there is to divide in a school year, and where it comes from. */
export function FundMoney({ view, access }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(fundNl).money;
  const { action, write } = useWriting(access);
  const [typed, setTyped] = useState<Cents | null | undefined>(null);
  const save = () => {
    if (typed === null || typed === undefined) return;
    const what = texts.saved({ year: view.year, budget: typed });
    write(setFundMoney(view.year, typed), what, () => setTyped(null));
  };
  const lines = [
    { label: texts.carried, amount: view.carried },
    { label: texts.decided, amount: view.decided },
    { label: texts.byHand, amount: view.byHand },
    { label: texts.available, amount: view.available },
  ];
  return (
    <Section title={texts.title}>
      <AmountField
        label={texts.budget(view.year)}
        value={typed ?? view.budget}
        required={view.budget !== null}
        change={setTyped}
      />
      {view.budget === null && <p className={form.hint}>{texts.none}</p>}
      <Button
        className={form.start}
        size="small"
        disabledFocusable={typed === null || typed === undefined || typed === view.budget || action.busy}
        onClick={save}
      >
        {texts.save}
      </Button>
      {lines.map(({ label, amount }) => (
        <div key={label} className={form.row}>
          <span className={form.grow}>{label}</span>
          <span>{t.euros(amount)}</span>
        </div>
      ))}
      {view.tooMuch > 0 && (
        <Notice intent="warning" what={texts.tooMuch(view.tooMuch)} fix={texts.tooMuchFix} />
      )}
      <Refused action={action} />
    </Section>
  );
}
