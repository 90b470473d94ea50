import type { AnyProblem } from '../../src/tables/problem';
import { iso } from '../oracles/days';
import { call, column, shown } from '../support/functions';
import { balance } from '../support/pot';

/** Every problem of the budget functions, as HR meets it on the cell: what is wrong and what to do. */
const day = iso('2026-10-1');
const start = iso('2020-8-1');

const cases = {
  missing: [() => balance({ start: null }), '#VALUE! in_dienst is niet ingevuld. Vul in_dienst in.'],
  excelError: [() => balance({ fte: '#N/B' }), '#VALUE! Bij fte staat de fout #N/B. Herstel eerst die cel.'],
  notANumber: [
    () => balance({ expenses: [[1001, day, '1.234,56']] }),
    '#VALUE! bestedingen, rij 1: Bij bedrag staat “1.234,56”: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.',
  ],
  notAnAmount: [
    () => balance({ expenses: [[1001, day, 12.345]] }),
    '#VALUE! bestedingen, rij 1: Bij bedrag staat 12,345: een bedrag heeft hoogstens twee decimalen. Rond het af op hele centen.',
  ],
  amountTooLarge: [
    () => balance({ expenses: [[1001, day, 1_000_000_000.01]] }),
    '#VALUE! bestedingen, rij 1: Bij bedrag staat 1000000000,01: dat is te groot, hoogstens 1000000000 kan. Verbeter het getal.',
  ],
  negativeAmount: [
    () => shown(call('BETAALBAARVANAF', [[-5]], [[1]], [[2026]])[0][0]),
    '#VALUE! Bij kosten staat -5: een bedrag kan niet negatief zijn. Typ het zonder min.',
  ],
  notADate: [
    () => balance({ day: '31-2-2026' }),
    '#VALUE! Bij peildatum staat “31-2-2026”: dat is geen bestaande datum. Typ een datum zoals 1-8-2026.',
  ],
  dateOutOfRange: [
    () => balance({ start: '1-8-1985' }),
    '#VALUE! Bij in_dienst staat “1-8-1985”: de datum moet tussen 1-1-1990 en 31-12-2100 liggen. Verbeter de datum.',
  ],
  notASchoolYear: [
    () => balance({ opening: [[1001, '2025-2027', 100]] }),
    '#VALUE! beginsaldi, rij 1: Bij schooljaar staat “2025-2027”: dat is geen schooljaar. Typ het zoals 2026-2027, of geef een datum.',
  ],
  fteOutOfRange: [() => balance({ fte: 80 }), '#VALUE! Fte is 80: fte loopt van 0 tot 1,5. Is 0,8 bedoeld?'],
  notAWholeNumber: [
    () => balance({ cao: [['spaartermijn', day, 2.5]] }),
    '#VALUE! CAO_regels, rij 1: Bij waarde staat 2,5: dat moet een heel getal van 0 tot en met 60 zijn. Verbeter het getal.',
  ],
  notYesOrNo: [
    () => balance({ expenses: [[1001, day, 5, 'cursus', 'soms']] }),
    '#VALUE! bestedingen, rij 1: Bij opgedragen staat “soms”. Typ ja of nee.',
  ],
  unknownCao: [
    () => balance({ cao: 'MBO' }),
    '#VALUE! De cao “MBO” is niet bekend. Gebruik "VO", "PO" of een tabel met eigen regels.',
  ],
  unknownRule: [
    () => balance({ cao: [['scholingsbudjet', day, 700]] }),
    '#VALUE! CAO_regels, rij 1: De regel “scholingsbudjet” is niet bekend. Kies scholingsbudget, scholingsuren, spaartermijn, spaartermijn_plan, spaartermijn_uren, spaartermijn_uren_plan, voorschot, naar_rato, naar_rato_tijd, extra_uren of bevordering.',
  ],
  rulesTooNarrow: [
    () => balance({ cao: [['spaartermijn', day]] }),
    '#VALUE! De tabel met regels heeft 2 kolommen. Geef ten minste de kolommen regel, vanaf en waarde.',
  ],
  doubleRule: [
    () =>
      balance({
        cao: [
          ['spaartermijn', '1-8-2026', 2],
          ['spaartermijn', '1-8-2026', 3],
        ],
      }),
    '#VALUE! CAO_regels, rij 2: De regel spaartermijn staat er vanaf 1 augustus 2026 twee keer in met een andere waarde. Verwijder een van beide.',
  ],
  tableTooNarrow: [
    () => balance({ expenses: [[1001, day]] }),
    '#VALUE! De tabel bestedingen heeft 2 kolommen en er zijn er 3 nodig. Geef de hele tabel door.',
  ],
  employeeMissing: [
    () => balance({ key: null, expenses: [[1001, day, 5]] }),
    '#VALUE! Er is een tabel bestedingen, maar medewerker is niet ingevuld. Geef het personeelsnummer.',
  ],
  doubleFteChange: [
    () =>
      balance({
        changes: [
          [1001, '1-1-2026', 0.5],
          [1001, '1-1-2026', 0.6],
        ],
      }),
    "#VALUE! Vanaf 1 januari 2026 staan er twee verschillende fte's in aanstellingen. Verwijder een van beide.",
  ],
  openingNotBefore: [
    () => shown(call('TEKORT', [[900]], [[2026]], [[1]], [[2026]], [[2026, 100]])[0][0]),
    '#VALUE! saldo, rij 1: Het saldo noemt schooljaar 2026-2027, maar het sparen begint in 2026-2027. Geef alleen eerdere schooljaren.',
  ],
  unequalColumns: [
    () => balance({ fte: column(1, 1), start: column(start, start, start) }),
    '#VALUE! De kolommen zijn niet even lang (2 en 3 rijen). Geef kolommen van dezelfde tabel.',
  ],
  notOneColumn: [
    () => balance({ fte: [[1, 0.5]] }),
    '#VALUE! Bij fte zijn 2 kolommen gekozen. Kies één kolom of één cel.',
  ],
  oneEmployeeOnly: [
    () => shown(call('SPAARVERLOOP', [[2024]], [[2]], column(1, 1), [[start]])[0][0]),
    '#VALUE! Dit overzicht gaat over één medewerker, maar fte heeft 2 rijen. Kies één cel.',
  ],
  inRow: [
    () =>
      balance({
        changes: [
          [7, day, 1],
          [1001, day, 'half'],
        ],
      }),
    '#VALUE! aanstellingen, rij 2: Bij fte staat “half”: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.',
  ],
  employmentEndsBeforeStart: [
    () => balance({ end: iso('2020-7-31') }),
    '#VALUE! Uit dienst (31 juli 2020) ligt vóór in dienst (1 augustus 2020). Verbeter een van beide datums.',
  ],
  expenseBeforeEmployment: [
    () => balance({ expenses: [[1001, '31-7-2020', 5]] }),
    '#VALUE! De uitgave van 31 juli 2020 ligt vóór de datum in dienst (1 augustus 2020). Verbeter een van beide datums.',
  ],
  expenseAboveBalance: [
    () => balance({ expenses: [[1001, '1-9-2026', 2000]] }),
    '#VALUE! De uitgave van € 2.000,00 op 1 september 2026 is € 200,00 meer dan er dan te besteden is. Verlaag het bedrag, of leg een voorschot of langere spaartermijn vast in CAO_regels.',
  ],
  courseStartsBeforeSaving: [
    () => shown(call('TEKORT', [[900]], [[2025]], [[1]], [[2026]])[0][0]),
    '#VALUE! De opleiding begint in 2025-2026, vóór het schooljaar waarin het sparen begint (2026-2027). Kies een later schooljaar.',
  ],
  ruleUnknown: [
    () => shown(call('BUDGETRECHT', [[2010]], [[1]])[0][0]),
    '#N/A Voor scholingsbudget is op 1 augustus 2010 geen waarde bekend. Kies een latere datum of zet de waarde in CAO_regels.',
  ],
  neverAffordable: [
    () => shown(call('BETAALBAARVANAF', [[1000]], [[0.5]], [[2026]])[0][0]),
    '#N/A Dit past nooit in het budget: er is hoogstens € 900,00 op tijd bij elkaar te sparen, € 100,00 te weinig. Een langere spaartermijn, een voorschot, een beurs of een bijdrage van de werkgever kan helpen.',
  ],
  baseForOne: [
    () => balance({ cao: [['cao', null, 'PO', 1001]] }),
    '#VALUE! CAO_regels, rij 1: De regel cao geldt voor de hele school en kan niet voor één medewerker. Maak het personeelsnummer op deze rij leeg.',
  ],
} as const satisfies Partial<Record<AnyProblem['code'], readonly [() => unknown, string]>>;

test.each(Object.entries(cases))('%s', (_, [ask, sentence]) => {
  expect(ask()).toBe(sentence);
});

test('without the mistake there is a balance: three years of € 600', () => {
  expect(balance({})).toBe(1800);
});
