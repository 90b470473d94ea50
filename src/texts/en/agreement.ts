import { ARTICLES, articleEn } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { AgreementTexts } from '../nl/agreement';
import { dateEn, eurosEn, payerEn } from '../format/en';

const year = schoolYearText;
const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);
const hours = (hundredths: number) => `${hundredths / 100} hours`;

/** What stands in a savings agreement, in English: key by key as the Dutch. Names and notes of sources stay Dutch. */
export const agreementEn: AgreementTexts = {
  language: 'en-GB',
  sheetName: (number) => `Agreement ${number}`,
  fileName: (count, number) => (count === 1 ? `Agreement ${number}.docx` : 'Agreements.docx'),
  title: 'Agreement on training and the training budget',
  euros: eurosEn,
  year,

  parties: {
    employee: 'Employee',
    numbered: (name, number) => (name === '' ? number : `${name} (${number})`),
    job: 'Function and fte',
    scale: (scale, step) => (step === '' ? `scale ${scale}` : `scale ${scale}, step ${step}`),
    fte: (fte) => `${fte} fte`,
    day: 'Reference date',
    document: 'Number',
    documentValue: (p) => `${p.employee}-${p.number} of ${dateEn(p.day)}`,
    replaces: 'Replaces agreement',
    dayValue: (day) => `${dateEn(day)}: all amounts are those of this day`,
    employer: 'Employer (school)',
    cao: 'CAO',
    edition: (title, until) => `${title}${until === null ? '' : `; not confirmed after ${dateEn(until)}`}`,
    inForce: 'Your contract of employment refers to the CAO in force.',
  },

  plan: {
    heading: `Personal plan (CAO VO, article ${ARTICLES.personalPlan})`,
    handedIn: 'Handed in by the employee on',
    handedInValue: dateEn,
    parts: {
      activities: 'Activities',
      forEmployee: 'Aim for the employee',
      forSchool: 'Aim for the school',
      facilities: 'How facilitated',
    },
    asBelow: 'The training below',
    hours: (p) =>
      [
        ...(p.extra === null || !p.agreed
          ? []
          : [`${hours(p.extra)} more training per school year (article ${ARTICLES.hoursOfPlan})`]),
        ...(p.choice === null
          ? []
          : [
              `by agreement also from the keuzebudget: in ${year(p.year)} at most ${hours(p.choice)} (article ${ARTICLES.choiceHours}, ${ARTICLES.choiceHoursUse})`,
            ]),
      ].join('; '),
    hoursLabel: 'Hours beside the training hours',
    reading: `This paper serves as the plan of article ${ARTICLES.personalPlan} and, when the employee hands it in beforehand, also for extra hours (${ARTICLES.hoursOfPlan}) and saving (${ARTICLES.saving}). That one paper is enough for those is our reading of the CAO.`,
  },

  decisions: {
    own: (amount) =>
      `The employee decides alone on ${eurosEn(amount)}: the right of the school year itself (article ${ARTICLES.ownDecision}). The employee accounts for the hours afterwards in the conversation (article ${ARTICLES.hoursAccount}).`,
    needed: (parts) => `The employer is needed for: ${parts.join('; ')}.`,
    notNeeded: 'The consent of the employer is not needed for this agreement.',
    saved: (amount) => `saving ${eurosEn(amount)} (article ${ARTICLES.saving})`,
    advance: (amount) =>
      `an advance of ${eurosEn(amount)} (another agreement, article ${ARTICLES.otherAgreements})`,
    employer: (amount) => `${eurosEn(amount)} that the employer pays on top of the right`,
  },

  saving: {
    sum: (amount) => `This agreement saves ${eurosEn(amount)}.`,
    part: (p) => `${eurosEn(p.amount)} of ${year(p.year)}`,
    agreed: (parts) => `This agreement saves: ${parts.join('; ')}.`,
    handIn: (p) =>
      `For ${eurosEn(p.amount)} of what is saved no saving agreement is recorded yet. Saving is possible in consultation with the employer, on a plan that the employee handed in beforehand: on ${dateEn(p.day)} at the latest.`,
  },

  before: {
    heading: 'What is agreed already and still holds',
    state: (p) =>
      [
        `Agreement ${p.document}`,
        `paid from the budget ${eurosEn(p.paid)}`,
        `still due ${eurosEn(p.due)}`,
        ...(p.uncovered > 0 ? [`of which not covered ${eurosEn(p.uncovered)}`] : []),
      ].join(', ') + '.',
  },

  ended: {
    heading: 'What was agreed before and holds no more',
    course: (p) =>
      [
        `${p.course}: ${p.status === 'stopped' ? 'stopped' : 'finished'}${p.on === null ? '' : ` on ${dateEn(p.on)}`}`,
        ...(p.document === null ? [] : [`agreement ${p.document}`]),
        `paid from the budget ${eurosEn(p.paid)}`,
        ...(p.refunded > 0 ? [`after ${eurosEn(p.refunded)} was refunded`] : []),
        ...(p.toRepay > 0
          ? [`the employee repays ${eurosEn(p.toRepay)} to the employer by the repayment agreement`]
          : ['no repayment to the employer agreed']),
      ].join(', ') + '.',
  },

  courses: {
    heading: 'Which training, and who pays',
    added: 'What this agreement adds or changes, and who pays',
    paid: 'paid already',
    uncovered: 'not covered: the employer decides',
    course: (p) =>
      [
        `${p.course}: ${eurosEn(p.price)}`,
        p.start === p.end ? `in ${year(p.start)}` : `from ${year(p.start)} to ${year(p.end)}`,
        ...(p.hours === null ? [] : [`${hours(p.hours)} per school year`]),
      ].join(', '),
    columns: {
      year: 'School year',
      amount: 'Amount',
      budget: 'Training budget',
      employer: 'Employer',
      others: 'Others',
    },
    instalment: (p) => (p.of === 1 ? year(p.year) : `${year(p.year)} (${p.number}/${p.of})`),
    free: 'This training costs nothing.',
    source: (source) => payerEn(source),
    page: 'Courses',
    onPage:
      'Who pays what in each school year stands on the page ‘Courses’. That page is part of this agreement.',
  },

  budgets: {
    heading: 'From the budget of which school year',
    columns: { year: 'School year', from: 'From which budget' },
    budget: (lot) => `of ${year(lot)}`,
    advance: (lot) => `advance on ${year(lot)}`,
  },

  appendix: {
    title: 'Appendix to the agreement',
    agreement: 'Agreement',
    belongs: (withPage) =>
      `${withPage ? 'The page ‘Courses’ and the appendix are' : 'The appendix is'} part of this agreement: which budget pays, what is saved, and the sources.`,
  },

  lots: {
    heading: 'Training budget per school year, and when it lapses',
    columns: {
      year: 'Budget of',
      available: 'Available',
      promised: 'Agreed already',
      used: 'For this',
      left: 'Remains',
      lastDay: 'To be spent until',
    },
    day: dateEn,
    onExtraHours: (p) =>
      `Of this ${p.years.map((one) => `${eurosEn(one.amount)} of ${year(one.year)}`).join(' and ')} is budget for hours above 1.0 fte. Those hours end by law on ${dateEn(p.endOn)} (CAO VO, article ${ARTICLES.fteAboveFullTime}): that part is there only if they are agreed anew.`,
    lapse:
      'What is not spent after the last day lapses. Amounts of school years to come can change with the CAO and the fte.',
  },

  conditions: {
    heading: 'Who decides, and on which conditions',
    sources: 'Where the conditions come from',
    names: {
      budget: 'Training budget',
      proRata: 'In proportion to the fte',
      proRataInTime: 'In proportion to the days employed',
      savingTerm: 'Saving',
      savingTermPlan: 'Saving with a plan',
      advance: 'Advance',
      hours: 'Training hours',
      extraHours: 'Extra hours',
    },
    budget: (value) => `The training budget is ${eurosEn(value)} per school year at full time.`,
    proRata: (value) =>
      value === 0 ? 'The budget does not depend on the fte.' : 'The budget is in proportion to the fte.',
    proRataInTime: (value) =>
      value === 0
        ? 'Who is employed a part of the school year has the whole budget.'
        : 'Who is employed a part of the school year has the budget in proportion to the days employed.',
    savingTerm: (value) =>
      value === 0
        ? 'Without a saving agreement budget lapses at the end of its own school year.'
        : `Budget can be saved: up to ${years(value)} after its own school year.`,
    savingTermPlan: (value) =>
      value === 0
        ? 'Budget is not saved with a plan either.'
        : `With a plan beforehand budget can be saved: up to ${years(value)} after its own school year.`,
    advance: (value) =>
      value === 0
        ? 'There is no advance on budget of later school years.'
        : `Budget of ${years(value)} ahead may be used already.`,
    hours: (value) => `There are ${hours(value)} of training per school year at full time.`,
    extraHours: (value) => `${hours(value)} more per school year are agreed here.`,
    source: (title, article) => `Source: ${[title, article].filter((part) => part !== null).join(', ')}`,
    addresses: (sources) => `To be found at: ${sources.map(([title, url]) => `${title}: ${url}`).join('; ')}`,
    since: (day) => `in force from ${dateEn(day)}`,
    personal: (note) => `Agreement with this employee, from the workbook${note === null ? '' : `: ${note}`}`,
    own: (note) => `The school’s own rule, from the workbook${note === null ? '' : `: ${note}`}`,
    choice: 'That is a choice of the school: the CAO names the fte only.',
    byDefault: 'What this program assumes: no rule on this was found',
    confirmed: (until) => `confirmed until ${dateEn(until)}`,
    carriedForward: (until) => `not confirmed after ${dateEn(until)}, carried forward`,
    neverConfirmed: 'not confirmed by a party to the CAO',
    scheme: (scheme, condition) => `${scheme}: ${condition}`,
  },

  mandated: {
    heading: 'Mandated training',
    rule: 'Training that the employer orders is paid by the employer. It is not taken from the training budget and is not repaid.',
    travel: `Going there is a trip for work, which the employer pays too (CAO VO, article ${ARTICLES.workTrip} and ${articleEn('travelCosts')}).`,
    expense: (description, amount, date) => `${description}: ${eurosEn(amount)} on ${dateEn(date)}`,
    wish: (course) => `${course}: ordered by the employer`,
  },

  repayment: {
    heading: 'Repayment, and to fill in',
    none: 'There is no agreement on repayment.',
    nothingToRepay:
      'There is no agreement on repayment: the employer pays nothing on top of the training budget.',
    part: (course, amount) => `${course}, ${eurosEn(amount)}`,
    over: (parts) =>
      `This can only be about what the employer pays on top of the budget: ${parts.join('; ')}.`,
    sources: 'Repayment: requirements and sources',
    neverBehind: 'What may never be claimed back stands in the appendix.',
    testsBehind: (article, withNever) =>
      `The requirements (${article})${withNever ? ' and what may never be claimed back' : ''} stand in the appendix.`,
    legal:
      'An agreement on repayment is not allowed when the employer must offer this training by law, EU law or the CAO and it is needed for the job: such a clause is void.',
    tests: (tests) => `These requirements hold too (in Dutch). ${tests.join(' ')}`,
    cao: 'The CAO VO has had no rule on the repayment of study costs since 2014/2015. Never to be set off or claimed back, as the employer pays:',
    never: {
      ordered: 'mandated training',
      startQualification: 'a start qualification for who is below mbo-2',
      evc: 'EVC for who has up to mbo-2, above the basic right',
      emergencyResponse: 'emergency response (BHV) and training of who supervises',
      participationCouncil:
        'training of members of the participation council (where nothing else was agreed)',
      reintegration: 'retraining in a reintegration plan',
    },
    lines: [
      'The training is not mandatory or needed for the job (initials of both)',
      'Period in which the employer benefits from the training',
      'To be repaid, declining over that period',
    ],
    source: (title, article, url) =>
      `Source: ${[title, article].filter((part) => part !== null).join(', ')} (${url}). The law itself was not read; no legal advice.`,
  },

  toFillIn: {
    note: 'No rule was found on stopping, not completing and the end of the employment: employer and employee fill that in.',
    lines: ['When the training stops or is not completed', 'When the employment ends'],
  },

  open: {
    heading: 'Not settled yet',
    short: (course, amount) => `${course}: ${eurosEn(amount)} is short.`,
    noPrice: (course) => `${course}: the price is not known yet.`,
    noRoom: (course) => `${course}: does not fit in the years of the plan.`,
    waits: (course) => `${course}: comes after another course that is not planned yet.`,
    problem: (course) => `${course}: what is in the workbook is not right yet.`,
  },

  signing: {
    heading: 'Signatures',
    employee: 'Employee',
    employer: 'Employer',
    lines: (name, place) => [
      name === '' ? 'Name' : `Name: ${name}`,
      place === '' ? 'Place and date' : `Place and date: ${place},`,
      'Signature',
    ],
  },
};
