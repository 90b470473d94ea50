import type { SettingsTexts } from '../../../texts/nl/settings';
import type { RuleId } from '../../../domain/rules';
import type { Quantity } from '../../../school/shippedValues';

/** A rule's value as it is read: in the rule's own unit of cents, hundredths of an hour, years, a switch or a choice. */
export function ruleValueText({ quantity }: SettingsTexts['shipped'], rule: RuleId, value: number): string {
  switch (rule) {
    case 'scholingsbudget':
      return quantity.cents(value);
    case 'scholingsuren':
    case 'extra_uren':
      return quantity.hours(value);
    case 'spaartermijn':
    case 'spaartermijn_plan':
    case 'spaartermijn_uren':
    case 'spaartermijn_uren_plan':
    case 'voorschot':
      return quantity.years(value);
    case 'naar_rato':
    case 'naar_rato_tijd':
      return value === 0 ? quantity.no : quantity.yes;
    case 'bevordering':
      return quantity.promotion(value);
  }
}

/** A shipped value as it is read. */
export function quantityText(texts: SettingsTexts['shipped'], given: Quantity): string {
  const { quantity } = texts;
  switch (given.unit) {
    case 'rule':
      return ruleValueText(texts, given.rule, given.value);
    case 'scale':
      return quantity.scale(given.value);
    case 'scales':
      return quantity.scales(given.value);
    case 'figures':
      return quantity.figures(given.value);
    case 'cents':
      return quantity.cents(given.value);
    case 'hundredths of an hour':
      return quantity.hours(given.value);
    case 'basis points':
      return quantity.percent(given.value);
    case 'years':
      return quantity.years(given.value);
  }
}
