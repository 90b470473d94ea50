import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { decimals, ended } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

/** `€ 2.391`: whole euros without cents, as vacancies print them. */
const wholeEuros = (cents: Cents) =>
  cents % 100 === 0 ? `€ ${decimals(cents, '.', ',').slice(0, -3)}` : `€ ${decimals(cents, '.', ',')}`;

/**
 * Dutch texts of the screen with the text for a vacancy; the vacancy itself is always Dutch. It says “je” to whoever reads
 * it, as vacancies of schools do; all else in the pane and in documents says “u”.
 */
export const vacancyNl = translated('vacancy', {
  hint: 'Een tekst voor een vacature die de schalen, de treden en de groei van een functie noemt. Wat u kopieert, kunt u daarna aanpassen.',
  functionName: 'Functie',
  text: 'Tekst voor de vacature',
  copy: 'Kopieer',
  copied: 'De tekst is gekopieerd.',
  selected: 'Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C.',
  sources: 'Waar dit vandaan komt',
  none: 'Er zijn geen functies. Vul de tabel Functies.',
  broken: 'De rijen van deze functie in Functies kloppen niet:',
  own: 'De functie staat in de tabel Functies van deze werkmap.',
  shipped: 'De functie is een voorbeeld dat met Scholing komt; het functiebouwwerk van uw school beslist.',
  stages: (scales: readonly string[], source: string) => `Schaal ${scales.join(', ')}: ${source}`,
  amountsOwn: (newest: Day | null, source: string) =>
    ended(
      `De bedragen komen uit de tabel Salaristabel${newest === null ? '' : ` van ${dateNl(newest)}`}${source === '' ? '' : `. Bron: ${source}`}`,
    ),
  amountsNone: (newest: Day | null) =>
    newest === null
      ? 'Er staan geen bedragen in: van de salaristabel is niet bekend van wanneer die is. Zet de actuele tabel erbij met Meer, Salaristabel invoeren.'
      : `Er staan geen bedragen in: de nieuwste salaristabel is van ${dateNl(newest)}, en dat zijn niet de salarissen van nu. Zet de actuele tabel erbij met Meer, Salaristabel invoeren.`,
  increment: `Een trede per jaar op 1 augustus: CAO VO, artikel ${ARTICLES.increment}. Een volgende schaal vraagt een benoeming en is geen recht (artikel ${ARTICLES.appointment}).`,

  vacancy: {
    function: (name: string, variants: readonly string[]) =>
      variants.length === 0 ? `Functie: ${name}` : `Functie: ${name} (${variants.join(', ')})`,
    scale: (p: { scale: string; variant: string | null; steps: number | null }) =>
      [
        `Schaal ${p.scale}`,
        p.variant === null ? '' : ` (${p.variant})`,
        p.steps === null ? '' : `, ${p.steps} treden`,
      ].join(''),
    amounts: (from: Cents, to: Cents) =>
      `${wholeEuros(from)} tot ${wholeEuros(to)} bruto per maand bij voltijd`,
    pay: 'Salaris',
    growth: 'Groei in deze functie',
    steps: 'Elk jaar op 1 augustus groei je een trede, tot het maximum van je schaal.',
    then: 'Daarna kun je doorgroeien naar:',
    next: (p: { scale: string; variant: string | null; course: string | null; waiting: number }) => {
      const asks = [
        p.course === null ? '' : `na de opleiding ${p.course}`,
        p.waiting > 0 ? `na ${p.waiting} jaar op het maximum` : '',
      ].filter((part) => part !== '');
      const to = `schaal ${p.scale}${p.variant === null ? '' : ` (${p.variant})`}`;
      return [to, ...(asks.length === 0 ? [] : [asks.join(' en ')])].join(', ');
    },
    appointment: 'Een volgende schaal vraagt een benoeming; die komt niet vanzelf.',
    last: (scale: string) => `Schaal ${scale} is de hoogste schaal van deze functie.`,
    only: 'Deze functie heeft één schaal.',
    sideways: (names: readonly string[]) =>
      `Overstappen kan ook: op dezelfde schaal zijn er bij ons de functies ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' en ')}.`,
    training: 'Scholing',
    budget: (cents: Cents) =>
      `Elk schooljaar heb je een eigen scholingsbudget van ${wholeEuros(cents)} bij voltijd.`,
    saving: (years: number) =>
      `Je kunt het in overleg ${years === 1 ? 'een jaar' : `${years} jaar`} opsparen voor een grotere opleiding.`,
  },
});

export type VacancyTexts = typeof vacancyNl;
