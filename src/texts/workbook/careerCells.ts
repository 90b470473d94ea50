import type { CareerEvent } from '../../domain/career/career';
import { INDEXATION_UNITS } from '../../domain/career/salaryIndexation';
import { numberNl } from '../format/nl';

const EVENTS: Readonly<Record<CareerEvent, string>> = {
  start: 'start',
  increment: 'periodiek',
  maximum: 'maximum',
  atMaximum: 'op maximum',
  promotion: 'bevordering',
  withheld: 'periodiek ingehouden',
};

/** What happens on a day of a career, in Dutch. */
export function careerEventNl(event: CareerEvent): string {
  return EVENTS[event];
}

/**
 * `Maandsalaris`, saying so where amounts were indexed.
 *
 * @param rate per year, in `INDEXATION_UNITS`
 */
export function monthlyHeaderNl(rate: number): string {
  return rate === 0
    ? 'Maandsalaris'
    : `Maandsalaris (geïndexeerd ${numberNl((rate * 100) / INDEXATION_UNITS)}% per jaar)`;
}
