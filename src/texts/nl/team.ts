import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { translated } from '../translated';

/** The team list. */
export const teamNl = translated('team', {
  search: 'Naam of nummer',
  searchLabel: 'Zoek in het team',
  filters: 'Filter en volgorde',
  sort: 'Volgorde',
  sorts: {
    urgency: 'Wat het eerst moet',
    name: 'Naam',
    functionName: 'Functie',
    fte: 'Fte (hoog eerst)',
    usable: 'Te besteden (hoog eerst)',
    lapsing: 'Vervalt (hoog eerst)',
  },
  descending: 'Keer de volgorde om',
  function: 'Functie',
  group: 'Groep',
  kind: 'Signaal',
  all: 'Alle',
  clear: 'Toon iedereen',
  together: (count: number | null) =>
    count === null ? 'Voor iedereen tegelijk' : `Voor deze ${count} tegelijk`,
  count: (shown: number, total: number) =>
    shown === total ? `${total} medewerkers` : `${shown} van ${total} medewerkers`,
  nobody: 'Niemand voldoet aan deze keuze.',
  list: 'Medewerkers',
  fte: (fte: number) => `${numberNl(fte)} fte`,
  usable: (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0'),
  unknownAmount: 'bedrag onbekend',
  noSignals: 'Geen signalen',
  computing: 'Signalen worden nog bepaald',
  progress: (done: number, total: number) => `Signalen bepalen: ${done} van ${total}`,
  resume: 'Ga verder',
  stopped: (done: number, total: number) => `Gestopt na ${done} van ${total} medewerkers.`,
  noDay: 'Zonder peildatum zijn er geen signalen. Vul eerst de peildatum in op het blad Overzicht.',
});

export type TeamTexts = typeof teamNl;
