import type { AnyProblem } from '../cells/problem';
import { dateNl, eurosNl, numberNl } from './format.nl';

type Sentences = {
  readonly [Code in AnyProblem['code']]: (problem: Extract<AnyProblem, { code: Code }>) => string;
};

/** A value as typed, cut where it is long: a cell can hold 32,767 characters. */
function typed(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

function year(first: number): string {
  return `${first}-${first + 1}`;
}

const sentences: Sentences = {
  employmentEndsBeforeStart: (p) =>
    `Uit dienst (${dateNl(p.end)}) ligt vóór in dienst (${dateNl(p.start)}). Verbeter een van beide datums.`,
  expenseBeforeEmployment: (p) =>
    `De besteding van ${dateNl(p.date)} ligt vóór de datum in dienst (${dateNl(p.start)}). Verbeter een van beide datums.`,
  expenseAboveBalance: (p) =>
    `De besteding van ${eurosNl(p.amount)} op ${dateNl(p.date)} is ${eurosNl(p.shortfall)} meer dan er dan te besteden is. Verlaag het bedrag, of leg een voorschot of langere spaartermijn vast in CAO_regels.`,
  courseStartsBeforeSaving: (p) =>
    `De opleiding begint in ${year(p.start)}, vóór het schooljaar waarin het sparen begint (${year(p.from)}). Kies een later schooljaar.`,
  ruleUnknown: (p) =>
    `Voor ${p.rule} is op ${dateNl(p.date)} geen waarde bekend. Kies een latere datum of zet de waarde in CAO_regels.`,
  neverAffordable: (p) =>
    `Dit past nooit in het budget: er is hoogstens ${eurosNl(p.mostPooled)} op tijd bij elkaar te sparen, ${eurosNl(p.shortfall)} te weinig. Een langere spaartermijn, een voorschot, een beurs of een bijdrage van de werkgever kan helpen.`,
  missing: (p) => `${p.name} is niet ingevuld. Vul ${p.name} in.`,
  excelError: (p) => `Bij ${p.name} staat de fout ${p.value}. Herstel eerst die cel.`,
  notANumber: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.`,
  notAnAmount: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: een bedrag heeft hoogstens twee decimalen. Rond het af op hele centen.`,
  negativeAmount: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: een bedrag kan niet negatief zijn. Typ het zonder min.`,
  notADate: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is geen bestaande datum. Typ een datum zoals 1-8-2026.`,
  dateOutOfRange: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: de datum moet tussen 1-1-1990 en 31-12-2100 liggen. Verbeter de datum.`,
  notASchoolYear: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is geen schooljaar. Typ het zoals 2026-2027, of geef een datum.`,
  fteOutOfRange: (p) =>
    p.value > 1.5 && p.value <= 150
      ? `Fte is ${numberNl(p.value)}: fte loopt van 0 tot 1,5. Is ${numberNl(p.value / 100)} bedoeld?`
      : `Fte is ${numberNl(p.value)}: fte loopt van 0 tot 1,5. Verbeter de fte.`,
  notAWholeNumber: (p) =>
    `Bij ${p.name} staat ${p.value}: dat moet een heel getal van ${p.from} tot en met ${p.to} zijn. Verbeter het getal.`,
  tooManyDecimals: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: er zijn hoogstens ${p.most} decimalen mogelijk. Rond het getal af.`,
  notYesOrNo: (p) => `Bij ${p.name} staat ${typed(p.value)}. Typ ja of nee.`,
  unknownCao: (p) =>
    `De cao ${typed(p.value)} is niet bekend. Gebruik "VO", "PO" of een tabel met eigen regels.`,
  unknownRule: (p) =>
    `De regel ${typed(p.value)} is niet bekend. Kies scholingsbudget, scholingsuren, spaartermijn, voorschot, naar_rato of extra_uren.`,
  rulesTooNarrow: (p) =>
    `De tabel met regels heeft ${p.columns} kolommen. Geef ten minste de kolommen regel, vanaf en waarde.`,
  doubleRule: (p) =>
    `De regel ${p.rule} staat er vanaf ${dateNl(p.date)} twee keer in met een andere waarde. Verwijder een van beide.`,
  tableTooNarrow: (p) =>
    `De tabel ${p.name} heeft ${p.columns} kolommen en er zijn er ${p.needed} nodig. Geef de hele tabel door.`,
  employeeMissing: (p) =>
    `Er is een tabel ${p.table}, maar medewerker is niet ingevuld. Geef het personeelsnummer.`,
  doubleFteChange: (p) =>
    `Vanaf ${dateNl(p.date)} staan er twee verschillende fte's in aanstellingen. Verwijder een van beide.`,
  openingNotBefore: (p) =>
    `Het saldo noemt schooljaar ${year(p.year)}, maar het sparen begint in ${year(p.from)}. Geef alleen eerdere schooljaren.`,
  unequalColumns: (p) =>
    `De kolommen zijn niet even lang (${p.lengths.join(' en ')} rijen). Geef kolommen van dezelfde tabel.`,
  notOneColumn: (p) => `Bij ${p.name} zijn ${p.columns} kolommen gekozen. Kies één kolom of één cel.`,
  oneEmployeeOnly: (p) =>
    `Dit overzicht gaat over één medewerker, maar ${p.name} heeft ${p.rows} rijen. Kies één cel.`,
  inRow: (p) => `${p.table}, rij ${p.row}: ${problemNl(p.problem)}`,
};

/** What is wrong and what to do, in one or two Dutch sentences. */
export function problemNl(problem: AnyProblem): string {
  // The map has one sentence per code, which TypeScript cannot follow through an index.
  return (sentences[problem.code] as (p: AnyProblem) => string)(problem);
}
