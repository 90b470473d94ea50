import { translated } from '../translated';

/** Dutch texts of telling which function of the school is which. */
export const jobFunctionsNl = translated('jobFunctions', {
  unknown:
    'Deze functies van uw school staan niet in Functies. Kies per functie op welke bekende functie die lijkt, of typ de schalen. Daarna rekenen loopbaan en rapport ermee; de naam in Medewerkers blijft zoals die is.',
  none: 'Elke functie van uw medewerkers staat in Functies.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht.',
  about: (p: { people: number; scales: readonly string[] }) =>
    [
      p.people === 1 ? '1 medewerker' : `${p.people} medewerkers`,
      ...(p.scales.length === 0 ? [] : [`in schaal ${p.scales.join(', ')}`]),
    ].join(' '),
  like: (name: string) => `${name} lijkt op`,
  later: 'Nog niet kiezen',
  own: 'Geen van deze: eigen schalen',
  option: (p: { name: string; scales: readonly string[] }) => `${p.name} (schaal ${p.scales.join(', ')})`,
  nearest: (name: string) => `Bedoelt u ${name}?`,
  take: 'Ja, die',
  scales: (name: string) => `Schalen van ${name}, in volgorde`,
  scalesHint: 'Bijvoorbeeld: 6, 7, 8',
  scalesWrong: 'Typ elke schaal één keer, met een komma ertussen, zoals 6, 7, 8.',
  source: (known: string) => `Zoals ${known}, gekozen in het taakvenster.`,
  sourceOwn: 'Eigen schalen, getypt in het taakvenster.',
  save: (count: number) => (count === 1 ? 'Zet 1 functie in Functies' : `Zet ${count} functies in Functies`),
  saved: (count: number) =>
    count === 1 ? '1 functie staat in Functies.' : `${count} functies staan in Functies.`,
});

export type JobFunctionsTexts = typeof jobFunctionsNl;
