import type { Cents } from '../../domain/money';
import { decimals, eurosOnLine } from '../format/nl';
import { translated } from '../translated';

const plain = (cents: Cents) => decimals(cents, '.', ',');

/** Dutch texts of a field for an amount. */
export const amountNl = translated('amount', {
  understood: (cents: Cents) => `Begrepen als ${eurosOnLine(cents)}`,
  empty: 'Typ een bedrag, zoals 1.234,56.',
  either: (amounts: readonly [Cents, Cents]) => `Bedoelt u ${plain(amounts[0])} of ${plain(amounts[1])}?`,
  mean: plain,
  refused: {
    notAnAmount: 'Dit is geen bedrag. Typ het zoals 1.234,56.',
    negative:
      'Een bedrag kan hier niet negatief zijn. Typ het zonder min; komt er geld terug, kies dan bij de uitgave of de opleiding voor een terugbetaling.',
    tooPrecise: 'Een bedrag heeft hoogstens twee cijfers achter de komma.',
    tooLarge: 'Dit bedrag is te groot. Klopt het aantal nullen?',
  },
});

export type AmountTexts = typeof amountNl;
