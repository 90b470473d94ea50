import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import { decimals } from '../format/nl';
import { dateEn, eurosEn } from '../format/en';
import type { PaneTexts } from '../nl/pane';

const euros = eurosEn;
const date = dateEn;
const year = schoolYearText;
const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);

/** Every English text of the pane, key by key as the Dutch ones. */
export const paneEn: PaneTexts = {
  decimalSign: '.',
  euros,
  amountInField: (cents) => decimals(cents, ',', '.'),
  date,
  year,

  app: {
    loading: 'Reading the workbook…',
    opening: (percent) => `The workbook is being read: ${percent}%`,
    silent: 'Excel does not answer yet. If a cell is being typed in, press Enter or Esc.',
    stop: 'Stop',
    progress: (p) => `Busy: ${p.done} of ${p.all}.`,
    showMore: (count) => `Show more (${count} left)`,
    retry: 'Try again',
    showAllRows: 'Show all rows',
    filterGone: (table) => `All rows of ${table} are shown again. Now try again.`,
    close: 'Close',
    cancel: 'Cancel',
    undo: 'Undo',
    checks: 'Data check',
    version: (version) => `Version ${version}`,
    crashed: 'The pane could not show this. Your workbook has not changed.',
    crashedFix: 'Open the pane again. If it happens again, pass this message on to your administrator:',
  },

  screens: {
    label: 'Parts',
    loading: 'This part is being loaded…',
    failed: 'This part could not be loaded.',
    failedFix: 'Check the connection and choose the part again.',
    titles: {
      person: 'Employee',
      menu: 'More',
      help: 'Help and glossary',
      functions: 'Which function is which?',
      openingBalances: 'Take in opening balances',
      pastExpenses: 'Take in earlier expenses',
      team: 'Team list',
      fund: 'Fund',
      talks: 'Conversations',
      yearDates: 'Year calendar',
      agreements: 'Agreements',
      bulk: 'For many people at once',
      managerList: 'List for a manager',
      statements: 'Your training budget',
      report: 'Report',
      figures: 'Figures and questionnaire',
      vacancy: 'Vacancy text',
      careerGuide: 'Career guide',
      withheldIncrement: 'Letter: no increment',
      salaryImport: 'Import a salary table',
      privacy: 'Share and clear',
      staffImport: 'Read your own list',
      settings: 'Settings',
      closing: 'Close school year',
      scenario: 'Try other rules',
      career: 'Career',
      log: 'Changes and undo',
    },
  },

  search: {
    label: 'Find an employee by name or number',
    placeholder: 'Name or number',
    nobody: 'Nobody found',
    who: (name, employed) => (employed ? name : `${name}, not employed`),
    found: (count) => (count === 1 ? '1 employee found' : `${count} employees found`),
    more: (count) => `${count} more: type on to choose`,
    previous: 'Previous employee (Alt+Page Up)',
    next: 'Next employee (Alt+Page Down)',
  },

  nobody: {
    title: 'No employee selected',
    hint: 'Select a cell in an employee’s row in the workbook, or search above by name or number.',
    emptyTitle: 'No employees yet',
    emptyHint:
      'Fill in at least Personeelsnummer, Naam, Fte and In dienst in the table Medewerkers, or choose More and then Read your own list. The budgets then appear here.',
  },

  person: {
    fte: (fte) => `${fte}\u00a0fte`,
    scale: (scale, step) => (step === '' ? `scale ${scale}` : `scale ${scale}, step ${step}`),
    since: (start) => `Employed since ${date(start)}`,
    until: (end) => `up to and including ${date(end)}`,
    employmentUnknown: 'Start of employment unknown',
    fteChanges: (from, fte) => `From ${date(from)}: ${fte} fte`,
    notEmployed: (day) => `Not employed on ${date(day)}: nothing can be spent then.`,
    shown: (name, usable) => (usable === null ? `Showing ${name}.` : `${name}: ${usable} to spend.`),
    cannotCompute: 'The amounts of this employee cannot be computed.',
    fixFirst: 'Solve this first; the amounts then appear by themselves.',
  },

  referenceDate: {
    missing: 'There is no reference date.',
    missingFix:
      'Fill in the cell named Peildatum with a date such as 1-8-2026. Without it nobody can say what there is to spend.',
    formula: 'The reference date is a formula, such as TODAY().',
    formulaFix: 'The amounts then move with it. Type a fixed date when you record agreements.',
    label: (day) => `Reference date ${date(day)}`,
    change: 'Change the reference date',
  },

  pot: {
    title: 'To spend',
    balance: (amount) => `Balance: ${euros(amount)}`,
    on: (day) => `on ${date(day)}`,
    from: (lot) => `from ${year(lot)}`,
    until: (day) => `to be spent up to and including ${date(day)}`,
    advance: 'as an advance',
    none: 'There is nothing to spend.',
    assumes:
      'This assumes that nothing was ever spent: Bestedingen and Beginsaldi hold nothing of this employee yet.',
    lapses: (amount, day, keepable) =>
      `${euros(amount)} lapses on ${date(day)} if nothing more is spent${keepable ? ' and no saving plan is handed in by then' : ''}.`,
    nothingLapses: (day) => `Nothing lapses on ${date(day)}.`,
    thisYear: (schoolYear) => `School year ${year(schoolYear)}`,
    entitlement: 'Entitlement',
    accrued: (day) => `Of which built up to and including ${date(day)}`,
    expenses: 'Spent',
    noExpenses: 'Nothing spent yet.',
    paidFrom: (lots) => `from ${lots.map(year).join(' and ')}`,
    backTo: (p) =>
      `back to ${p.lots.map(year).join(' and ')}${p.lapsed === 0 ? '' : `, of which ${euros(p.lapsed)} lapsed at once`}`,
    mandated: 'Paid by the school',
    mandatedHint:
      'The school pays the training that it orders; from the budget only when the employee agrees.',
    noDescription: 'No description',
  },

  chart: {
    label: (parts) => `Chart of the budget per school year: ${parts.join('; ')}.`,
    bar: (lot, left, spent) =>
      spent === 0
        ? `${year(lot)} ${euros(left)} left`
        : `${year(lot)} ${euros(left)} left and ${euros(spent)} spent`,
    left: 'Left',
    lapsing: 'Lapses this school year',
    spent: 'Spent',
  },

  source: {
    ask: (subject) => `Where does this come from: ${subject}`,
    title: 'Where does this come from?',
    usable: (parts, total) =>
      parts.length === 1
        ? `Only what is left of ${year(parts[0].year)}: ${euros(total)}.`
        : `${parts.map((part) => `${euros(part.left)} from ${year(part.year)}`).join(' + ')} = ${euros(total)}. Expenses are paid from the budget that lapses first.`,
    lot: (p) =>
      p.spent === 0
        ? `Granted: ${euros(p.granted)}. Nothing of it is spent yet.`
        : `${euros(p.granted)} granted − ${euros(p.spent)} spent = ${euros(p.left)}.`,
    opening: 'What was left at the start stands in the table Beginsaldi.',
    lotTerm: (lot, term, lastDay) =>
      term === 0
        ? `The budget of ${year(lot)} lapses at the end of that school year.`
        : `The budget of ${year(lot)} can be spent for ${years(term)} more: up to and including ${date(lastDay)}.`,
    lastEmployment: (day) => `The last day of employment is ${date(day)}; nothing can be spent after it.`,
    lapsing: (parts, total) =>
      parts.length === 0
        ? 'No budget has its last day in this school year.'
        : `${parts.map((part) => `${euros(part.left)} from ${year(part.year)}`).join(' + ')} = ${euros(total)}: this is the last school year in which it can be spent.`,
    entitlement: (p) =>
      p.proRata
        ? `${euros(p.fullTime)} at 1.0 fte × ${Math.round(p.fteDays * 100) / 100} fte-days ÷ ${p.days} days = ${euros(p.amount)}.`
        : `${euros(p.fullTime)} × ${Math.round(p.fteDays * 100) / 100} days of employment ÷ ${p.days} days = ${euros(p.amount)} (not in proportion to the fte).`,
    accrued: (p) =>
      `The first ${p.passed} days of the school year: ${euros(p.fullTime)} × ${Math.round(p.fteDays * 100) / 100} fte-days ÷ ${p.days} days = ${euros(p.amount)}.`,
    seniorLeave: (p) =>
      `With ${p.hours / 100} hours of senior leave a year the right counts on ${p.fte} fte (CAO VO, article ${ARTICLES.seniorLeave}; that this holds for training too is our reading).`,
    fteDaysHint: 'An fte-day is one day of employment at 1.0 fte.',
  },

  plan: {
    write: 'Put in workbook',
    unread: (course) => `You can do this as soon as what is filled in for ${course} is right.`,
    written: (name) => `The plan of ${name} stands in Plan.`,
    undone: 'Undone: everything is as it was.',
    takenBack: (what) => `Undone: ${what}`,
  },

  checks: {
    title: 'Data check',
    none: 'Nothing was found that is wrong.',
    count: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    blocking: 'Holds up amounts',
    notice: 'Take note',
    goTo: (place) => `Go to ${place}`,
    back: 'Back to the employee',
    more: (count) => `${count} more. Solve the first ones first.`,
  },
};
