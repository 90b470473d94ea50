import { SETTING_NAMES } from '../../tables/settings';
import { schoolYearText, type Cell } from '../../tables/values';
import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { standardSalaryRows } from '../../school/read/standardRows';
import { sampleCourseNames as courses, sampleSchoolWords } from '../../texts/workbook/sampleSchool';
import { sourceWords } from '../../texts/workbook/sourceWords';
import { ruleChoicesNl } from '../../texts/nl/ruleChoices';
import { startStepsNl } from '../../texts/nl/startSteps';
import { sampleFunctions } from './sampleFunctions';
import { sampleCourses } from './sampleCourses';
import { samplePeople, samplePlaces } from './samplePeople';
import { sampleTalks } from './sampleTalks';
import type { Contents } from '../../tables/contents';

type Rows = Cell[][];

const { expenses: paidFor, agreements: agreedThat, otherCourses } = sampleSchoolWords;

/** The rows of every table of the sample school, set around the school year of `today`. `Plan` starts empty. */
export function sampleSchool(today: Day) {
  const now = schoolYearOf(today);
  return {
    Medewerkers: employees(now),
    Aanstellingen: appointments(now),
    Beginsaldi: openingBalances(now),
    Bestedingen: expenses(now),
    CAO_regels: agreements(now),
    Instellingen: settings(),
    Opleidingen: sampleCourses(),
    Wensen: wishes(now),
    Salaristabel: standardSalaryRows(sourceWords),
    Functies: sampleFunctions(),
    Gesprekken: sampleTalks(today),
    Beurs: requests(today),
    Beursgeld: [[schoolYearText(now + 1), FUND_MONEY, sampleSchoolWords.fundMoney]],
  } satisfies Contents;
}

function employees(now: SchoolYear): Rows {
  return samplePeople.map(({ number, name, functionName, scale, step, fte, since, sinceDay, until }) => [
    number,
    name,
    functionName,
    scale,
    step,
    fte,
    firstDayOf(now - since) + sinceDay,
    until === undefined ? '' : lastDayOf(now + until),
    ...samplePlaces[functionName],
  ]);
}

/** Less than what is asked: then somebody has to choose. */
const FUND_MONEY = 400;

/** Requests to the grant fund, still open: for what the plans of two people lack in the next school year. */
function requests(today: Day): Rows {
  const year = schoolYearText(schoolYearOf(today) + 1);
  return [
    [year, 1023, nameOf(1023), courses.GED, 400, 22, today - 30, '', '', ''],
    [year, 1021, nameOf(1021), otherCourses.administration, 70, 30, today - 14, '', '', ''],
  ];
}

const nameOf = (wanted: number) => samplePeople.find(({ number }) => number === wanted)?.name ?? '';

/** Changes of fte: more, less, and a temporary extension that ends again. */
function appointments(now: SchoolYear): Rows {
  return [
    [1004, firstDayOf(now), 0.8],
    [1008, firstDayOf(now) + 31, 0.6],
    [1014, firstDayOf(now - 1), 1],
    [1014, firstDayOf(now), 0.85],
    [1021, firstDayOf(now + 1), 0.3],
  ];
}

/**
 * Two employees whose earlier expenses are not in the workbook: the euros left of the budgets of the last two years;
 * hours are not saved.
 */
function openingBalances(now: SchoolYear): Rows {
  return [
    [1002, schoolYearText(now - 2), 340, ''],
    [1002, schoolYearText(now - 1), 600, ''],
    [1015, schoolYearText(now - 1), 185.5, ''],
  ];
}

function expenses(now: SchoolYear): Rows {
  const day = (yearsAgo: number, dayOfYear: number) => firstDayOf(now - yearsAgo) + dayOfYear;
  const rows: Rows = [
    [1001, day(2, 96), 150, paidFor.studyDay, ''],
    [1003, day(1, 64), 395, courses.EXC, '', 'EXC'],
    [1005, day(1, 180), 480, paidFor.networkExam, ''],
    [1006, day(2, 200), 225, paidFor.technicianDay, ''],
    [1006, day(1, 200), 245, paidFor.technicianDay, ''],
    [1007, day(1, 40), 310, paidFor.emergencyResponse, 'ja'],
    [1007, day(0, 40), 310, paidFor.emergencyResponse, 'ja'],
    [1007, day(1, 61), 290, paidFor.firstYear, '', 'MBO-FAC'],
    [1009, day(1, 120), 540, paidFor.secretary, ''],
    [1010, day(0, 33), 725, courses.VEI, ''],
    [1013, day(1, 61), 320, paidFor.fee, '', otherCourses.secretary],
    [1013, day(1, 150), 89.95, paidFor.webinars, ''],
    [1013, day(1, 200), -160, paidFor.refund, '', otherCourses.secretary],
    [1015, day(0, 40), 310, paidFor.emergencyResponse, 'ja'],
    [1016, day(0, 20), 600, paidFor.cloud, ''],
    [1018, day(1, 75), 199, paidFor.technician, ''],
    [1020, day(1, 40), 310, paidFor.emergencyResponse, 'ja'],
    [1022, day(2, 110), 600, paidFor.masterclass, ''],
  ];
  // Who pays is empty, which is the budget; only one course has more than one booking, so no invoice needs a reference.
  return rows.map(([number, date, amount, what, ordered, course = '']) => {
    return [number, date, amount, what, ordered, HOURS_TAKEN[String(what)] ?? '', course, '', ''];
  });
}

/** The hours of some of the expenses; the other rows leave them out, as many schools will. */
const HOURS_TAKEN: Readonly<Record<string, number>> = {
  [paidFor.studyDay]: 7.5,
  [paidFor.technicianDay]: 8,
  [paidFor.emergencyResponse]: 8,
  [paidFor.webinars]: 4.5,
  [paidFor.cloud]: 24,
};

/** Whose saving plan the school agreed to, for as long as the CAO offers; without one, a budget lapses each 31 July. */
const SAVERS = [1001, 1002, 1003, 1005, 1006, 1008, 1010, 1011, 1014, 1015, 1016, 1018];
/** Whose saving agreement ends with the current school year. */
const LAST_YEAR_OF_SAVING = 1006;

/**
 * Agreements with one person: half of the people save, one of them for longer because of a long course and one until the
 * end of this school year; an advance, and extra hours with a plan.
 */
function agreements(now: SchoolYear): Rows {
  return [
    ...SAVERS.map((number) => ['spaartermijn', firstDayOf(now - 5), 2, number, agreedThat.saves]),
    ['spaartermijn', firstDayOf(now - 2), 4, 1001, agreedThat.savesLonger],
    ['spaartermijn', firstDayOf(now + 1), 0, LAST_YEAR_OF_SAVING, agreedThat.ends],
    ['voorschot', firstDayOf(now), 1, 1011, agreedThat.advance],
    ['extra_uren', firstDayOf(now), 43, 1014, agreedThat.extraHours],
  ];
}

/** The choices of the sample school are those of the CAO. */
function settings(): Rows {
  return [
    [SETTING_NAMES.rulesChosen, 'ja', ruleChoicesNl.explanation],
    [SETTING_NAMES.spentKnown, 'ja', startStepsNl.nothingSpentMeaning],
    [SETTING_NAMES.talksPlanned, 'ja', startStepsNl.talksPlannedMeaning],
  ];
}

/** Wishes, and whether they were agreed: at the price of the catalogue unless a wish has its own. */
function wishes(now: SchoolYear): Rows {
  const year = (ahead: number) => schoolYearText(now + ahead);
  const wish = (
    number: number,
    course: string,
    priority: number,
    from: number,
    more: Partial<Fields> = {},
  ) => [
    number,
    isListed(course) ? courses[course] : course,
    more.price ?? '',
    more.duration ?? '',
    priority,
    year(from),
    more.latest === undefined ? '' : year(more.latest),
    '',
    isListed(course) ? course : '',
    more.status ?? 'wens',
    more.after ?? '',
    more.employer ?? '',
    more.subsidy ?? '',
    more.own ?? '',
    more.scheme ?? '',
    more.start === undefined ? '' : year(more.start),
  ];
  return [
    wish(1001, 'MBO-OA', 1, 0),
    wish(1001, 'GED', 3, 0),
    wish(1002, 'MBO-FAC', 2, 0),
    wish(1003, 'EXC', 2, -1, { status: 'afgerond', start: -1 }),
    wish(1003, 'MBO-MAN', 1, 1, { employer: 150 }),
    wish(1004, 'EXC', 2, 0),
    wish(1005, 'AD-ICT', 1, 0, { after: 'NET', employer: '2000; 1500' }),
    wish(1005, 'NET', 2, 0, { price: 1650, own: 250 }),
    wish(1006, 'TOT', 2, 0),
    wish(1006, 'VEI', 1, 0),
    // In the second of two years, of which the first is paid.
    wish(1007, 'MBO-FAC', 1, -1, {
      price: 580,
      status: 'afgesproken',
      start: -1,
    }),
    wish(1008, 'MBO-OA', 1, 1),
    wish(1009, 'GED', 3, 0),
    wish(1011, 'NET', 1, 0),
    wish(1012, 'EXC', 2, 0, { latest: 1 }),
    wish(1013, otherCourses.secretary, 2, -1, { price: 320, duration: 1, status: 'gestopt', start: -1 }),
    wish(1014, 'AD-PEP', 1, 1, { employer: 2000 }),
    wish(1014, 'LER', 2, 1, {
      after: 'AD-PEP',
      subsidy: 2000,
      scheme: 'SOOL',
    }),
    wish(1014, 'GED', 2, 0),
    wish(1016, 'NET', 2, 0),
    wish(1018, 'MBO-LAB', 1, 0),
    wish(1020, 'GED', 2, 0),
    // Fewer hours from next school year on: the budget cannot carry all of the second year any more.
    wish(1021, otherCourses.administration, 2, 0, {
      price: 500,
      duration: 2,
      status: 'afgesproken',
      start: 0,
    }),
    wish(1022, otherCourses.microbiology, 2, 0, { price: 1180 }),
    wish(1023, 'GED', 2, 0),
    wish(1024, 'AD-ICT', 2, 1),
  ];
}

/** Whether a course stands in `Opleidingen`, and is named by its code. */
const isListed = (course: string): course is keyof typeof courses => course in courses;

interface Fields {
  readonly price: number;
  readonly duration: number;
  readonly latest: number;
  readonly status: string;
  readonly after: string;
  /** Euros in each school year, or text with an amount per school year. */
  readonly employer: number | string;
  readonly subsidy: number;
  readonly own: number;
  readonly scheme: string;
  /** Of an agreed course: school years after the current one, below 0 before it. */
  readonly start: number;
}
