import type { Day } from '../../domain/calendar';
import { dateNl } from '../../tables/dutchDate';

/** What the column `Bron` of a row that ships says beside its source. */
export const sourceWords = {
  unconfirmed: 'Niet bevestigd.',
  unconfirmedAfter: (day: Day) => `Niet bevestigd na ${dateNl(day)}.`,
  countedUnder: (name: string, series: string) => `${name} valt daar onder ${series}.`,
};
