import type { Cents } from '../../domain/money';
import { eurosOnLine as euros } from '../format/nl';
import { translated } from '../translated';

/** Dutch texts of the form of a wish. */
export const wishFormNl = translated('wishForm', {
  titleNew: 'Nieuwe wens',
  titleOf: (course: string) => `Wens: ${course}`,
  course: 'Opleiding',
  price: 'Prijs',
  priceHint: (price: Cents | null) =>
    price === null ? 'Leeg: de prijs van Opleidingen' : `Leeg: ${euros(price)} uit Opleidingen`,
  duration: 'Duur in schooljaren',
  durationHint: (years: number | null) => (years === null ? 'Leeg: 1' : `Leeg: ${years} uit Opleidingen`),
  priority: 'Prioriteit',
  earliest: 'Begint op zijn vroegst',
  asSoonAs: 'Zo vroeg mogelijk',
  latest: 'Begint uiterlijk',
  anyYear: 'Maakt niet uit',
  hours: 'Uren per schooljaar',
  after: 'Pas na',
  afterNone: 'Geen andere opleiding',
  others: 'Wie er nog meer betaalt',
  othersHint:
    'Per schooljaar van de opleiding. Elk jaar hetzelfde: typ één bedrag. Verschilt het: typ de bedragen met een puntkomma ertussen, zoals 5000; 2500. Het budget betaalt wat overblijft.',
  employer: 'Werkgever',
  subsidy: 'Subsidie',
  own: 'Eigen bijdrage',
  scheme: 'Subsidieregeling',
  conditions: (scheme: string) => `Voorwaarden van ${scheme}`,
  source: (title: string) => `Bron: ${title}`,
  more: 'Meer gegevens',
  moreOf: (course: string) => `Meer gegevens van ${course}`,
  tryOut: 'U ziet het antwoord meteen. De tabel Wensen verandert pas als u de wens opslaat.',
  save: 'Wens opslaan',
  saveOf: (course: string) => `Wens opslaan: ${course}`,
  reset: 'Niet doen',
  resetOf: (course: string) => `Niet doen: ${course} blijft zoals in de werkmap`,
  remove: 'Verwijder',
  removeOf: (course: string) => `Verwijder ${course}`,
  removeSure: (course: string) => `${course} uit Wensen verwijderen?`,
  mend: 'Verbeter eerst wat hierboven rood is.',
});

export type WishFormTexts = typeof wishFormNl;
