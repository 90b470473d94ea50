import type { Day } from '../../domain/calendar';
import { dateNl as date } from '../../tables/dutchDate';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { translated } from '../translated';

/** Dutch texts of what a rule says, where it was read, and how far that can be trusted. */
export const ruleSourceNl = translated('ruleSource', {
  rule: {
    scholingsbudget: (value: number) => `Scholingsbudget: ${euros(value)} per schooljaar bij 1,0 fte`,
    scholingsuren: (value: number) =>
      `Scholingsuren: ${numberNl(value / 100)} uur per schooljaar bij 1,0 fte`,
    spaartermijn: (value: number) =>
      `Spaartermijn: ${value} ${value === 1 ? 'schooljaar' : 'schooljaren'} na het eigen schooljaar`,
    spaartermijn_plan: (value: number) =>
      `Spaartermijn met een plan: ${value} ${value === 1 ? 'schooljaar' : 'schooljaren'} na het eigen schooljaar`,
    spaartermijn_uren: (value: number) =>
      `Spaartermijn van uren: ${value} ${value === 1 ? 'schooljaar' : 'schooljaren'} na het eigen schooljaar`,
    spaartermijn_uren_plan: (value: number) =>
      `Spaartermijn van uren met een plan: ${value} ${value === 1 ? 'schooljaar' : 'schooljaren'} na het eigen schooljaar`,
    voorschot: (value: number) => `Voorschot: ${value} ${value === 1 ? 'schooljaar' : 'schooljaren'} vooruit`,
    naar_rato: (value: number): string =>
      value === 0 ? 'Niet naar rato van de fte' : 'Naar rato van de fte',
    naar_rato_tijd: (value: number): string =>
      value === 0
        ? 'Niet naar rato van de dagen in dienst'
        : 'Naar rato van de dagen in dienst: keuze van de school; de cao noemt alleen de betrekkingsomvang',
    extra_uren: (value: number) => `Extra uren: ${numberNl(value / 100)} uur per schooljaar`,
    bevordering: (value: number) =>
      `Bevordering: ${['ten minste gelijk', 'het eerste hogere bedrag', 'ten minste gelijk, met de toelagen'][value] ?? `keuze ${value}`}`,
  },
  since: (day: Day) => `geldt vanaf ${date(day)}`,
  own: 'Eigen regel van de school, uit CAO_regels.',
  personal: 'Afspraak met deze medewerker, uit CAO_regels.',
  byDefault: 'Standaard: hierover is geen regel vastgelegd.',
  confirmed: (until: Day) => `Bevestigd tot en met ${date(until)}.`,
  carriedForward: (until: Day) =>
    `De laatst bekende waarde is aangehouden: niet bevestigd na ${date(until)}.`,
  neverConfirmed: 'Niet bevestigd: geen officiële bron gevonden.',
  overrule: 'Weet u een nieuwere waarde? Voeg die bij Instellingen toe als eigen regel; die gaat dan voor.',
  /** Before a note, in a language other than that of the sources. */
  noteInDutch: '',
  article: (article: string) => `artikel ${article}`,
});

export type RuleSourceTexts = typeof ruleSourceNl;
