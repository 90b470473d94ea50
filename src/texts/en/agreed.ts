import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { UncoveredCause } from '../../domain/agreed/uncovered';
import { dateEn, eurosEn, payerEn } from '../format/en';
import type { AgreedTexts } from '../nl/agreed';

const euros = eurosEn;
const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);
const CAUSES: Readonly<Record<UncoveredCause, string>> = {
  leaving: 'the employee leaves',
  fte: 'the employee works fewer hours than at the start',
  expense: 'money was also spent on something else',
  rule: 'saving is not allowed for long enough',
};

/** English texts of agreed courses: what is promised, agreeing, booking, changing and ending. */
export const agreedEn: AgreedTexts = {
  title: 'Agreed courses',
  pot: {
    free: (amount) => `Free to spend: ${euros(amount)}`,
    committed: (amount) => `Committed to agreed courses: ${euros(amount)}.`,
    perLot: 'Per budget',
    later: (lotYear) => `Budget ${year(lotYear)} (still to come)`,
    promised: (p) => `${euros(p.amount)} committed to ${p.course} in ${year(p.year)}`,
    freeOfLot: (amount) => `${euros(amount)} free`,
    lapses: (p) => `${euros(p.free)} free: lapses after ${dateEn(p.day)} if it is not spent`,
  },
  course: {
    span: (p) => (p.start === p.end ? year(p.start) : `${year(p.start)} to ${year(p.end)}`),
    money: (p) =>
      `From the budget ${euros(p.fromPot)}: paid ${euros(p.paid)}, still to pay ${euros(p.left)}.`,
    instalment: (p) => `Instalment ${p.number} of ${p.of}, ${year(p.year)}: ${euros(p.amount)}`,
    fromPot: (p) =>
      p.paid === 0
        ? `${euros(p.amount)} from the budget`
        : p.paid === p.amount
          ? `${euros(p.amount)} from the budget, paid`
          : `${euros(p.amount)} from the budget, of which ${euros(p.paid)} paid`,
    outside: (p) =>
      p.booked === 0
        ? `${euros(p.amount)} from ${payerEn(p.source)}`
        : p.booked === p.amount
          ? `${euros(p.amount)} from ${payerEn(p.source)}, booked`
          : `${euros(p.amount)} from ${payerEn(p.source)}, of which ${euros(p.booked)} booked`,
    next: (p) => `Next payment: ${euros(p.amount)} in ${year(p.year)}.`,
    late: (p) => `The instalment of ${year(p.year)} is not booked yet: ${euros(p.amount)}.`,
    allPaid: 'The budget has paid everything.',
    othersOpen: (amount) => `Of what others pay, ${euros(amount)} is not booked yet.`,
    afterContract: (p) =>
      `The last instalment is due after the end of the employment: ${year(p.last)}, and the employment runs up to and including ${dateEn(p.end)}.`,
    contract: (p) =>
      `If it is a proof contract, decide in writing by ${dateEn(p.decideBy)} whether it goes on; without a decision it runs for one more term (article ${ARTICLES.proofContract}). If the end is the state pension age, it is fixed (article ${ARTICLES.pensionAge}). What is uncovered the school pays, or agree that the course ends earlier.`,
    uncovered: (p) => `Not covered in ${year(p.year)}: ${euros(p.amount)}.`,
    cause: (causes) =>
      causes.length === 0
        ? 'The budget is too small for this.'
        : `Cause: ${causes.map((cause) => CAUSES[cause]).join('; ')}.`,
    solutions: (p) =>
      [
        'What solves it: the school or a grant pays this amount',
        ...(p.savingTerm === null ? [] : [`saving ${years(p.savingTerm)} longer`]),
        ...(p.advance === null ? [] : [`an advance of ${years(p.advance)}`]),
      ].join(', or ') + '.',
    evcRest: `What solves it: of an EVC the employer pays what the budget does not, up to mbo-2 (CAO VO, article ${ARTICLES.evcRight}). Put it in Werkgever; until then the pane and the cells tell it as not covered.`,
    evcByEmployer: (amount) => `Put ${euros(amount)} in Werkgever`,
    book: 'Book this instalment',
    bookOf: (course) => `Book this instalment of ${course}`,
    change: 'Change agreement',
    changeOf: (course) => `Change agreement on ${course}`,
    stop: 'Stopped',
    stopOf: (course) => `Stopped with ${course}`,
    finish: 'Finished',
    finishOf: (course) => `${course} is finished`,
    takeBack: 'Take back',
    takeBackOf: (course) => `Take back the agreement on ${course}`,
    document: 'Make the agreement document',
  },
  agree: {
    title: (course) => `Agree on ${course}`,
    fixed: (p) =>
      `This is then fixed: start in school year ${year(p.start)}${p.end === p.start ? '' : `, to ${year(p.end)}`}, price ${euros(p.price)}${p.kind === undefined ? '' : `, kind ${p.kind}`}.`,
    paidIn: (p) => `In ${year(p.year)}: ${euros(p.amount)}`,
    fromLot: (p) => `${euros(p.amount)} from budget ${year(p.lotYear)}`,
    byEmployee: (amount) =>
      `${euros(amount)} comes from the right of the school year itself. The employee decides on that alone (CAO VO, article ${ARTICLES.ownDecision}).`,
    byEmployer: (amount) =>
      `The employer is needed for ${euros(amount)}: it is saved, an advance, or paid by the school.`,
    saving: (p) =>
      `The saving agreement on ${p.kind === 'scholingsuren' ? 'hours' : 'money'} is recorded too: kept ${years(p.years)}. The employee hands in the saving plan by ${dateEn(p.handInBy)}.`,
    confirm: 'Record the agreement',
    done: (p) => `Agreed with ${p.name}: ${p.course}, start in ${year(p.start)}.`,
    savingNote: (course) => `Spaarplan voor ${course}`,
  },
  end: {
    title: {
      stopped: (course) => `Stopped: ${course}`,
      finished: (course) => `Finished: ${course}`,
      wish: (course) => `Take back the agreement: ${course}`,
    },
    takenBack:
      'The course becomes a wish again, which can be planned, changed and removed. A saving agreement that was recorded with it stays.',
    freed: (p) =>
      [
        p.left === p.uncovered
          ? 'Nothing is committed to this course any more.'
          : `This frees ${euros(p.left - p.uncovered)} that was still committed.`,
        ...(p.uncovered > 0
          ? [`The ${euros(p.uncovered)} that was not covered is not needed any more.`]
          : []),
      ].join(' '),
    freeAfter: (p) => `Free to spend: now ${euros(p.before)}, then ${euros(p.after)}.`,
    paid: (amount) => `The budget paid ${euros(amount)}. What becomes of that?`,
    keep: 'It stays paid',
    refund: 'Money comes back: book a refund',
    byEmployer: (amount) => `The employer paid ${euros(amount)} on top of the budget.`,
    neverRepaid: (article) =>
      `Nothing of that may be claimed back (CAO VO, ${article}): there is no repayment agreement.`,
    noRepayment: 'The employee repays nothing of that',
    repay: 'The employee repays by the repayment agreement',
    toRepay: 'Amount that the employee repays',
    tooMuch: (most) => `Not more than the employer paid: ${euros(most)}.`,
    nothingToRepay: 'Fill in an amount above zero, or choose that nothing is repaid.',
    repayHint:
      'This goes to the employer and not to the budget. It is kept in Wensen, column Terug te betalen, and stands in the next agreement document.',
    confirm: {
      stopped: 'Record that the course was stopped',
      finished: 'Record that the course is finished',
      wish: 'Make it a wish again',
    },
    done: {
      stopped: (p) => `${p.course} of ${p.name} was stopped.`,
      finished: (p) => `${p.course} of ${p.name} is finished.`,
      wish: (p) => `${p.course} of ${p.name} is a wish again.`,
    },
  },
  refund: {
    title: 'Book a refund',
    date: 'Date of the refund',
    amount: 'Amount that comes back',
    amountMissing: 'Fill in an amount above zero.',
    back: (p) =>
      p.lapsed
        ? `${euros(p.amount)} goes back to budget ${year(p.year)}, which has lapsed`
        : `${euros(p.amount)} goes back to budget ${year(p.year)}`,
    lapses: (amount) => `Of that ${euros(amount)} lapses again at once.`,
    description: (course) => (course === '' ? 'Terugbetaling' : `Terugbetaling ${course}`),
    save: 'Book refund',
    booked: (p) => `Refund of ${euros(p.amount)} booked in Bestedingen: ${p.description}.`,
  },
  change: {
    title: (course) => `Change the agreement: ${course}`,
    price: 'Price',
    start: 'Starts in school year',
    employer: 'Employer per school year',
    subsidy: 'Subsidy per school year',
    own: 'Own share per school year',
    grant: 'Grant per school year',
    now: 'Now',
    then: 'Then',
    rowPrice: 'Price',
    rowStart: 'Start',
    rowPot: 'From the budget',
    rowUncovered: 'Not covered',
    rowFree: 'Free to spend',
    unknown: 'unknown',
    euros,
    year,
    others: 'Other courses',
    noOthers: 'Nothing changes for the other courses.',
    state: {
      agreed: (uncovered) => (uncovered === 0 ? 'covered' : `not covered for ${euros(uncovered)}`),
      planned: (start) => `planned from ${year(start)}`,
      unplanned: 'not planned',
    },
    effect: (p) => `${p.course}: now ${p.before}, then ${p.after}.`,
    mend: 'First mend what is red above.',
    save: 'Record the change',
    done: (p) => `The agreement with ${p.name} on ${p.course} was changed.`,
  },
  invoice: {
    title: 'Book an expense',
    course: 'For which course',
    noCourse: 'No course of the list',
    isWish: (course) => `Is this the course ${course}? The expense then counts as paid for it.`,
    yes: 'Yes, book it for that course',
    several: 'Does somebody else pay a part?',
    payer: {
      budget: 'Budget',
      werkgever: 'Employer',
      subsidie: 'Subsidy',
      'eigen bijdrage': 'Own share',
      beurs: 'Grant',
    },
    budget: (amount) => `The budget pays ${euros(amount)}.`,
    fits: (amount) => `The budget can pay at most ${euros(amount)} on that day.`,
    tooMuch: (amount) => `The others pay ${euros(amount)} more than the invoice.`,
    above: (p) => `The budget can pay ${euros(p.fits)} on that day: ${euros(p.rest)} too little.`,
    schoolPays: (rest) => `The employer pays ${euros(rest)}`,
    divided: (p) => `The budget pays ${euros(p.fits)}, the employer ${euros(p.rest)}.`,
    change: 'Change',
    changeOf: (line) => `Change: ${line}`,
    remove: 'Remove',
    removeOf: (line) => `Remove: ${line}`,
    removeSure: (line) => `Remove this booking? ${line}`,
    keptHint: 'First change what was booked after it.',
    changeTitle: (line) => `Change booking: ${line}`,
    whoPays: 'Who pays',
    save: 'Record the change',
    changed: (line) => `Booking changed: ${line}.`,
    removed: (line) => `Booking removed: ${line}.`,
    more: (p) =>
      [
        p.course && `for ${p.course}`,
        p.payer && `paid by ${p.payer}`,
        p.reference && `reference ${p.reference}`,
      ]
        .filter(Boolean)
        .join(', '),
  },
};
