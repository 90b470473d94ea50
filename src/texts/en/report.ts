import { schoolYearText } from '../../tables/values';
import { ARTICLES } from '../../cao/articles';
import { dateEn, eurosEn } from '../format/en';
import { ended } from '../format/nl';
import { assumedEn } from './overview';
import { signalsEn } from './signals';
import type { ReportTexts } from '../nl/report';

const part = (count: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * count) / all)}%`);

/** What stands in the report, in English: key by key as the Dutch. The sheet keeps its Dutch name. */
export const reportEn: ReportTexts = {
  language: 'en-GB',
  sheetName: 'Rapport',
  title: 'Training and careers of support staff',
  year: schoolYearText,
  pages: {
    payments: 'Who paid, and the grant fund',
    agreed: 'Agreements and budgets',
    council: 'Plans and participation council',
    groups: 'By team and location',
  },
  asOf: (day) => `Reference date: ${dateEn(day)}. All figures are from this workbook, on that day.`,
  assumed: assumedEn,
  leftOut: (count) =>
    count === 1
      ? 'The data of 1 employee is not right; they are not in the amounts.'
      : `The data of ${count} employees is not right; they are not in the amounts.`,
  agreedLeftOut: (count) =>
    count === 1
      ? 'The data of 1 agreed course is not right; it is not in these amounts. See Data check.'
      : `The data of ${count} agreed courses is not right; they are not in these amounts. See Data check.`,

  budgets: {
    heading: 'Training budget per school year',
    chart: 'Training budget per school year',
    columns: {
      year: 'School year',
      granted: 'Granted',
      spent: 'Spent',
      committed: 'Committed',
      lapsed: 'Lapses',
    },
    extraHours: (p) =>
      `Granted of the school years to come holds ${eurosEn(p.amount)} for hours above 1.0 of ${p.people === 1 ? '1 employee' : `${p.people} employees`}. Those hours end by law after a school year at most (CAO VO, article ${ARTICLES.fteAboveFullTime}): do not count on them.`,
    note: 'Committed is what budgets still have to pay for agreed courses in that school year. Lapses is what is left by then and in its last school year; in past school years it has lapsed. School years to come assume the rules and fte of now.',
  },

  until: (year, day) => `${year} up to ${dateEn(day)}`,

  lastYear: {
    heading: 'This school year beside the last one',
    columns: { what: 'What', difference: 'Difference' },
    granted: 'Granted',
    fromBudgets: 'From budgets',
    byEmployer: 'Employer',
    byGrantsAndOthers: 'Grants and others',
    paid: 'Paid together',
    note: 'Granted is the right of the whole school year. Paid is what was booked in Bestedingen, less what was given back. Difference is this school year up to the reference date, less the last one up to the same day.',
  },

  payers: {
    heading: 'Who paid, per school year and per calendar year',
    columns: {
      year: 'Year',
      budgets: 'From budgets',
      employer: 'Employer',
      grants: 'Grants',
      others: 'Subsidy, own share',
      total: 'Together',
    },
    note: 'From the table Bestedingen, by date. Employer is ordered training and what the employer contributed. The last school years come first, calendar years below them.',
  },

  employer: {
    heading: 'The employer’s share',
    columns: {
      year: 'School year',
      ordered: 'Ordered',
      contributed: 'Contributed',
      due: 'Still to pay',
      total: 'Together',
      share: 'Share of paid',
    },
    note: 'Ordered and Contributed were booked. Still to pay is what the employer promised in agreed courses and is not booked yet, in the school year of the instalment; what was left of an earlier school year is with this one. Share of paid is which part the employer paid of all that was booked in that school year.',
  },

  groups: {
    headings: { team: 'By team', manager: 'By manager', location: 'By location' },
    columns: {
      team: 'Team',
      manager: 'Manager',
      location: 'Location',
      people: 'Employees',
      granted: 'Granted',
      spent: 'Spent',
      committed: 'Committed',
      uncovered: 'Not covered',
    },
    total: 'Together',
    note: 'Granted and Spent are of this school year. Committed and Not covered are of all agreed courses together, in this and later school years; who has left is in the amounts.',
    small: (fewest) =>
      `In a group of fewer than ${fewest} people an amount or a count can tell about one employee: leave this table out outside HR.`,
  },

  agreed: {
    heading: 'Agreed courses per school year',
    chart: 'Agreed courses per school year',
    none: 'There are no agreed courses.',
    columns: {
      year: 'School year',
      agreed: 'Agreed',
      paid: 'Paid',
      due: 'Still due',
      uncovered: 'Not covered',
      grants: 'Grants',
    },
    total: 'Together',
    note: 'Agreed is what budgets pay of the instalments of that school year, Paid what was booked of those. Still due is what has to be paid in that school year (committed), instalments of an earlier school year included. Not covered is what budgets cannot pay of that: the employer decides. Grants is what the grant fund pays of those instalments. Finished and stopped courses do not count.',
  },

  attention: {
    heading: 'What asks for attention about agreed courses',
    none: 'Nothing: every agreed course is covered and every instalment of an earlier school year is booked.',
    columns: { people: 'Employees', amount: 'Amount', what: 'What' },
    kinds: signalsEn.kinds,
    causes: signalsEn.causes,
    note: 'Whom it is about and what helps is in the task pane, under Team and with the employee.',
  },

  liability: {
    heading: 'What is in all pots together',
    chart: 'In all pots together',
    columns: { year: 'School year', december: '31 December', july: '31 July' },
    note: 'For the accounts: what employees can still spend on that day, with every agreed instalment as paid in its school year. Wishes that are not agreed do not count.',
  },

  people: {
    heading: 'Employees and the maximum of their scale',
    byFunction: 'By function',
    byGroup: 'By group',
    byScale: 'By scale',
    chart: 'Employees and maximum by function',
    columns: {
      function: 'Function',
      group: 'Group',
      scale: 'Scale',
      people: 'Employees',
      atMaximum: 'At maximum',
      soon: 'Within 2 years',
      fte: 'Fte',
      unknown: 'Not known',
    },
    none: 'not filled in',
    total: 'Together',
    own: (newest, source) =>
      ended(
        `Step and maximum by the table Salaristabel${newest === null ? '' : `, newest table of ${dateEn(newest)}`}${source === '' ? '' : `. Source: ${source}`}`,
      ),
    outdated: (newest) =>
      `Step and maximum by the newest salary table that there is${newest === null ? '' : `, of ${dateEn(newest)}`}: that is not today’s table. Paste the current table into Salaristabel.`,
  },

  fund: {
    heading: 'Grant fund',
    chart: 'Grant fund per school year',
    none: 'There is no grant fund in this workbook.',
    columns: { year: 'School year', fund: 'Fund', asked: 'Asked', granted: 'Granted', left: 'Left' },
    note: 'From the tables Beursgeld and Beurs. Left is the fund of that school year less what was granted.',
  },

  compared: {
    heading: 'Beside the publication of 2016',
    columns: { what: 'About', here: 'With you', published: 'In the publication' },
    atMaximum: 'At the maximum',
    above: 'More than 0.8 fte',
    below: 'Less than 0.5 fte',
    permanent: 'Without end date',
    here: (count, all) => `${count} of ${all} (${part(count, all)})`,
    wantNextScale: (wanted, present) =>
      `no figure; ${wanted}% want a next scale, ${present}% say that it is possible`,
    published: (percent) => `${percent}%`,
    permanentPublished: (percent) => `${percent}% have a permanent contract`,
    source: (title, url, month) =>
      `Source: ${title}, ${month} (${url}). National figures of then, not a standard.`,
    month: 'April 2016',
  },

  needs: {
    heading: 'Need for growth',
    chart: 'Need for growth: with you and in the publication',
    columns: {
      need: 'Need',
      want: 'Want, with you',
      wanted: 'Want, published',
      can: 'Can, with you',
      present: 'Can, published',
      answers: 'Answers',
    },
    none: 'Not asked with you yet. Make the questionnaire in the pane, under Figures and questionnaire.',
    note: (figure, n) =>
      `Publication: ${figure} (${n} people asked). “Can”: the possibility is there at school. “Want”: there is a need for it.`,
    n: String,
  },
};
