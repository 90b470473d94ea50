import { articleEn, ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import { dateEn, eurosEn } from '../format/en';
import type { SettingsTexts } from '../nl/settings';

export const settingsEn: SettingsTexts = {
  intro: 'What stands here holds for the whole school and is kept in your workbook.',

  day: {
    title: 'Reference date',
    now: (day) => `All amounts are as of ${dateEn(day)}.`,
    missing: 'The cell with the name Peildatum is missing, or holds no date.',
    label: 'Reference date',
    save: 'Set reference date',
    wrote: (day) => `The reference date is ${dateEn(day)}.`,
  },

  overview: {
    title: 'Sheet Overzicht',
    hint: 'If an earlier version made your workbook, the sheet Overzicht may lack columns (committed, free to spend, plan this school year, lapses after plan, function, maximum of the scale), the count per function and the totals. Columns come right of what is there, totals above the reference date; what is there does not change. If a formula of an earlier version leaves something out, choose Repair formulas.',
    update: 'Update Overzicht',
    what: 'Overzicht updated',
    complete: 'Overzicht is complete already.',
    missing: (tables) =>
      tables.length === 1
        ? `Your workbook does not have the table ${tables[0]}, which Overzicht computes with.`
        : `Your workbook does not have the tables ${tables.join(', ')}, which Overzicht computes with.`,
    makeHint:
      'Put them back or give them their names again yourself, or have them made empty, each on a sheet of its own.',
    make: 'Make them and update',
  },
  school: {
    title: 'School and documents',
    fields: {
      schoolName: 'Name of the school',
      schoolPlace: 'Place',
      signatory: 'Who signs for the school',
      contact: 'Questions to',
      workers: 'Who work with this (initials)',
    },
    hints: {
      schoolName: 'Stands as employer in agreements; empty leaves a line to fill in.',
      schoolPlace: 'Stands where documents are signed.',
      signatory: 'Name and function, such as: K. Roosterbord, director.',
      contact: 'Whom employees can ask, with telephone or e-mail.',
      workers: 'With commas between them, such as: JB, MdV. Logboek has them in the column Wie.',
    },
    explanations: {
      schoolName: 'Stands as employer in agreements.',
      schoolPlace: 'Stands in documents where they are signed.',
      signatory: 'Who signs documents for the school, with function.',
      contact: 'Whom employees can ask; stands in documents.',
      workers: 'Initials of those who work with this workbook, with commas between them.',
    },
    whoAreYou: 'Who are you?',
    nobody: 'Not chosen yet',
    whoHint: 'Holds until you close the task pane.',
    save: 'Keep school details',
    wrote: 'Details of the school changed.',
  },
  planning: {
    title: 'Plans and conversations',
    firstYear: 'First school year of the plan',
    ofReferenceDate: (year) => `That of the reference date (now ${schoolYearText(year)})`,
    year: schoolYearText,
    planYears: 'School years to plan ahead',
    planYearsHint: (most) => `1 up to ${most}.`,
    talkMonths: 'Months between two conversations',
    talkMonthsHint: (most) => `1 up to ${most}.`,
    notWhole: (most) => `Type a whole number from 1 up to ${most}.`,
    bindingHours: 'Only plan courses when the training hours suffice too',
    save: 'Put in Instellingen',
    wrote: 'Settings for plans and conversations changed.',
    explanations: {
      firstYear: 'First school year that is planned; empty is that of the reference date.',
      planYears: 'So many school years are planned ahead.',
      talkMonths: 'So many months after a conversation comes the next, where no date was chosen.',
      bindingHours: 'With ja a course is only planned when there are enough training hours too.',
    },
  },

  account: {
    title: `Accounting for training (${ARTICLES.account})`,
    framesOn: 'Frames for training agreed with the P(G)MR on',
    basicFunding: 'Personnel basic funding of a year, in euros',
    basicFundingHint:
      'Fixed foot and amount per pupil, without supplementary funding. At least 10% of it goes to training, in time and money. Empty leaves the 10% out of the report.',
    savedLeaveScheme: `Scheme made with the (P)MR for training in saved leave (${articleEn('spareLeaveForTraining')})`,
    answers: { unknown: 'not filled in', yes: 'yes', no: 'no' },
    save: 'Put accounting in Instellingen',
    wrote: 'Settings for the accounting changed.',
    explanations: {
      framesOn: 'When the board and the P(G)MR last agreed the frames for training.',
      basicFunding: `Personnel basic funding of a year; 10% of it is for training (CAO VO ${ARTICLES.account}).`,
      savedLeaveScheme: `Whether there is a scheme with the (P)MR for training in saved leave (CAO VO, ${articleEn('spareLeaveForTraining')}); yes (ja) or no (nee).`,
    },
  },

  rules: {
    title: 'CAO and own rules',
    cao: 'CAO below your own rules',
    caos: { VO: 'Secondary education (VO)', PO: 'Primary education (PO)' },
    onlyThese: 'Of other CAOs no values are shipped. Fill those in as own rules.',
    wroteCao: (name) => `The CAO ${name} lies below the own rules.`,
    inForce: (day) => `Holds on ${dateEn(day)}`,
    unreadable:
      'The table CAO_regels has a row that cannot be right. The data check says which one; after that you see the rules here.',
    names: {
      scholingsbudget: 'Training budget',
      scholingsuren: 'Training hours',
      spaartermijn: 'Saving term without a plan',
      spaartermijn_plan: 'Saving term with a plan',
      spaartermijn_uren: 'Saving term of hours without a plan',
      spaartermijn_uren_plan: 'Saving term of hours with a plan',
      voorschot: 'Advance',
      naar_rato: 'Pro rata of the fte',
      naar_rato_tijd: 'Pro rata of the days employed',
      extra_uren: 'Extra hours',
      bevordering: 'Step at a promotion',
    },
    none: 'unknown',
    own: 'Own rules',
    noOwn: 'You have no rules of your own yet: the values of the CAO hold.',
    since: (day) => `from ${dateEn(day)}`,
    ofCao: (value) => `CAO: ${value}`,
    add: 'Add an own rule',
    edit: 'Change',
    editOf: (name, day) => `Change ${name} from ${dateEn(day)}`,
    end: 'End',
    endOf: (name, day) => `End ${name} from ${dateEn(day)}`,
    remove: 'Remove',
    removeOf: (name, day) => `Remove ${name} from ${dateEn(day)}`,
    form: 'Own rule',
    rule: 'Rule',
    from: 'Holds from',
    endFrom: 'CAO holds again from',
    value: 'Value',
    euros: 'Euros a school year at 1.0 fte',
    hours: 'Hours a school year at 1.0 fte',
    years: 'School years',
    yes: 'Yes',
    no: 'No',
    note: 'Explanation',
    noteHint: 'For instance where this was decided.',
    save: 'Put in CAO_regels',
    double: 'This rule is there already from that date. Change that one.',
    nothingToEnd: 'Of this rule no value of the CAO is known to go back to.',
    endNote: 'Einde eigen regel: weer de waarde van de cao',
    wrote: (name, day) => `Own rule ${name} from ${dateEn(day)} stands in CAO_regels.`,
    ended: (name, day) => `Own rule ${name} ends: from ${dateEn(day)} the CAO holds again.`,
    removed: (name, day) => `Own rule ${name} from ${dateEn(day)} was removed.`,
  },

  shipped: {
    title: 'Shipped values',
    intro: (day) =>
      `Of every value you see where it comes from, and whether the source still covers ${dateEn(day)}: the beginning of what you plan.`,
    groups: {
      rules: 'Rules of the CAO',
      salary: 'Salary tables',
      functions: 'Functions and scales',
      wages: 'Wage increases',
      tuition: 'Tuition and course fees',
      funding: 'Subsidies and loans',
      publication: 'Figures of the 2016 publication',
    },
    count: (all, old) => (old === 0 ? `${all}` : `${all}, of which ${old} not confirmed for your plan`),
    validities: {
      confirmed: 'Confirmed for your plan',
      outdated: 'Source is older than your plan',
      unconfirmed: 'No official source',
      past: 'No longer holds by then',
    },
    until: (day) => `The source covers up to ${dateEn(day)}.`,
    age: (years) =>
      years === 0
        ? 'That is less than a year before your plan.'
        : `That is ${years} ${years === 1 ? 'year' : 'years'} before your plan.`,
    from: (day) => `from ${dateEn(day)}`,
    article: (article) => `article ${article}`,
    dated: (text) => `source of ${text}`,
    undated: 'source without a date',
    nothing: 'Of this CAO nothing is shipped about this.',
    quantity: {
      scale: (label) => `scale ${label}`,
      scales: (count) => `${count} scales`,
      figures: (count) => `${count} figures`,
      cents: eurosEn,
      hours: (value) => `${value / 100} hours`,
      percent: (value) => `${value / 100}%`,
      years: (value) => (value === 1 ? '1 school year' : `${value} school years`),
      yes: 'yes',
      no: 'no',
      promotion: (value) =>
        ['at least equal', 'the next higher amount', 'at least equal, with the allowances'][value] ??
        String(value),
    },
  },
};
