import { Field, Select } from '@fluentui/react-components';
import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import type { Cell } from '../../../tables/values';
import type { RuleId } from '../../../domain/rules';
import { settingsNl } from '../../../texts/nl/settings';
import { AmountField } from '../../ui/AmountField';
import { useTexts } from '../../ui/context';
import { ruleValueText } from './quantityText';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props {
  readonly rule: RuleId;
  /** As in the cell; null where nothing that can be is filled in. */
  readonly value: Cell;
  readonly change: (value: Cell) => void;
}

/** The value of a rule in its own unit: an amount, hours, years, yes and no, or a choice. */
export function RuleValueField({ rule, value, change }: Props) {
  const plain = usePlainStyles();
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
        <Field label={texts.years} size="small" className={plain.field}>
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
  readonly choices: readonly (readonly [value: number, text: string])[];
}

/** One of a few values, by what they mean. */
function ChoiceField({ choices, value, change }: ChoiceProps) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).rules;
  return (
    <Field label={texts.value} size="small" className={plain.field}>
      <Select
        size="small"
        value={choices.some(([choice]) => choice === value) ? String(value) : ''}
        onChange={(_, chosen) => change(chosen.value === '' ? null : Number(chosen.value))}
      >
        <option value="" />
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
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
