import { STATUS_WORDS } from '../../tables/wishStatus';

/** The headers of the reports of cell functions, by function: Dutch, as all that stands in the workbook. */
export const REPORT_HEADERS = {
  beursverdeling: ['Medewerker', 'Gevraagd', 'Toegekend', 'Status'],
  beursbewijs: ['Punten', 'Bedrag', 'Bovengrens', 'Bewezen'],
  beursjaren: ['Schooljaar', 'Medewerker', 'Gevraagd', 'Toegekend', 'Status'],
  beursfonds: ['Schooljaar', 'Over van eerder', 'Erbij', 'Toegekend', 'Over'],
  functieschalen: ['Functie', 'Variant', 'Schaal', 'Vereiste opleiding'],
  maxtelling: ['Groep', 'Functie', 'Medewerkers', 'Op maximum', 'Binnen 2 jaar', 'Onbekend'],
  scholingsplan: ['Opleiding', 'Start', 'Einde', 'Kosten', 'Uit budget', 'Tekort', 'Status'],
  scholingsplannen: [
    'Medewerker',
    'Opleiding',
    'Start',
    'Einde',
    'Kosten',
    'Van anderen',
    'Uit budget',
    'Tekort',
    'Status',
  ],
  spaarverloop: ['Schooljaar', 'Beginsaldo', 'Recht', 'Besteed', 'Vervallen', 'Eindsaldo'],
  verplichting: [
    'Schooljaar',
    'In de potten op 31 december',
    'In de potten op 31 juli',
    'Betaald',
    'Vervalt',
    'Medewerkers niet meegeteld',
    'Wensen niet meegeteld',
  ],
} as const;

/** What the column `Status` of a plan says of a wish. */
export const PLAN_WORDS = {
  planned: 'gepland',
  noCost: 'kosten 0',
  checkScheme: 'regeling nagaan',
  unproven: 'misschien niet het beste',
  notAffordable: 'niet betaalbaar',
  prerequisiteNotChosen: 'wacht op een niet geplande opleiding',
  noRoom: 'past niet in de jaren',
  uncovered: (status: keyof typeof STATUS_WORDS) => `${STATUS_WORDS[status]}, niet gedekt`,
} as const;

/** The words of `MAXTELLING` beside the names of groups and functions. */
export const COUNT_WORDS = { allFunctions: 'alle functies', noGroup: 'zonder groep' } as const;
