import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { readAmount } from '../../cells/typedAmount';
import { MOST_RULE_YEARS } from '../../cells/rulesTable';
import type { Cell } from '../../cells/values';
import type { RuleId } from '../../domain/rules';
import { settingsNl } from '../../texts/settings.nl';
import { usePane, useTexts } from '../context';
import { ruleValueText } from './quantityText';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
});

interface Props {
  readonly rule: RuleId;
  /** As in the cell; null where nothing that can be is filled in. */
  readonly value: Cell;
  readonly change: (value: Cell) => void;
}

/** The value of a rule in its own unit: an amount, hours, years, or yes and no. */
export function RuleValueField({ rule, value, change }: Props) {
  const styles = useStyles();
  const texts = useTexts(settingsNl, 'settings').rules;
  switch (rule) {
    case 'scholingsbudget':
      return <HundredthsField rule={rule} label={texts.euros} value={value} change={change} />;
    case 'scholingsuren':
    case 'extra_uren':
      return <HundredthsField rule={rule} label={texts.hours} value={value} change={change} />;
    case 'spaartermijn':
    case 'voorschot':
      return (
        <Field label={texts.years} size="small" className={styles.field}>
          <Select
            size="small"
            value={typeof value === 'number' ? value : ''}
            onChange={(_, chosen) => change(chosen.value === '' ? null : Number(chosen.value))}
          >
            <option value="" />
            {Array.from({ length: MOST_RULE_YEARS + 1 }, (_, years) => (
              <option key={years} value={years}>
                {years}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'naar_rato':
      return (
        <Field label={texts.value} size="small" className={styles.field}>
          <Select
            size="small"
            value={value === 0 ? '0' : value === 1 ? '1' : ''}
            onChange={(_, chosen) => change(chosen.value === '' ? null : Number(chosen.value))}
          >
            <option value="" />
            <option value="1">{texts.yes}</option>
            <option value="0">{texts.no}</option>
          </Select>
        </Field>
      );
  }
}

/** A number with two decimals, as a person types it, with what was understood below. */
function HundredthsField({ rule, label, value, change }: Props & { readonly label: string }) {
  const styles = useStyles();
  const { t } = usePane();
  const texts = useTexts(settingsNl, 'settings').shipped;
  const [typed, setTyped] = useState(
    typeof value === 'number' ? t.amountInField(Math.round(value * 100)) : '',
  );
  const read = readAmount(typed, t.decimalSign);
  const refused = read.kind === 'refused' ? t.amount[read.why] : undefined;
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      validationState={refused ? 'error' : 'none'}
      validationMessage={refused}
      hint={read.kind === 'amount' ? ruleValueText(texts, rule, read.cents) : undefined}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const amount = readAmount(data.value, t.decimalSign);
          change(amount.kind === 'amount' ? amount.cents / 100 : null);
        }}
      />
    </Field>
  );
}
