import { ARTICLES } from '../../cao/articles';
import { schoolYearOf } from '../../domain/calendar';
import type { PotKind } from '../../domain/rules';
import type { AnyProblem } from '../../tables/problem';
import { schoolYearText as year } from '../../tables/values';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { listed, typed, type Sentences } from '../parts';
import { translated } from '../translated';

/** Euros, hours or years of a rule's value in its own unit. */
const ownUnit = (rule: string, value: number) => (rule.startsWith('scholings') ? value / 100 : value);

/** What was left in a pot, in euros or hours. */
const leftNl = ({ kind, left }: { readonly kind: PotKind; readonly left: number }) =>
  kind === 'scholingsuren' ? `${numberNl(left / 100)} uur` : eurosNl(left);

const sentences: Sentences = {
  employmentEndsBeforeStart: (p) =>
    `Uit dienst (${dateNl(p.end)}) ligt vóór in dienst (${dateNl(p.start)}). Verbeter een van beide datums.`,
  expenseBeforeEmployment: (p) =>
    `De uitgave van ${dateNl(p.date)} ligt vóór de datum in dienst (${dateNl(p.start)}). Verbeter een van beide datums.`,
  expenseAboveBalance: (p) =>
    `De uitgave van ${eurosNl(p.amount)} op ${dateNl(p.date)} is ${eurosNl(p.shortfall)} meer dan er dan te besteden is. Verlaag het bedrag, of leg een voorschot of langere spaartermijn vast in CAO_regels.`,
  refundAbovePaid: (p) =>
    `De terugbetaling van ${eurosNl(p.amount)} op ${dateNl(p.date)} is ${eurosNl(p.excess)} meer dan er uit het budget is betaald. Verbeter het bedrag of de datum, en noem de opleiding zoals bij de betaling.`,
  beforeOpening: (p) =>
    `Over ${dateNl(p.date)} is niets bekend: de beginsaldi gelden vanaf ${dateNl(p.from)}. Kies een latere datum.`,
  advanceInUse: (p) =>
    `Het voorschot op ${year(p.year)} is al gebruikt (${eurosNl(p.amount)}). Sluit dit schooljaar voor deze medewerker pas af als dat jaar ook voorbij is.`,
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
  amountTooLarge: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: dat is te groot, hoogstens ${numberNl(p.most)} kan. Verbeter het getal.`,
  sumTooLarge: (p) =>
    `Samen is dit meer dan ${eurosNl(p.most)}: zo veel is niet meer op de cent op te tellen. Verbeter de bedragen die te groot zijn.`,
  negativeAmount: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: een bedrag kan niet negatief zijn. Typ het zonder min.`,
  notADate: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is geen bestaande datum. Typ een datum zoals 1-8-2026.`,
  unreadDate: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is niet als datum te lezen. Typ de datum als dag-maand-jaar, zoals 1-8-2026.`,
  dateOutOfRange: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: de datum moet tussen 1-1-1990 en 31-12-2100 liggen. Verbeter de datum.`,
  notASchoolYear: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is geen schooljaar. Typ het zoals 2026-2027, of geef een datum.`,
  fteOutOfRange: (p) =>
    p.value >= 10 && p.value <= 150
      ? `Fte is ${numberNl(p.value)}: fte loopt van 0 tot 1,5. Is ${numberNl(p.value / 100)} bedoeld?`
      : `Fte is ${numberNl(p.value)}: fte loopt van 0 tot 1,5. Verbeter de fte.`,
  fteOfNowAsFirst: (p) =>
    `Vanaf ${dateNl(p.from)} wordt de fte hier ${numberNl(p.fte)}, maar volgens Medewerkers was zij dat al bij indiensttreding. Staat bij Fte in Medewerkers de fte van nu, zet daar dan weer de eerste: anders zijn ook eerdere schooljaren met ${numberNl(p.fte)} berekend. Klopt Medewerkers, dan kan deze rij weg.`,
  fteDropReturns: (p) =>
    `De fte daalt van ${numberNl(p.was)} naar ${numberNl(p.fte)} en is vanaf ${dateNl(p.back)} weer ${numberNl(p.was)}. Is dit ziekte of verlof, laat de fte dan staan zoals zij was: ziekte verlaagt het scholingsrecht niet (${ARTICLES.sickness}), en dat verlof dat doet, staat nergens (onze lezing). Zijn de uren echt minder geweest, dan hoeft u niets te doen. Er is met deze fte gerekend.`,
  fteTiny: (p) =>
    `Klopt dit? Fte is ${numberNl(p.value)}, en dat is minder dan 2 uur per week.${p.meant === null ? '' : ` Is ${numberNl(p.meant)} bedoeld?`} Er is mee gerekend.`,
  fteAboveMost: (p) =>
    `Fte is ${numberNl(p.value)}: de CAO VO kent ten hoogste ${numberNl(p.most)} (artikel ${ARTICLES.mostFte}). Er is mee gerekend; controleer de fte.`,
  extraHoursGoOn: (p) =>
    `Fte is ${numberNl(p.fte)}, ook vanaf ${dateNl(p.endOn)}. Dan eindigen uren boven 1,0 van rechtswege (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): plan er niet op. Zolang Aanstellingen ze laat doorlopen, tellen alle bedragen daarna ze mee. Laat ze hier eindigen, of zet zelf in Aanstellingen een rij met de fte vanaf die dag.`,
  percentageOutOfRange: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: ${
      p.value < 1
        ? `dat is minder dan 1%. Is ${numberNl(Math.round(p.value * 10_000) / 100)} bedoeld? Typ het percentage als getal, zonder procentteken.`
        : `meer dan ${p.most}% kan niet. Typ het percentage als getal, zoals 8,33.`
    } Tot die tijd telt het niet mee.`,
  unknownPayer: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}. Typ budget, werkgever, subsidie, eigen bijdrage of beurs, of laat de cel leeg.`,
  unknownCategory: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}. Typ OOP, leraar, directie, LIO, stagiair of uitzend, of laat de cel leeg.`,
  categoryWithoutRight: (p) =>
    `${p.category} heeft volgens de cao geen scholingsbudget en scholingsuren (artikel ${ARTICLES.trainingHours} en ${ARTICLES.trainingBudget} noemen alleen leraar en OOP). Er is niets berekend.`,
  openingLapsed: (p) =>
    `Het beginsaldo van ${year(p.year)} (${leftNl(p)}) is op ${dateNl(p.lapsedOn)} vervallen: er was geen afspraak om het langer te sparen. Het telt niet mee. Is er wel gespaard, zet de afspraak dan in CAO_regels.`,
  closedDiffers: (p) =>
    `Schooljaar ${year(p.year)} is afgesloten met ${eurosNl(p.written)} in Beginsaldi. Door een latere verandering zou dat nu ${eurosNl(p.now)} zijn${p.written === p.now ? ', anders verdeeld over schooljaren of uren' : ''}. Er is gerekend met wat in Beginsaldi staat. Klopt de verandering, sluit het schooljaar dan opnieuw af: Meer, Schooljaar afsluiten.`,
  caoSwitched: () =>
    'De tabel noemt twee cao’s. Voor alle schooljaren geldt één cao: laat één rij cao staan, en zet wat anders is als eigen regel.',
  baseFrom: () =>
    'Bij cao telt de datum in Vanaf niet: één cao geldt voor alle schooljaren. Maak Vanaf leeg. Wat vanaf een dag anders is, zet u als eigen regel.',
  belowCaoMinimum: (p) =>
    `${p.rule} is ${numberNl(ownUnit(p.rule, p.value))}, minder dan de ${numberNl(ownUnit(p.rule, p.minimum))} van de cao (artikel ${p.article}). De cao is hier een minimum (artikel ${ARTICLES.minimum}), tenzij een ondernemings-cao anders zegt. Er is mee gerekend.`,
  notAWholeNumber: (p) =>
    `Bij ${p.name} staat ${numberNl(p.value)}: dat moet een heel getal van ${p.from} tot en met ${p.to} zijn. Verbeter het getal.`,
  notYesOrNo: (p) => `Bij ${p.name} staat ${typed(p.value)}. Typ ja of nee.`,
  unknownCao: (p) =>
    `De cao ${typed(p.value)} is niet bekend. Gebruik "VO", "PO" of een tabel met eigen regels.`,
  unknownRule: (p) =>
    `De regel ${typed(p.value)} is niet bekend. Kies scholingsbudget, scholingsuren, spaartermijn, spaartermijn_plan, spaartermijn_uren, spaartermijn_uren_plan, voorschot, naar_rato, naar_rato_tijd, extra_uren of bevordering.`,
  baseForOne: () =>
    'De regel cao geldt voor de hele school en kan niet voor één medewerker. Maak het personeelsnummer op deze rij leeg.',
  unknownGrantRule: (p) =>
    `De verdeelregel ${typed(p.value)} is niet bekend. Kies "volgorde", "naar rato" of "optimaal".`,
  doublePrice: (p) =>
    `De opleiding ${typed(p.course)} staat er met twee verschillende prijzen. Laat er één staan, of geef de tweede een eigen naam.`,
  rulesTooNarrow: (p) =>
    `De tabel met regels heeft ${p.columns} kolommen. Geef ten minste de kolommen regel, vanaf en waarde.`,
  doubleRule: (p) =>
    `De regel ${p.rule} staat er vanaf ${dateNl(p.date)} twee keer in met een andere waarde. Verwijder een van beide.`,
  tableTooNarrow: (p) =>
    `De tabel ${p.name} heeft ${p.columns} kolommen en er zijn er ${p.needed} nodig. Geef de hele tabel door.`,
  columnMissing: (p) =>
    `In de tabel ${p.table} ontbreekt de kolom ${p.column}. Zet die kolom terug, of geef hem weer die naam.`,
  lookedUpTooOften: (p) =>
    `Deze formule heeft de rijen van medewerker ${typed(p.number)} al zo vaak opgezocht dat Excel te lang zou wachten. Zet deze medewerker in minder rijen, of de rest in een tweede formule.`,
  employeeMissing: (p) =>
    `Er is een tabel ${p.table}, maar medewerker is niet ingevuld. Geef het personeelsnummer.`,
  leaveOutOfRange: (p) =>
    `Bij Seniorenverlof staat ${numberNl(p.hours / 100)} uur per jaar: meer dan een jaar bij voltijd (1659 uur). Vul het aantal uren per jaar in, zoals 170.`,
  unknownEducation: (p) =>
    `Het opleidingsniveau ${typed(p.value)} is niet bekend. Typ geen, vmbo, mbo-1, mbo-2, mbo-3, mbo-4, havo, vwo, hbo of wo, of maak de cel leeg; tot dan geeft het geen onderwerp voor het gesprek.`,
  doubleFteChange: (p) =>
    `Vanaf ${dateNl(p.date)} staan er twee verschillende fte's in aanstellingen. Verwijder een van beide.`,
  openingNotBefore: (p) =>
    `Het saldo noemt schooljaar ${year(p.year)}, maar het sparen begint in ${year(p.from)}. Geef alleen eerdere schooljaren.`,
  unequalColumns: (p) =>
    `De kolommen zijn niet even lang (${p.lengths.join(' en ')} rijen). Geef kolommen van dezelfde tabel.`,
  notOneColumn: (p) => `Bij ${p.name} zijn ${p.columns} kolommen gekozen. Kies één kolom of één cel.`,
  oneEmployeeOnly: (p) =>
    `Dit overzicht gaat over één medewerker, maar ${p.name} heeft ${p.rows} rijen. Kies één cel.`,
  emptyTable: (p) => `De tabel ${p.name} is leeg. Vul de tabel of laat het argument weg.`,
  doubleStep: (p) =>
    `Trede ${typed(p.step)} van schaal ${typed(p.scale)} staat er twee keer met een ander bedrag. Verwijder een van beide, of geef elk een eigen ingangsdatum.`,
  unknownFunction: (p) =>
    `De functie ${typed(p.value)} is niet bekend. Bekend zijn: ${listed(p.known)}. Kies een daarvan of zet de functie met de schalen in de tabel Functies.`,
  unknownGroup: (p) =>
    `De groep ${typed(p.value)} is niet bekend. Typ onderwijsondersteunend of beheersmatig, of maak de cel leeg.`,
  indexationOutOfRange: (p) =>
    `Indexatie is ${numberNl(p.value)}: ze loopt van 0 tot ${numberNl(p.most)} per jaar. ${p.value > p.most && p.value <= p.most * 100 ? `Is ${numberNl(p.value / 100)} bedoeld?` : 'Verbeter de indexatie.'}`,
  unknownCourse: (p) =>
    `De code ${typed(p.course)} komt niet voor in Opleidingen. Verbeter de code of voeg de opleiding toe; nu telt alleen wat in de wens zelf staat.`,
  doubleRequest: (p) =>
    `Deze aanvraag voor ${typed(p.course)} staat er al, op rij ${p.firstRow}. Verwijder een van beide rijen; tot dan telt alleen de eerste.`,
  unknownDecision: (p) =>
    `Bij Besluit staat ${typed(p.value)}. Kies toegekend, deels of afgewezen, of maak de cel leeg; tot dan telt de aanvraag niet mee.`,
  doubleCourse: (p) =>
    `De opleiding ${typed(p.course)} staat er al, op rij ${p.firstRow}, en die rij telt. Verwijder een van beide of geef ze een verschillende code.`,
  unclearAmounts: (p) =>
    `Bij ${p.name} staat ${typed(p.value)}: dat is niet duidelijk. Typ één getal voor elk jaar, of een bedrag per jaar met puntkomma’s ertussen en zonder punten, zoals 5000; 2500,50.`,
  amountsPerYear: (p) =>
    `Bij ${p.name} staan ${p.amounts} bedragen en de opleiding duurt ${p.duration} jaar. Geef een bedrag voor elk jaar, met 0 waar niets komt.`,
  schemeUnknown: (p) =>
    `De regeling ${typed(p.scheme)} kent Scholing niet, dus het bedrag en de voorwaarden zijn niet nagegaan. Kijk ze zelf na; het bedrag telt wel mee.`,
  schemeNotForSupportStaff: (p) =>
    `${p.scheme}: ${p.condition} Ga na of deze medewerker eraan voldoet; het bedrag telt wel mee.`,
  schemeYears: (p) =>
    `${p.source} geeft hoogstens ${p.years} jaar en er staat een bedrag bij een later jaar. Zet daar 0.`,
  subsidyWithoutAmount: (p) =>
    `Er staat een regeling (${p.scheme}) zonder bedrag. Vul bij Subsidie het bedrag per jaar in, of maak de regeling leeg.`,
  outsideAboveDue: (p) =>
    `${eurosNl(p.ahead)} is meer dan er in dat jaar te betalen is; het telt voor een later jaar.`,
  awaitedUnknown: (p) =>
    `De opleiding ${typed(p.course)} die eerst moet, staat niet bij de wensen van deze medewerker. Voeg die toe of maak Na leeg.`,
  awaitedCircle: (p) =>
    `Deze opleidingen wachten op elkaar in een kring: ${listed(p.courses)}. Maak bij een ervan Na leeg.`,
  awaitedNotPlanned: (p) =>
    `Deze opleiding wacht op ${typed(p.course)}, en daar is iets mis mee. Verbeter eerst die wens.`,
  noScale: () =>
    `Deze medewerker heeft geen schaal (artikel ${ARTICLES.noScale}): er is geen maximum en geen prognose. Het scholingsbudget telt gewoon.`,
  guarantee: (p) =>
    `Deze medewerker houdt bij een lagere plaatsing salaris en uitzicht van de oude functie (artikel ${ARTICLES.guarantee})${
      p.scale === null ? ': er is geen maximum en geen prognose' : `, schaal ${p.scale}: er is geen maximum`
    }. Het scholingsbudget telt gewoon.`,
  planAfterSaving: (p) =>
    `Dit plan is op ${dateNl(p.handedIn)} ingediend, na het schooljaar ${year(p.year)} waarvan het budget met deze medewerker wordt gespaard (artikel ${ARTICLES.saving}: vooraf). Zonder plan vooraf was ${eurosNl(p.amount)} vervallen. Verbeter de dag, laat de spaarafspraak in CAO_regels op 1 augustus ${schoolYearOf(p.handedIn)} beginnen, of noem het een andere afspraak (artikel ${ARTICLES.otherAgreements}). Was er daarvoor al een plan, zet de dag daarvan dan op een eigen rij. Er is met de spaarafspraak gerekend.`,
  startQualificationAbove: () =>
    `Een startkwalificatie op kosten van de werkgever is voor wie onder mbo-2 zit (artikel ${ARTICLES.startQualification}), en bij Opleidingsniveau staat meer. Verbeter het niveau in Medewerkers, of kies een andere soort; tot dan geldt de opleiding als eigen keuze.`,
  unknownCourseKind: (p) =>
    `Soort ${typed(p.value)} is niet bekend. Kies eigen keuze, opgedragen, startkwalificatie, EVC, BHV, medezeggenschap, re-integratie of bevoegdheid. Tot die tijd geldt de opleiding als eigen keuze.`,
  unknownStatus: (p) =>
    `Bij Status staat ${typed(p.value)}. Dat telt als wens. Kies wens, afgesproken, afgerond, gestopt, afgewezen of opgedragen.`,
  agreedWithoutStart: () =>
    'Deze opleiding is afgesproken, maar Start is leeg. Vul bij Start het schooljaar in waarin de opleiding begint.',
  agreedWithoutPrice: () =>
    'Deze opleiding is afgesproken, maar Kosten is leeg. Vul de afgesproken kosten in.',
  startWithoutStatus: () =>
    'Er staat een Start, maar de Status is niet afgesproken. De rij telt als wens. Zet Status op afgesproken of maak Start leeg.',
  startAfterLeaving: (p) =>
    `De opleiding begint in ${year(p.start)}, na de laatste dag van het dienstverband (${dateNl(p.end)}). Pas Start of Uit dienst aan.`,
  doubleAgreed: (p) =>
    `De opleiding ${typed(p.course)} is al afgesproken op rij ${p.firstRow}. Laat één van beide rijen afgesproken zijn.`,
  paidAbovePrice: (p) =>
    `Voor ${typed(p.course)} is ${eurosNl(p.paid)} uit het budget betaald, meer dan de afgesproken ${eurosNl(p.price)}. Pas de afspraak of de uitgaven aan.`,
  paidAboveWholePrice: (p) =>
    `Voor ${typed(p.course)} is door allen samen ${eurosNl(p.paid)} betaald, meer dan de prijs van ${eurosNl(p.price)}. Pas de prijs of de uitgaven aan.`,
  expenseForUnknownCourse: (p) =>
    `De opleiding ${typed(p.course)} staat niet bij de wensen van deze medewerker. ${p.nearest === null ? 'Zet die in Wensen, of maak de cel leeg.' : `Bedoelt u ${typed(p.nearest)}?`} Tot dan telt het bedrag bij geen afgesproken opleiding als betaald.`,
  expenseOfEmployersCourse: (p) =>
    `${typed(p.course)} is ${p.kind}: dat betaalt de werkgever, bij opgedragen scholing met de reis ernaartoe (CAO VO, artikel ${ARTICLES.ordered} en ${ARTICLES.workTrip}). Deze uitgave gaat nu van het budget af. Zet bij Opgedragen ja. Betaalt het budget omdat de medewerker daarmee instemt (${ARTICLES.ownDecision}), typ dan bij Betaler budget.`,
  grantForUnknownCourse: (p) =>
    `De opleiding ${typed(p.course)} waarvoor een beurs is toegekend, staat niet bij de wensen van deze medewerker. ${p.nearest === null ? 'Zet die in Wensen.' : `Bedoelt u ${typed(p.nearest)}?`} Tot dan betaalt deze beurs niets.`,
  headersNeeded: (p) =>
    `Geef de tabel ${p.table} door met de koppen, zoals ${p.table.charAt(0).toUpperCase()}${p.table.slice(1)}[#Alles].`,
  unknownEmployee: (p) =>
    `Personeelsnummer ${typed(p.number)} komt niet voor in de kolom medewerker. Verbeter het nummer of voeg de medewerker toe.`,
  doubleEmployee: (p) =>
    `Personeelsnummer ${typed(p.number)} staat meer dan één keer in de kolom medewerker. Geef elke medewerker een eigen nummer.`,
  beforeSalaryTables: (p) =>
    `Voor ${dateNl(p.date)} is er geen salaristabel: de eerste is van ${dateNl(p.first)}. Kies een latere datum of vul een oudere tabel aan in Salaristabel.`,
  salaryTableOutdated: (p) =>
    `Voor ${dateNl(p.date)} is er geen salaristabel: de nieuwste bevestigde tabel is van ${dateNl(p.newest)} en te oud. Plak de actuele tabel in Salaristabel en geef die als salaristabel.`,
  unknownScale: (p) =>
    `Schaal ${typed(p.scale)} staat niet in de salaristabel${p.table === null ? '' : ` van ${dateNl(p.table)}`}. Wel: ${p.known}. Verbeter de schaal of vul de tabel aan.`,
  unknownStep: (p) =>
    `Schaal ${p.scale} heeft geen trede ${typed(p.step)}: de treden lopen van ${p.first} tot en met ${p.last}. Verbeter de trede.`,
  stepAboveMaximum: (p) =>
    `Trede ${typed(p.step)} ligt boven het maximum van schaal ${p.scale}: de laatste trede is ${p.last}. ${p.oldTable === null ? 'Verbeter de schaal of de trede.' : `De salaristabel is van ${dateNl(p.oldTable)} en oud: zet eerst de actuele tabel in Salaristabel.`}`,
  stepGone: (p) =>
    `Schaal ${p.scale} heeft in de salaristabel van ${dateNl(p.date)} geen trede ${typed(p.step)} meer, die ${tableNl(p.older)} wel had, en geen omzetting zegt welke ervoor in de plaats kwam. Vul de trede van na ${dateNl(p.date)} in, met een latere peildatum.`,
  stepOfOlderTable: (p) =>
    `Trede ${typed(p.step)} van schaal ${p.scale} hoort bij ${tableNl(p.older)}. Sinds ${dateNl(p.date)} geldt een nieuwe: ${p.newStep === null ? `de treden lopen daar van ${p.first} tot en met ${p.last}` : `bij de omzetting werd dit trede ${p.newStep}`}. Vul de trede van na ${dateNl(p.date)} in.`,
  payTermsUnknown: (p) =>
    `Voor ${dateNl(p.date)} is niet bekend wat er naast het salaris is: de eerste gegevens zijn van ${dateNl(p.first)}. Kies een latere datum.`,
  pathGoesRound: (p) =>
    `Het loopbaanpad van ${typed(p.function)} komt terug op schaal ${p.scale} en gaat zo in een kring. Haal de dubbele schaal weg uit de functietabel.`,
  pathGoesDown: (p) =>
    `Het loopbaanpad van ${typed(p.function)} gaat van schaal ${p.from} naar de lagere schaal ${p.to}: dat is geen bevordering. Verbeter de volgorde of de schaal in de functietabel.`,
  scaleNotInPath: (p) =>
    `Schaal ${typed(p.scale)} hoort niet bij de functie ${typed(p.function)}: daar staan ${p.known}. Verbeter de schaal of vul de functietabel aan.`,
  planHorizon: (p) =>
    `Het aantal jaren is ${numberNl(p.years)}: kies een heel getal van 1 tot en met ${p.most}.`,
  planStart: (p) =>
    `Het plan kan niet in ${year(p.from)} beginnen. Kies een schooljaar tussen 1989-1990 en 2100-2101.`,
  planTooManyWishes: (p) =>
    `Er staan ${p.wishes} wensen voor één medewerker: hoogstens ${p.most} zijn te plannen. Haal er weg.`,
  planCallTooLarge: () =>
    'Deze formule heeft al zo veel moeilijke plannen gemaakt dat Excel te lang zou wachten. Zet deze medewerker in een tweede formule, of geef minder wensen of jaren.',
  planLongLists: (p) =>
    `In deze formule staan ${numberNl(p.wishes)} wensen van medewerkers die er elk meer dan ${p.each} hebben. Meer dan ${numberNl(p.most)} daarvan plant één formule niet, omdat Excel dan te lang zou wachten. Verdeel deze medewerkers over meer formules, of geef minder wensen.`,
  wishPrice: (p) => `De prijs ${eurosNl(p.price)} kan niet. Geef een bedrag van 0 of meer, in hele centen.`,
  wishDuration: (p) =>
    `De duur is ${numberNl(p.duration)}: geef een heel aantal schooljaren van 1 tot en met ${p.years}, de lengte van het plan.`,
  wishPriority: (p) => `De prioriteit is ${numberNl(p.priority)}: kies 1 (hoog), 2 of 3 (laag).`,
  wishYear: (p) => `Het schooljaar ${numberNl(p.year)} kan niet. Typ het zoals 2026-2027.`,
  wishLatestBeforeEarliest: (p) =>
    `Uiterlijk (${year(p.latest)}) ligt vóór vroegst (${year(p.earliest)}). Verbeter een van beide.`,
  wishHours: (p) =>
    `Het aantal uren (${numberNl(p.hoursPerYear / 100)}) kan niet. Geef een getal van 0 of meer.`,
  wishAfterUnknown: () =>
    'De opleiding die eerst moet, staat niet bij de wensen van deze medewerker. Voeg die toe.',
  wishAfterCircle: () =>
    'Deze opleidingen wachten op elkaar in een kring, dus geen ervan kan beginnen. Maak bij een van de wensen “na” leeg.',
  outsideAmount: (p) =>
    `De bijdrage van ${p.source} (${eurosNl(p.amount)}) kan niet. Geef een bedrag van 0 of meer.`,
  outsideYear: (p) =>
    `De bijdrage van ${p.source} staat bij jaar ${p.courseYear + 1}, maar de opleiding duurt ${p.duration} jaar. Kies een ander jaar.`,
  outsideAboveCap: (p) =>
    `${p.source} geeft hoogstens ${eurosNl(p.mostPerYear)} per jaar en er staat ${eurosNl(p.amount)}. Verlaag het bedrag.`,
  outsideAboveInstalment: (p) =>
    `In jaar ${p.courseYear + 1} van de opleiding betalen anderen ${eurosNl(p.outside)}, meer dan er dan te betalen is (${eurosNl(p.instalment)}). Verlaag een bijdrage.`,
  requestWithoutEmployee: () => 'Bij deze aanvraag is medewerker niet ingevuld. Vul het personeelsnummer in.',
  requestWithoutAmount: () => 'Bij deze aanvraag is bedrag niet ingevuld. Vul het gevraagde bedrag in.',
  requestAmountInvalid: (p) =>
    `Het gevraagde bedrag (${eurosNl(p.amount)}) kan niet. Geef een bedrag van 0 tot € 100 miljoen, in hele centen.`,
  requestPointsInvalid: (p) =>
    `De punten (${numberNl(p.points)}) kunnen niet. Geef een getal van 0 of meer met hoogstens vier decimalen.`,
  yearWithoutFund: (p) =>
    `Voor ${year(p.year)} is geen bedrag in het fonds. Vul het fonds van dat schooljaar in.`,
  fundYearTwice: (p) => `Het fonds van ${year(p.year)} staat er twee keer. Laat er één staan.`,
  fundBudgetInvalid: (p) =>
    `Het budget van het fonds (${eurosNl(p.budget)}) kan niet. Geef een bedrag van 0 of meer.`,
  tooManyRequests: (p) =>
    `Er zijn ${p.count} aanvragen: hoogstens ${p.most} zijn te verdelen. Verdeel ze over meer fondsen.`,
  inRow: (p) => `${p.table}, rij ${p.row}: ${problemNl(p.problem)}`,
};

/** What is wrong and what to do, in one or two Dutch sentences. */
export const problemNl = translated('problems', (problem: AnyProblem): string =>
  // The map has one sentence per code, which TypeScript cannot follow through an index.
  (sentences[problem.code] as (p: AnyProblem) => string)(problem),
);

function tableNl(from: number | null): string {
  return from === null ? 'de salaristabel zonder ingangsdatum' : `de salaristabel van ${dateNl(from)}`;
}
