import { translated } from '../translated';

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
  totals: { label: 'Samen', leftOut: 'onbekend, niet meegeteld' },
});

export type OverviewTexts = typeof overviewNl;
