import { translated } from '../translated';

/** Said once at the head of every list of balances; the count can be a piece of a formula. */
export const assumedNl = (count: number | string) =>
  `Medewerkers van wie nog niets in Bestedingen of Beginsaldi staat: ${count}. Hun saldo gaat ervan uit dat er nooit iets is uitgegeven.`;

/** Dutch words of the sheet Overzicht. */
export const overviewNl = translated('overview', {
  title: 'Scholingsbudget per medewerker',
  referenceDate: 'Peildatum',
  hint: 'Verander de peildatum om de bedragen op een andere dag te zien. Gele tabbladen vult u in, grijze vult het taakvenster.',
  columns: {
    number: 'Personeelsnummer',
    name: 'Naam',
    fte: 'Fte op peildatum',
    entitlement: 'Recht dit schooljaar',
    balance: 'Spaarsaldo',
    lapsing: 'Vervalt op 31 juli',
    maximum: 'Maximum van de schaal',
    agreement: 'Spaarafspraak tot en met',
    committed: 'Vastgelegd',
    free: 'Vrij te besteden',
    planned: 'Plan dit schooljaar',
    lapsingAfterPlan: 'Vervalt na plan',
    function: 'Functie',
  },
  assumed: assumedNl,
  totals: { label: 'Samen', leftOut: 'onbekend, niet meegeteld' },
});

export type OverviewTexts = typeof overviewNl;
