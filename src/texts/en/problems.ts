import { ARTICLES, articleEn } from '../../cao/articles';
import { schoolYearOf } from '../../domain/calendar';
import type { PotKind } from '../../domain/rules';
import type { AnyProblem } from '../../tables/problem';
import { schoolYearText as year } from '../../tables/values';
import { dateEn, eurosEn } from '../format/en';
import { listed, typed, type Sentences } from '../parts';

/** Euros, hours or years of a rule's value in its own unit. */
const ownUnit = (rule: string, value: number) => (rule.startsWith('scholings') ? value / 100 : value);

/** What was left in a pot, in euros or hours. */
const leftEn = ({ kind, left }: { readonly kind: PotKind; readonly left: number }) =>
  kind === 'scholingsuren' ? `${left / 100} hours` : eurosEn(left);

const sentences: Sentences = {
  employmentEndsBeforeStart: (p) =>
    `The last day (${dateEn(p.end)}) is before the first day of employment (${dateEn(p.start)}). Correct one of them.`,
  expenseBeforeEmployment: (p) =>
    `The expense of ${dateEn(p.date)} is before the first day of employment (${dateEn(p.start)}). Correct one of them.`,
  expenseAboveBalance: (p) =>
    `The expense of ${eurosEn(p.amount)} on ${dateEn(p.date)} is ${eurosEn(p.shortfall)} more than can be spent then. Lower it, or record an advance or a longer saving term in CAO_regels.`,
  refundAbovePaid: (p) =>
    `The refund of ${eurosEn(p.amount)} on ${dateEn(p.date)} is ${eurosEn(p.excess)} more than the budget paid. Correct the amount or the date, and name the course as the payment does.`,
  beforeOpening: (p) =>
    `Nothing is known of ${dateEn(p.date)}: the opening balances hold from ${dateEn(p.from)}. Choose a later date.`,
  advanceInUse: (p) =>
    `The advance on ${year(p.year)} has been used (${eurosEn(p.amount)}). Close this school year for this employee when that year is over too.`,
  courseStartsBeforeSaving: (p) =>
    `The course starts in ${year(p.start)}, before saving begins (${year(p.from)}). Choose a later school year.`,
  ruleUnknown: (p) =>
    `No value of ${p.rule} is known for ${dateEn(p.date)}. Choose a later date or put the value in CAO_regels.`,
  neverAffordable: (p) =>
    `The budget can never carry this: at most ${eurosEn(p.mostPooled)} can be pooled in time, ${eurosEn(p.shortfall)} too little. A longer saving term, an advance, a grant or the employer can help.`,
  missing: (p) => `${p.name} is empty. Fill in ${p.name}.`,
  excelError: (p) => `${p.name} holds the error ${p.value}. Mend that cell first.`,
  notANumber: (p) =>
    `${p.name} holds ${typed(p.value)}, which is text and not a number. Type it as a number.`,
  notAnAmount: (p) => `${p.name} is ${p.value}: an amount has at most two decimals. Round it to whole cents.`,
  amountTooLarge: (p) =>
    `${p.name} is ${p.value}: that is too large, at most ${p.most} is possible. Correct the number.`,
  sumTooLarge: (p) =>
    `Together this is more than ${eurosEn(p.most)}: so much cannot be added up to the cent. Correct the amounts that are too large.`,
  negativeAmount: (p) =>
    `${p.name} is ${p.value}: an amount cannot be negative. Type it without the minus sign.`,
  notADate: (p) =>
    `${p.name} holds ${typed(p.value)}, which is not an existing date. Type a date such as 1-8-2026.`,
  unreadDate: (p) =>
    `${p.name} holds ${typed(p.value)}, which cannot be read as a date. Type it as day-month-year, such as 1-8-2026.`,
  dateOutOfRange: (p) =>
    `${p.name} holds ${typed(p.value)}: a date must lie between 1-1-1990 and 31-12-2100. Correct the date.`,
  notASchoolYear: (p) =>
    `${p.name} holds ${typed(p.value)}, which is not a school year. Type it as 2026-2027, or give a date.`,
  fteOutOfRange: (p) =>
    p.value >= 10 && p.value <= 150
      ? `The fte is ${p.value}: fte runs from 0 to 1.5. Did you mean ${p.value / 100}?`
      : `The fte is ${p.value}: fte runs from 0 to 1.5. Correct the fte.`,
  fteOfNowAsFirst: (p) =>
    `From ${dateEn(p.from)} the fte becomes ${p.fte} here, but according to Medewerkers it was that from the first day. If Fte in Medewerkers holds the present fte, put the first one back there: otherwise earlier school years are computed with ${p.fte} too. If Medewerkers is right, this row can go.`,
  fteDropReturns: (p) =>
    `The fte drops from ${p.was} to ${p.fte} and is ${p.was} again from ${dateEn(p.back)}. If this is sickness or leave, leave the fte as it was: sickness does not lower the training right (${ARTICLES.sickness}), and that leave does is printed nowhere (our reading). If the hours were really fewer, there is nothing to do. It was computed with.`,
  fteTiny: (p) =>
    `Is this right? The fte is ${p.value}, which is less than 2 hours a week.${p.meant === null ? '' : ` Is ${p.meant} meant?`} It was computed with.`,
  fteAboveMost: (p) =>
    `The fte is ${p.value}: the CAO VO knows at most ${p.most} (article ${ARTICLES.mostFte}). It was computed with; check the fte.`,
  extraHoursGoOn: (p) =>
    `The fte is ${p.fte}, also from ${dateEn(p.endOn)}. Hours above 1.0 then end by law (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not plan on them. As long as Aanstellingen lets them go on, all amounts after that day count them. End them here, or put a row with the fte from that day into Aanstellingen yourself.`,
  percentageOutOfRange: (p) =>
    `${p.name} holds ${p.value}: ${
      p.value < 1
        ? `that is less than 1%. Did you mean ${Math.round(p.value * 10_000) / 100}? Type the percentage as a number, without the percent sign.`
        : `more than ${p.most}% cannot be. Type the percentage as a number, such as 8.33.`
    } Until then it does not count.`,
  unknownPayer: (p) =>
    `${p.name} holds ${typed(p.value)}. Type budget, werkgever, subsidie, eigen bijdrage or beurs, or leave the cell empty.`,
  unknownCategory: (p) =>
    `${p.name} holds ${typed(p.value)}. Type OOP, leraar, directie, LIO, stagiair or uitzend, or leave the cell empty.`,
  categoryWithoutRight: (p) =>
    `${p.category} has no training budget and hours by the CAO (articles ${ARTICLES.trainingHours} and ${ARTICLES.trainingBudget} name teachers and support staff only). Nothing is computed.`,
  openingLapsed: (p) =>
    `The opening balance of ${year(p.year)} (${leftEn(p)}) lapsed on ${dateEn(p.lapsedOn)}: no agreement saved it for longer. It does not count. If it was saved, put the agreement in CAO_regels.`,
  closedDiffers: (p) =>
    `School year ${year(p.year)} was closed with ${eurosEn(p.written)} in Beginsaldi. After a later change it would now be ${eurosEn(p.now)}${p.written === p.now ? ', divided differently over school years or hours' : ''}. What Beginsaldi says was used. If the change is right, close the school year again: More, Close school year.`,
  caoSwitched: () =>
    'The table names two CAOs. One CAO holds for all school years: keep one row cao, and put what differs in as a rule of your own.',
  baseFrom: () =>
    'Beside cao the date in Vanaf does not count: one CAO holds for all school years. Empty Vanaf. Put what differs from a day on in as a rule of your own.',
  belowCaoMinimum: (p) =>
    `${p.rule} is ${ownUnit(p.rule, p.value)}, less than the ${ownUnit(p.rule, p.minimum)} of the CAO (article ${p.article}). The CAO is a minimum here (article ${ARTICLES.minimum}), unless a company CAO says otherwise. It was computed with.`,
  notAWholeNumber: (p) =>
    `${p.name} is ${p.value}: it must be a whole number from ${p.from} to ${p.to}. Correct the number.`,
  notYesOrNo: (p) => `${p.name} holds ${typed(p.value)}. Type ja or nee.`,
  unknownCao: (p) =>
    `The collective agreement ${typed(p.value)} is not known. Use "VO", "PO" or a table of own rules.`,
  unknownRule: (p) =>
    `The rule ${typed(p.value)} is not known. Choose scholingsbudget, scholingsuren, spaartermijn, spaartermijn_plan, spaartermijn_uren, spaartermijn_uren_plan, voorschot, naar_rato, naar_rato_tijd, extra_uren or bevordering.`,
  baseForOne: () =>
    'The rule cao holds for the whole school and not for one employee. Empty the personnel number on this row.',
  unknownGrantRule: (p) =>
    `The rule ${typed(p.value)} is not known. Choose "volgorde", "naar rato" or "optimaal".`,
  doublePrice: (p) =>
    `The course ${typed(p.course)} is there with two different prices. Keep one, or give the second a name of its own.`,
  rulesTooNarrow: (p) =>
    `The table of rules has ${p.columns} columns. It needs at least regel, vanaf and waarde.`,
  doubleRule: (p) =>
    `The rule ${p.rule} is there twice from ${dateEn(p.date)} with different values. Remove one of them.`,
  tableTooNarrow: (p) =>
    `The table ${p.name} has ${p.columns} columns and needs ${p.needed}. Pass the whole table.`,
  columnMissing: (p) =>
    `The table ${p.table} has no column ${p.column}. Put that column back, or give it that name again.`,
  lookedUpTooOften: (p) =>
    `This formula has looked up the rows of employee ${typed(p.number)} so often that Excel would wait too long. Give this employee fewer rows, or put the others in a second formula.`,
  employeeMissing: (p) => `There is a table ${p.table}, but no medewerker. Give the personnel number.`,
  leaveOutOfRange: (p) =>
    `Seniorenverlof holds ${p.hours / 100} hours a year: more than a full-time year (1659 hours). Fill in the number of hours a year, such as 170.`,
  unknownEducation: (p) =>
    `The level of education ${typed(p.value)} is not known. Type geen, vmbo, mbo-1, mbo-2, mbo-3, mbo-4, havo, vwo, hbo or wo, or empty the cell; until then it gives no topic for the conversation.`,
  doubleFteChange: (p) =>
    `There are two different ftes from ${dateEn(p.date)} in aanstellingen. Remove one of them.`,
  openingNotBefore: (p) =>
    `The balance names school year ${year(p.year)}, but saving begins in ${year(p.from)}. Give only earlier school years.`,
  unequalColumns: (p) =>
    `The columns are not equally long (${p.lengths.join(' and ')} rows). Pass columns of the same table.`,
  notOneColumn: (p) => `${p.name} has ${p.columns} columns. Choose one column or one cell.`,
  oneEmployeeOnly: (p) =>
    `This report is about one employee, but ${p.name} has ${p.rows} rows. Choose one cell.`,
  emptyTable: (p) => `The table ${p.name} is empty. Fill it or leave the argument out.`,
  doubleStep: (p) =>
    `Step ${typed(p.step)} of scale ${typed(p.scale)} is there twice with different amounts. Remove one of them, or give each its own effective date.`,
  unknownFunction: (p) =>
    `The function ${typed(p.value)} is not known. Known are: ${listed(p.known)}. Choose one of them or put the function with its scales in the table Functies.`,
  unknownGroup: (p) =>
    `The group ${typed(p.value)} is not known. Type onderwijsondersteunend or beheersmatig, or empty the cell.`,
  indexationOutOfRange: (p) =>
    `The indexation is ${p.value}: it runs from 0 to ${p.most} per year. ${p.value > p.most && p.value <= p.most * 100 ? `Did you mean ${p.value / 100}?` : 'Correct the indexation.'}`,
  unknownCourse: (p) =>
    `The code ${typed(p.course)} is not in Opleidingen. Correct it or add the course; now only what the wish itself says counts.`,
  doubleRequest: (p) =>
    `This request for ${typed(p.course)} is there already, in row ${p.firstRow}. Remove one of the two rows; until then only the first counts.`,
  unknownDecision: (p) =>
    `Besluit holds ${typed(p.value)}. Choose toegekend, deels or afgewezen, or empty the cell; until then the request does not take part.`,
  doubleCourse: (p) =>
    `The course ${typed(p.course)} is there already, on row ${p.firstRow}, and that row counts. Remove one of them or give them different codes.`,
  unclearAmounts: (p) =>
    `${p.name} holds ${typed(p.value)}, which is not clear. Type one number for every year, or an amount per year with semicolons between them and without points, such as 5000; 2500,50.`,
  amountsPerYear: (p) =>
    `${p.name} holds ${p.amounts} amounts and the course takes ${p.duration} years. Give an amount for each year, with 0 where nothing is paid.`,
  schemeUnknown: (p) =>
    `We do not know the scheme ${typed(p.scheme)}, so its amount and conditions are not checked. Check them yourself; the amount does count.`,
  schemeNotForSupportStaff: (p) =>
    `${p.scheme}: ${p.condition} Check whether this employee meets that; the amount does count.`,
  schemeYears: (p) =>
    `${p.source} gives for at most ${p.years} years and there is an amount for a later year. Put 0 there.`,
  subsidyWithoutAmount: (p) =>
    `A scheme (${p.scheme}) is named without an amount. Fill in the amount per year under Subsidie, or clear the scheme.`,
  outsideAboveDue: (p) => `${eurosEn(p.ahead)} is more than is due in that year; it counts for a later year.`,
  awaitedUnknown: (p) =>
    `The course ${typed(p.course)} that must come first is not among this employee's wishes. Add it or clear Na.`,
  awaitedCircle: (p) =>
    `These courses wait for each other in a circle: ${listed(p.courses)}. Clear Na of one of them.`,
  awaitedNotPlanned: (p) =>
    `This course waits for ${typed(p.course)}, and something is wrong with that one. Correct that wish first.`,
  noScale: () =>
    `This employee has no scale (article ${ARTICLES.noScale}): there is no maximum and no forecast. The training budget counts all the same.`,
  guarantee: (p) =>
    `This employee keeps salary and prospect of the old function at a lower placement (article ${ARTICLES.guarantee})${
      p.scale === null ? ': there is no maximum and no forecast' : `, scale ${p.scale}: there is no maximum`
    }. The training budget counts all the same.`,
  planAfterSaving: (p) =>
    `This plan was handed in on ${dateEn(p.handedIn)}, after the school year ${year(p.year)} whose budget is saved with this employee (article ${ARTICLES.saving}: beforehand). Without a plan beforehand ${eurosEn(p.amount)} would have lapsed. Correct the day, let the saving agreement in CAO_regels begin on 1 August ${schoolYearOf(p.handedIn)}, or call it another agreement (article ${ARTICLES.otherAgreements}). If there was a plan before it, put its day in a row of its own. The saving agreement was computed with.`,
  startQualificationAbove: () =>
    `A start qualification at the employer’s cost is for who is below mbo-2 (article ${articleEn('startQualification')}), and Opleidingsniveau says more. Correct the level in Medewerkers, or choose another kind; until then the course counts as own choice.`,
  unknownCourseKind: (p) =>
    `Soort ${typed(p.value)} is not known. Choose eigen keuze, opgedragen, startkwalificatie, EVC, BHV, medezeggenschap, re-integratie or bevoegdheid. Until then the course counts as own choice.`,
  unknownStatus: (p) =>
    `Status holds ${typed(p.value)}, which counts as a wish. Choose wens, afgesproken, afgerond, gestopt, afgewezen or opgedragen.`,
  agreedWithoutStart: () =>
    'This course is agreed, but Start is empty. Fill in the school year in which the course starts.',
  agreedWithoutPrice: () => 'This course is agreed, but Kosten is empty. Fill in the agreed price.',
  startWithoutStatus: () =>
    'There is a Start, but Status is not afgesproken. The row counts as a wish. Set Status to afgesproken or clear Start.',
  startAfterLeaving: (p) =>
    `The course starts in ${year(p.start)}, after the last day of employment (${dateEn(p.end)}). Change Start or Uit dienst.`,
  doubleAgreed: (p) =>
    `The course ${typed(p.course)} is agreed already on row ${p.firstRow}. Let one of the two rows be agreed.`,
  paidAbovePrice: (p) =>
    `${eurosEn(p.paid)} was paid from the budget for ${typed(p.course)}, more than the agreed ${eurosEn(p.price)}. Change the agreement or the expenses.`,
  paidAboveWholePrice: (p) =>
    `For ${typed(p.course)} all who pay have paid ${eurosEn(p.paid)} together, more than the price of ${eurosEn(p.price)}. Change the price or the expenses.`,
  expenseForUnknownCourse: (p) =>
    `The course ${typed(p.course)} is not among the wishes of this employee. ${p.nearest === null ? 'Add it to Wensen, or clear the cell.' : `Did you mean ${typed(p.nearest)}?`} Until then the amount counts as paid for no agreed course.`,
  expenseOfEmployersCourse: (p) =>
    `${typed(p.course)} is ${p.kind}: the employer pays that, of ordered training with the journey to it (CAO VO, article ${ARTICLES.ordered} and ${ARTICLES.workTrip}). This expense now goes from the budget. Put ja at Opgedragen. If the budget pays because the employee agrees to it (${ARTICLES.ownDecision}), type budget at Betaler.`,
  grantForUnknownCourse: (p) =>
    `The course ${typed(p.course)} for which a grant was given is not among the wishes of this employee. ${p.nearest === null ? 'Add it to Wensen.' : `Did you mean ${typed(p.nearest)}?`} Until then this grant pays nothing.`,
  headersNeeded: (p) =>
    `Pass the table ${p.table} with its headers, such as ${p.table.charAt(0).toUpperCase()}${p.table.slice(1)}[#All].`,
  unknownEmployee: (p) =>
    `Personnel number ${typed(p.number)} is not in the column medewerker. Correct it or add the employee.`,
  doubleEmployee: (p) =>
    `Personnel number ${typed(p.number)} is in the column medewerker more than once. Give each employee a number of their own.`,
  beforeSalaryTables: (p) =>
    `There is no salary table for ${dateEn(p.date)}: the first is of ${dateEn(p.first)}. Choose a later date or add an older table to Salaristabel.`,
  salaryTableOutdated: (p) =>
    `There is no salary table for ${dateEn(p.date)}: the newest confirmed table is of ${dateEn(p.newest)} and too old. Paste the present table into Salaristabel and pass it as salaristabel.`,
  unknownScale: (p) =>
    `Scale ${typed(p.scale)} is not in the salary table${p.table === null ? '' : ` of ${dateEn(p.table)}`}. It has: ${p.known}. Correct the scale or complete the table.`,
  unknownStep: (p) =>
    `Scale ${p.scale} has no step ${typed(p.step)}: its steps run from ${p.first} to ${p.last}. Correct the step.`,
  stepAboveMaximum: (p) =>
    `Step ${typed(p.step)} lies above the maximum of scale ${p.scale}: its last step is ${p.last}. ${p.oldTable === null ? 'Correct the scale or the step.' : `The salary table is of ${dateEn(p.oldTable)} and old: first put the present one in Salaristabel.`}`,
  stepGone: (p) =>
    `In the salary table of ${dateEn(p.date)} scale ${p.scale} no longer has step ${typed(p.step)}, which ${tableEn(p.older)} had, and no conversion says which took its place. Fill in the step of after ${dateEn(p.date)}, with a later reference date.`,
  stepOfOlderTable: (p) =>
    `Step ${typed(p.step)} of scale ${p.scale} belongs to ${tableEn(p.older)}. Since ${dateEn(p.date)} there is a new one: ${p.newStep === null ? `its steps run from ${p.first} to ${p.last}` : `the conversion made it step ${p.newStep}`}. Fill in the step of after ${dateEn(p.date)}.`,
  payTermsUnknown: (p) =>
    `What comes beside the salary is not known for ${dateEn(p.date)}: the first data are of ${dateEn(p.first)}. Choose a later date.`,
  pathGoesRound: (p) =>
    `The career path of ${typed(p.function)} comes back to scale ${p.scale} and so goes round in a circle. Remove the double scale from the table of functions.`,
  pathGoesDown: (p) =>
    `The career path of ${typed(p.function)} goes from scale ${p.from} to the lower scale ${p.to}: that is no promotion. Correct the order or the scale in the table of functions.`,
  scaleNotInPath: (p) =>
    `Scale ${typed(p.scale)} does not belong to the function ${typed(p.function)}, which has ${p.known}. Correct the scale or complete the table of functions.`,
  planHorizon: (p) => `The number of years is ${p.years}: choose a whole number from 1 to ${p.most}.`,
  planStart: (p) =>
    `The plan cannot start in ${year(p.from)}. Choose a school year from 1989-1990 to 2100-2101.`,
  planTooManyWishes: (p) =>
    `There are ${p.wishes} wishes for one employee: at most ${p.most} can be planned. Remove some.`,
  planCallTooLarge: () =>
    'This formula has made so many hard plans already that Excel would wait too long. Put this employee in a second formula, or give fewer wishes or years.',
  planLongLists: (p) =>
    `This formula holds ${p.wishes} wishes of employees who have more than ${p.each} each. One formula does not plan more than ${p.most} of those, because Excel would wait too long. Divide these employees over more formulas, or give fewer wishes.`,
  wishPrice: (p) =>
    `The price ${eurosEn(p.price)} cannot be right. Give an amount of 0 or more, in whole cents.`,
  wishDuration: (p) =>
    `The duration is ${p.duration}: give a whole number of school years from 1 to ${p.years}, the length of the plan.`,
  wishPriority: (p) => `The priority is ${p.priority}: choose 1 (high), 2 or 3 (low).`,
  wishYear: (p) => `The school year ${p.year} cannot be right. Type it as 2026-2027.`,
  wishLatestBeforeEarliest: (p) =>
    `The latest year (${year(p.latest)}) is before the earliest (${year(p.earliest)}). Correct one of them.`,
  wishHours: (p) =>
    `The number of hours (${p.hoursPerYear / 100}) cannot be right. Give a number of 0 or more.`,
  wishAfterUnknown: () => 'The course that must come first is not among this employee’s wishes. Add it.',
  wishAfterCircle: () =>
    'These courses wait for each other in a circle, so none can start. Empty “na” at one of them.',
  outsideAmount: (p) =>
    `The contribution of ${p.source} (${eurosEn(p.amount)}) cannot be right. Give 0 or more.`,
  outsideYear: (p) =>
    `The contribution of ${p.source} is for year ${p.courseYear + 1}, but the course takes ${p.duration}. Choose another year.`,
  outsideAboveCap: (p) =>
    `${p.source} gives at most ${eurosEn(p.mostPerYear)} a year and this says ${eurosEn(p.amount)}. Lower it.`,
  outsideAboveInstalment: (p) =>
    `In year ${p.courseYear + 1} of the course others pay ${eurosEn(p.outside)}, more than is due then (${eurosEn(p.instalment)}). Lower a contribution.`,
  requestWithoutEmployee: () => 'This request has no medewerker. Fill in the personnel number.',
  requestWithoutAmount: () => 'This request has no bedrag. Fill in the amount asked.',
  requestAmountInvalid: (p) =>
    `The amount asked (${eurosEn(p.amount)}) cannot be right. Give 0 to €100 million, in whole cents.`,
  requestPointsInvalid: (p) =>
    `The points (${p.points}) cannot be right. Give a number of 0 or more with at most four decimals.`,
  yearWithoutFund: (p) => `There is no fund for ${year(p.year)}. Fill in the fund of that school year.`,
  fundYearTwice: (p) => `The fund of ${year(p.year)} is there twice. Keep one.`,
  fundBudgetInvalid: (p) =>
    `The fund’s budget (${eurosEn(p.budget)}) cannot be right. Give an amount of 0 or more.`,
  tooManyRequests: (p) =>
    `There are ${p.count} requests: at most ${p.most} can be divided. Split them over more funds.`,
  inRow: (p) => `${p.table}, row ${p.row}: ${problemEn(p.problem)}`,
};

/** What is wrong and what to do, in one or two English sentences. */
export function problemEn(problem: AnyProblem): string {
  // The map has one sentence per code, which TypeScript cannot follow through an index.
  return (sentences[problem.code] as (p: AnyProblem) => string)(problem);
}

function tableEn(from: number | null): string {
  return from === null ? 'the salary table without a date' : `the salary table of ${dateEn(from)}`;
}
