import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import type { Cell } from '../../../tables/values';
import type { RuleId } from '../../../domain/rules';
import { settingsNl } from '../../../texts/nl/settings';
import { AmountField } from '../../ui/AmountField';
import { useTexts } from '../../ui/context';
import { ruleValueText } from './quantityText';
import { usePlainStyles } from '../../ui/plainStyles';
import { SelectField } from '../../ui/SelectField';

interface Props {
  readonly rule: RuleId;
  /** As in the cell; null where nothing that can be is filled in. */
  readonly value: Cell;
  readonly change: (value: Cell) => void;
}

/** The value of a rule in its own unit: an amount, hours, years, yes and no, or a choice. */
export function RuleValueField({ rule, value, change }: Props) {
  const { rules: texts, shipped } = useTexts(settingsNl);
  switch (rule) {
    case 'scholingsbudget':
      return <HundredthsField rule={rule} label={texts.euros} value={value} change={change} />;
    case 'scholingsuren':
    case 'extra_uren':
      return <HundredthsField rule={rule} label={texts.hours} value={value} change={change} />;
    case 'spaartermijn':
    case 'spaartermijn_plan':
    case 'spaartermijn_uren':
    case 'spaartermijn_uren_plan':
    case 'voorschot':
      return (
        <ChoiceField
          label={texts.years}
          choices={Array.from({ length: MOST_RULE_YEARS + 1 }, (_, years) => [years, years])}
          value={value}
          change={change}
        />
      );
    case 'naar_rato':
    case 'naar_rato_tijd':
      return (
        <ChoiceField
          choices={[
            [1, texts.yes],
            [0, texts.no],
          ]}
          value={value}
          change={change}
        />
      );
    case 'bevordering':
      return (
        <ChoiceField
          choices={[0, 1, 2].map((choice) => [choice, shipped.quantity.promotion(choice)])}
          value={value}
          change={change}
        />
      );
  }
}

interface ChoiceProps extends Pick<Props, 'value' | 'change'> {
  /** What the field is about; absent where that is the value of the rule. */
  readonly label?: string;
  readonly choices: readonly (readonly [value: number, text: string | number])[];
}

/** One of a few values, by what they mean. */
function ChoiceField({ label, choices, value, change }: ChoiceProps) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).rules;
  return (
    <SelectField<number | ''>
      className={plain.field}
      label={label ?? texts.value}
      value={choices.find(([choice]) => choice === value)?.[0] ?? ''}
      options={[['', ''], ...choices]}
      change={(chosen) => change(chosen === '' ? null : chosen)}
    />
  );
}

/** A number with two decimals, as a person types it, with what was understood below. */
function HundredthsField({ rule, label, value, change }: Props & { readonly label: string }) {
  const texts = useTexts(settingsNl).shipped;
  return (
    <AmountField
      label={label}
      value={typeof value === 'number' ? Math.round(value * 100) : null}
      change={(hundredths) => change(typeof hundredths === 'number' ? hundredths / 100 : null)}
      hint={(hundredths) => (hundredths === null ? '' : ruleValueText(texts, rule, hundredths))}
    />
  );
}
