import { ARTICLES } from '../../src/cao/articles';
import { PERSON_DATE_ARTICLES, YEARLY_DATES, type YearlyDateId } from '../../src/cao/calendarDates';
import { ACCOUNT_ARTICLE, COUNCIL_MATTERS } from '../../src/cao/participation';
import { accountNl } from '../../src/texts/nl/account';
import { paneNl } from '../../src/texts/nl/pane';
import { ruleChoicesNl } from '../../src/texts/nl/ruleChoices';
import { staffImportNl } from '../../src/texts/nl/staffImport';
import { settingsNl } from '../../src/texts/nl/settings';
import { talksNl } from '../../src/texts/nl/talks';
import { yearDatesNl } from '../../src/texts/nl/yearDates';
import { COURSE_KINDS, type CourseKind } from '../../src/cao/courseKinds';
import { travelPayer } from '../../src/cao/courseTravel';
import { dayOf } from '../../src/domain/calendar';
import { evcRight, type Education } from '../../src/domain/education';
import { missingInPlan, planCarries } from '../../src/domain/personalPlan';
import { hourPrice } from '../../src/school/account/hourPrices';
import { afterContract } from '../../src/school/agreed/afterContract';
import { bulkNl } from '../../src/texts/nl/bulk';
import { fundNl } from '../../src/texts/nl/fund';
import { agreedNl } from '../../src/texts/nl/agreed';
import { careerNl } from '../../src/texts/nl/career';
import { courseKindsNl } from '../../src/texts/nl/courseKinds';
import { personalPlanNl } from '../../src/texts/nl/personalPlan';
import { reportNl } from '../../src/texts/nl/report';
import { rightsNl } from '../../src/texts/nl/rights';
import { problemNl } from '../../src/texts/nl/problems';
import { vacancyNl } from '../../src/texts/nl/vacancy';
import { withheldIncrementNl } from '../../src/texts/nl/withheldIncrement';
import { wishesNl } from '../../src/texts/nl/wishes';

/** Per article of the CAO VO: what is asked, and what the pane says, with that article. */
const day = dayOf(2026, 9, 15);
const kind = (name: CourseKind) => {
  const { payer, budget, hours, repayment } = courseKindsNl;
  return [payer, budget, hours, repayment].map((sentence) => sentence(COURSE_KINDS[name])).join(' ');
};
const evc = (education: Education) => courseKindsNl.evc(evcRight(education, day));
const plan = { handedIn: day, activities: 'a', forEmployee: 'b', forSchool: 'c', facilities: 'd' };
const carries = planCarries(plan)!;
const contract = afterContract(
  { instalments: [{ left: 1, dueIn: 2028 }] },
  { employment: { end: dayOf(2027, 1, 31) } },
)!;
const scenario = careerNl.scenario.conditions;

const yearly = (id: YearlyDateId) =>
  `${yearDatesNl.what[id]} ${YEARLY_DATES.find((one) => one.id === id)!.article}`;
const ofPerson = (id: keyof typeof PERSON_DATE_ARTICLES) =>
  `${yearDatesNl.what[id]} ${PERSON_DATE_ARTICLES[id]}`;
const council = (id: keyof typeof accountNl.council.matters) =>
  `${accountNl.council.matters[id]} ${COUNCIL_MATTERS.find((one) => one.id === id)!.article}`;

const CASES: readonly (readonly [article: string, asked: string, says: string, sentence: string])[] = [
  ['16.3 lid 4', 'EVC with mbo-2', 'de werkgever de rest', evc({ level: 'mbo2', lastEvc: null })],
  ['16.3 lid 3', 'EVC with mbo-4', 'krijgt gelegenheid', evc({ level: 'mbo', lastEvc: null })],
  [
    '16.3 lid 3',
    'EVC two years after the last',
    'opnieuw kan vanaf 1 maart 2029',
    evc({ level: 'mbo2', lastEvc: dayOf(2024, 3, 1) }),
  ],
  [
    '16.3 lid 4',
    'EVC with mbo-2 within 5 years: a reading',
    'is onze lezing',
    evc({ level: 'mbo2', lastEvc: dayOf(2024, 3, 1) }),
  ],
  ['16.3 lid 4', 'an agreed EVC that the budget cannot pay', 'de werkgever', agreedNl.course.evcRest],
  ['16.3 lid 4', 'EVC with hbo', 'geen recht op EVC', evc({ level: 'other', lastEvc: null })],
  ['16.3 lid 4', 'EVC of an unknown level', 'Vul Opleidingsniveau in', evc({ level: null, lastEvc: null })],
  ['16.3 lid 5', 'a start qualification', 'Terugbetaling: mag niet', kind('startQualification')],
  [
    '16.3 lid 5',
    'a start qualification with mbo-4',
    'eigen keuze',
    problemNl({ code: 'startQualificationAbove' }),
  ],
  ['16.7', 'ordered training', 'Werktijd: ja', kind('ordered')],
  ['16.5 lid 2', 'ordered training from the budget', 'alleen als de medewerker instemt', kind('ordered')],
  [
    '13.1 lid 1c',
    'the journey to ordered training',
    'die de werkgever betaalt',
    courseKindsNl.travel(travelPayer('ordered')),
  ],
  [
    'bijlage 3 J',
    'the journey to a reintegration course',
    'draagt de werkgever de scholing op',
    courseKindsNl.travel(travelPayer('reintegration')),
  ],
  ['18.7', 'emergency response', 'Uit het budget: mag niet', kind('emergencyResponse')],
  [
    'bijlage 7',
    'the participation council',
    'de werkgever, behalve wat een ander',
    kind('participationCouncil'),
  ],
  ['Zavo 10b', 'reintegration', 'Werktijd: ja', kind('reintegration')],
  ['9.4', 'an unqualified teacher', 'studieverlof', kind('qualification')],
  ['16.5 lid 2', 'own choice', 'Wie betaalt: het budget', kind('ownChoice')],
  ['16.5 lid 2', 'a refused wish', 'beslist de medewerker alleen', wishesNl.refused('Cursus', 30_000)],
  [
    '16.3',
    'a plan of 15 September 2026',
    'tot en met 14 september 2029',
    personalPlanNl.carries.plan(carries.planUntil),
  ],
  [
    '16.4 lid 3',
    'the hours of that plan',
    '2026-2027 tot en met 2029-2030',
    personalPlanNl.carries.hours(carries.hours, true),
  ],
  [
    '16.6 lid 2',
    'saving on that plan',
    'in overleg met de werkgever',
    personalPlanNl.carries.saving(carries.saving),
  ],
  [
    '16.3 lid 2',
    'a plan without its facilities',
    'hoe het mogelijk wordt gemaakt',
    personalPlanNl.carries.nothing(missingInPlan({ ...plan, facilities: '' })),
  ],
  [
    '16.6 lid 2',
    'a plan handed in after the school year that is saved',
    'op 1 augustus 2026 beginnen',
    problemNl({ code: 'planAfterSaving', handedIn: day, year: 2025, amount: 48_000 }),
  ],
  ['16.8 lid 2', 'whether hours must be shown', 'herkenbaar in de andere taken', personalPlanNl.shown.rule],
  [
    'bijlage 5 J',
    'a school without a scheme for it',
    'die is er nog niet',
    personalPlanNl.shown.savedLeave(false),
  ],
  [
    '15.1 lid 2c',
    'an exam that cannot be in own time',
    'kort betaald verlof, als het niet in eigen tijd kan',
    personalPlanNl.shown.examLeave,
  ],
  ['15.1 lid 3', 'whatever the fte', 'ongeacht de fte', personalPlanNl.shown.examLeave],
  ['15.8', 'hours of saved leave', '60 uur per jaar, ongeacht de fte', personalPlanNl.shown.savedLeave(null)],
  [
    'bijlage 5 I',
    'forty hours in scale 5',
    '€ 1.240,00 per schooljaar',
    wishesNl
      .timeCost({ hours: 4_000, price: hourPrice('5', day)!, cost: 124_000, scale: '5' })
      .replaceAll('\u00a0', ' '),
  ],
  [
    '9.2 lid 1–3',
    'a contract that ends too early',
    'uiterlijk op 30 november 2026',
    agreedNl.course.contract(contract),
  ],
  ['10.1 lid 3b', 'the pension age', 'AOW-leeftijd', agreedNl.course.contract(contract)],
  ['11.2 lid 2', 'who has no scale', 'geen maximum', problemNl({ code: 'noScale' })],
  [
    '11.4 lid 4',
    'who has a guarantee',
    'Het scholingsbudget telt gewoon',
    problemNl({ code: 'guarantee', scale: null }),
  ],
  [
    '11.4 lid 4',
    'a guarantee on scale 9',
    'schaal 9: er is geen maximum',
    problemNl({ code: 'guarantee', scale: '9' }),
  ],
  ['12.1 lid 5', 'appraisals half a year apart', 'ten minste een jaar', withheldIncrementNl.wrong.tooClose],
  ['19', 'the letter', 'binnen 6 weken', withheldIncrementNl.letter.appealText],
  ['19', 'a promotion that is withheld', 'binnen 6 weken', scenario.path.join(' ')],
  ['12.1 lid 5', 'a withheld increment', 'twee negatieve beoordelingen', scenario.withheld.join(' ')],
  ['19', 'an appeal against it', 'binnen 6 weken, per aangetekende brief', scenario.withheld.join(' ')],
  ['11.1 lid 4', 'a step up', 'een benoeming', scenario.path.join(' ')],
  ['12.2 lid 4', 'the step to teacher', 'een trede bij per 4 jaar', scenario.teacher.join(' ')],
  ['12.1 lid 3', 'the increment in a vacancy', 'is geen recht', vacancyNl.increment],
  [
    '6.1 lid 6',
    'hours above full time without an end',
    'plan er niet op',
    rightsNl.extraHours.what({ fte: 1.1, endOn: dayOf(2027, 8, 1) }),
  ],
  [
    '6.1 lid 6',
    'those hours in the data check',
    'plan er niet op',
    problemNl({ code: 'extraHoursGoOn', fte: 1.1, endOn: dayOf(2027, 8, 1) }),
  ],
  [
    '6.1 lid 6',
    'those hours in the report',
    '€ 240,00 voor uren boven 1,0 van 1 medewerker',
    reportNl.budgets.extraHours({ people: 1, amount: 24_000 }),
  ],
  ['6.1 lid 6', 'a plan or agreement on those hours', 'een einde hebben', rightsNl.extraHours.first],
  [
    '6.1 lid 6',
    'plans of many on those hours',
    'plan er niet op',
    bulkNl.plans.onExtraHours({ count: 2, total: 12_000 }),
  ],
  [
    '6.1 lid 6',
    'an agreement with many on those hours',
    'plan er niet op',
    bulkNl.agreement.onExtraHours({ count: 2, total: 12_000 }),
  ],
  [
    '6.1 lid 6',
    'requests for the fund that count those hours',
    'eindigen van rechtswege',
    fundNl.plans.onExtraHours(['Anna']),
  ],
  ['6.2 lid 3', 'hours of a full-time week', '36, 38 of 40 uur', staffImportNl.questions.hoursHint],
  ['7.2 lid 10', 'saved leave and senior leave', 'seniorenverlof', personalPlanNl.shown.savedLeave(null)],
  ['11.3', 'two functions', 'het geld één keer, over de hele fte', rightsNl.twoFunctions.rule],
  [
    '6.1 lid 5',
    'more than 1.2 fte',
    'kent ten hoogste 1,2',
    problemNl({ code: 'fteAboveMost', value: 1.3, most: 1.2 }),
  ],
  [
    '1.3',
    'a budget of the school below the CAO',
    'een minimum',
    problemNl({
      code: 'belowCaoMinimum',
      rule: 'scholingsbudget',
      value: 50_000,
      minimum: 60_000,
      article: '16.5',
    }),
  ],
  ['1.3 lid 2', 'nobody may save', 'niet naar beneden afwijken', ruleChoicesNl.nobody],
  ['3.6', 'December', 'eindejaarsuitkering', yearly('yearEndAllowance')],
  ['3.8', 'May', 'vakantie-uitkering', yearly('holidayAllowance')],
  ['3.10', 'October', 'oktobertoelage', yearly('octoberAllowance')],
  [
    '7.1',
    'the keuzebudget at 0.8 fte',
    '72 uur bij 0,8 fte',
    personalPlanNl.choice({ choice: 7_200, year: 2026, fte: 0.8 }),
  ],
  [
    '7.2',
    'what the keuzebudget may be used for',
    'samen afspreken',
    personalPlanNl.choice({ choice: 7_200, year: 2026, fte: 0.8 }),
  ],
  [
    '7.2 lid 2c',
    '170 hours of senior leave',
    'telt het recht op 0,8975 fte',
    paneNl.source.seniorLeave({ hours: 17_000, fte: 0.8975 }),
  ],
  ['8.1', 'what the council decides', 'Taakbeleid', council('taskPolicy')],
  ['9.6', 'a trainee teacher', 'zonder scholingsrecht', scenario.teacher.join(' ')],
  [
    '10.3',
    'notice',
    'een maand tot de laatste werkdag. Zo lang is ook de opzegtermijn',
    ofPerson('contractNotice'),
  ],
  ['11.1', 'what the council decides', 'Functiebouwwerk', council('functions')],
  ['20.2', 'without the council', 'Bezwarencommissie', council('functions')],
  ['12.1 lid 4', 'an extra step', 'op grond van een beoordeling', scenario.extraStep.join(' ')],
  ['12.9 lid 2', 'what the council decides', 'gratificaties', council('extraSteps')],
  ['12.3', 'a promotion with allowances', 'bindingstoelage', careerNl.scenario.sources('withAllowances')],
  [
    '12.3 lid 1',
    'a step up that lowers the year',
    'bij bevordering de toelagen meetellen',
    careerNl.scenario.lowerFix,
  ],
  ['12.3 lid 1a', 'a promotion', 'ten minste gelijk', careerNl.scenario.sources('atLeastEqual')],
  ['bijlage 3 J5', 'what the council decides', 'reis- en verblijfkosten', council('travelMaxima')],
  ['16.2', 'the account', 'Verantwoording van scholing', settingsNl.account.title],
  ['16.2 lid 2', 'every four years', 'Kaders voor faciliteiten', council('frames')],
  ['16.2 lid 3', 'every year', 'Scholingsplan per school', council('schoolPlan')],
  ['16.2 lid 4', 'the annual report', 'jaarverslag', `${yearDatesNl.duties.annualReport} ${ACCOUNT_ARTICLE}`],
  ['16.3 lid 1', 'a plan of three years ago', 'spreek een nieuw plan af', ofPerson('personalPlan')],
  [
    '16.4',
    'an intern',
    'noemen alleen leraar en OOP',
    problemNl({ code: 'categoryWithoutRight', category: 'stagiair' }),
  ],
  [
    '16.5',
    'an intern',
    'geen scholingsbudget',
    problemNl({ code: 'categoryWithoutRight', category: 'stagiair' }),
  ],
  ['16.4 lid 4', 'hours of last school year', '12 uur geboekt', talksNl.topic.hoursUsed(2025, 1_200)],
  ['16.6 lid 1', 'the end of the school year', 'vervallen', yearly('rightLapses')],
  ['18.3', 'every conversation', 'werkdruk', talksNl.always],
  ['bijlage 5', 'saved leave', 'Spaarverlof', personalPlanNl.shown.savedLeave(true)],
  ['bijlage 8', 'the employer’s percentage', 'oktobertoelage samen', careerNl.cost.employerBase],
  ['bijlage 8.3', 'the year-end allowance', 'per maand afgerond', careerNl.cost.rule],
  ['bijlage 8.5', 'what is not counted', 'verlof, staking of schorsing', careerNl.cost.notCounted],
  ['bijlage 9 A', 'what a teacher earns', 'schaal LB', scenario.teacher.join(' ')],
  ['voetnoot 10 bij 9.4', 'repayment of a teacher’s study plan', 'Terugbetaling: mag', kind('qualification')],
  [
    'Zavo 3c',
    'an fte that drops and returns',
    'ziekte verlaagt het scholingsrecht niet',
    problemNl({ code: 'fteDropReturns', fte: 0.5, was: 0.8, back: day }),
  ],
];

test.each(CASES)('%s: %s', (article, _asked, says, sentence) => {
  expect(sentence).toContain(says);
  expect(sentence).toMatch(new RegExp(`\\b${article.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`));
});

test('of a journey to a course of one’s own choice the CAO says nothing, and no article is named', () => {
  for (const name of ['ownChoice', 'evc', 'startQualification', 'qualification'] as const) {
    const sentence = courseKindsNl.travel(travelPayer(name));
    expect(sentence).toContain('daar zegt de cao niets over');
    expect(sentence).not.toMatch(/\d/);
  }
});

test('every article that a sentence can name has its case here', () => {
  const asked = new Set(CASES.map(([article]) => article));
  expect(Object.values<string>(ARTICLES).filter((article) => !asked.has(article))).toEqual([]);
});
