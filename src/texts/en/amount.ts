import type { Cents } from '../../domain/money';
import type { AmountTexts } from '../nl/amount';
import { eurosEn } from '../format/en';
import { decimals } from '../format/nl';

const plain = (cents: Cents) => decimals(cents, ',', '.');

/** English texts of a field for an amount. */
export const amountEn: AmountTexts = {
  understood: (cents) => `Understood as ${eurosEn(cents)}`,
  empty: 'Type an amount, such as 1,234.56.',
  either: (amounts) => `Do you mean ${plain(amounts[0])} or ${plain(amounts[1])}?`,
  mean: plain,
  refused: {
    notAnAmount: 'This is not an amount. Type it as 1,234.56.',
    negative:
      'An amount cannot be negative here. Type it without the minus sign; for money that came back choose a refund at the expense or the course.',
    tooPrecise: 'An amount has at most two decimals.',
    tooLarge: 'This amount is too large. Is the number of zeros right?',
  },
};
