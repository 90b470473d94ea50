import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_ARTICLE } from '../../../src/cao/participation';
import { careerGuideOf } from '../../../src/documents/careerGuide/careerGuide';
import { functionPaper, guidePaper } from '../../../src/documents/careerGuide/guidePaper';
import { listedPeople, managerPaper } from '../../../src/documents/managerList';
import { careerGuideEn } from '../../../src/texts/en/careerGuide';
import { managerListEn } from '../../../src/texts/en/managerList';
import { signalsEn } from '../../../src/texts/en/signals';
import { yearDatesEn } from '../../../src/texts/en/yearDates';
import { careerGuideNl } from '../../../src/texts/nl/careerGuide';
import { managerListNl } from '../../../src/texts/nl/managerList';
import { signalsNl } from '../../../src/texts/nl/signals';
import { yearDatesNl } from '../../../src/texts/nl/yearDates';
import { withheldIncrementEn } from '../../../src/texts/en/withheldIncrement';
import { withheldIncrementNl } from '../../../src/texts/nl/withheldIncrement';
import { yearPaper } from '../../../src/documents/calendar/yearPaper';
import { withheldIncrementPaper } from '../../../src/documents/withheldIncrement';
import { dayOf } from '../../../src/domain/calendar';
import { schoolDates } from '../../../src/school/dates/schoolDates';
import { entriesOf } from '../../../src/school/dates/yearView';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { agreementOf } from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { layoutOf } from '../../../src/documents/layout';
import type { Paper, PaperBlock } from '../../../src/documents/paper';
import { nothingAnswered } from '../../../src/documents/report/questionnaire';
import { needsPaper } from '../../../src/documents/report/figures';
import { reportOf } from '../../../src/documents/report/report';
import { accountBlocks } from '../../../src/documents/report/reportAccount';
import { reportPaper } from '../../../src/documents/report/reportPaper';
import { accountOf } from '../../../src/school/account/schoolAccount';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { accountEn } from '../../../src/texts/en/account';
import { agreementEn } from '../../../src/texts/en/agreement';
import { figuresScreenEn } from '../../../src/texts/en/figuresScreen';
import { reportEn } from '../../../src/texts/en/report';
import { accountNl } from '../../../src/texts/nl/account';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { figuresScreenNl } from '../../../src/texts/nl/figuresScreen';
import { reportNl } from '../../../src/texts/nl/report';
import { statementChoices, statementOf } from '../../../src/documents/statement/statement';
import { statementPaper } from '../../../src/documents/statement/statementPaper';
import { statementEn } from '../../../src/texts/en/statement';
import { statementNl } from '../../../src/texts/nl/statement';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { drawPaper } from '../../../src/workbook/sheets/drawPaper';
import { drawQuestionnaire } from '../../../src/workbook/sheets/questionnaire';
import { DAY, person, wish } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';
import { long, muchToTell } from '../statement/muchToTell';
import { libreOffice, printedPages } from './libreOffice';
import { sixCourses } from './sixCourses';
import { computedPages, coveredTexts, cutTexts } from './pages';
import { writtenSheet, type WrittenSheet } from './writtenSheet';
import { xlsxOf } from './xlsx';

/** What a sheet must take: pages across and down; `null` where it is a list, which goes on over as many pages as it needs. */
interface Printed {
  readonly sheet: WrittenSheet;
  readonly across: number;
  readonly down: number | null;
}

const reading = readSchoolAtOnce(rawSchool({ ...sampleSchool(DAY) }));
const drawn = (name: string, paper: Paper) =>
  writtenSheet(name, ({ workbook }) => {
    const sheet = workbook.worksheets.add(name);
    drawPaper(sheet, paper, layoutOf(paper));
    return sheet;
  });

/**
 * The agreements of everybody in the sample school who has a plan, and of two with long names and six courses: of a year, and
 * of several that the employer pays in part.
 */
function agreements(): [string, Paper][] {
  const longNames = person({
    name: 'Wilhelmina Alexandra van Wassenaer-Obdam tot Twickel en Weldam',
    functionName: 'MEDEWERKER LEERLINGENADMINISTRATIE, ROOSTERBEHEER EN EXAMENVOORBEREIDING',
    wishes: Array.from({ length: 6 }, (_, i) =>
      wish(`Leergang onderwijsondersteuningsprocessenbeheer voor gevorderden, deel ${i + 1}`, 20_000, {
        priority: 1,
      }),
    ),
  });
  const { talks } = reading.school!;
  return [...reading.school!.employees, longNames, sixCourses].flatMap((employee) => {
    const result = agreementOf(employee, DAY, { repayment: true, talks });
    if (result.kind !== 'agreement') return [];
    const paper = (language: string, texts: typeof agreementNl): [string, Paper] => [
      `Afspraak ${employee.key} ${language}`,
      agreementPaper(result.agreement, texts),
    ];
    return [paper('nl', agreementNl), paper('en', agreementEn)];
  });
}

/** A paper of everything that a sheet can be asked to hold, with texts that do not fit on a line. */
function hardest(): Paper {
  const long = 'Scholingsbudgetverantwoordelijkheid in de WWWWWWWWWWWWWWWW van ÉÉN leerlingenadministratie';
  const table: PaperBlock = {
    kind: 'table',
    columns: [
      { header: 'Onderwijsondersteuningsprocessen', kind: 'text' },
      { header: 'Toegekend scholingsbudget', kind: 'euro' },
      { header: 'Wie betaalt het', kind: 'text' },
    ],
    rows: [[long, 123_456_789, `${long}. ${long}`]],
    total: [long, 123_456_789, null],
  };
  const blocks: PaperBlock[] = [
    { kind: 'title', text: `${long} ${long}` },
    { kind: 'heading', text: `${long} ${long}` },
    { kind: 'text', text: 'W'.repeat(300) },
    { kind: 'small', text: `${long} `.repeat(4) },
    { kind: 'facts', rows: [[long, `${long} ${long}`]] },
    { kind: 'blanks', labels: ['Kort', long, `${long} ${long} ${long}`] },
    table,
  ];
  return { key: 'moeilijk', sheetName: 'Moeilijk', language: 'nl-NL', onePage: false, blocks };
}

/** “Uw scholingsbudget” of everybody in the sample school, and of somebody of whom there is too much to tell. */
function statements(): [string, Paper][] {
  return [...reading.school!.employees, muchToTell].flatMap((employee) => {
    const statement = statementOf(employee, reading.school!, DAY, statementChoices(reading, reading.school!));
    if (!statement) return [];
    return [
      [`Budget ${employee.key} nl`, statementPaper(statement, statementNl)],
      [`Budget ${employee.key} en`, statementPaper(statement, statementEn)],
    ];
  });
}

/** The list of a manager whose name fills a line, with somebody whose name fills several. */
async function managerLists(): Promise<[string, Paper][]> {
  const people = [...reading.school!.employees, muchToTell];
  const listed = await listedPeople(reading, reading.school!, people, DAY);
  const label = long('Wilhelmina Alexandra van Wassenaer-Obdam ');
  return [true, false].flatMap((withSalaries): [string, Paper][] => {
    const choices = { label, key: 'manager', withSalaries };
    return [
      [`Lijst ${withSalaries} nl`, managerPaper(listed, DAY, choices, managerListNl, signalsNl, yearDatesNl)],
      [`Lijst ${withSalaries} en`, managerPaper(listed, DAY, choices, managerListEn, signalsEn, yearDatesEn)],
    ];
  });
}

/** The career guide of the sample school, and of one whose function and course have names of 200 characters. */
function guides(): [string, Paper][] {
  const sample = sampleSchool(DAY);
  const course = long('Onderwijsondersteuningsprocessenbeheer ');
  const row = [long('Medewerker leerlingenadministratie '), 6, 'plus', course, 2, 'beheersmatig', ''];
  const longest = readSchoolAtOnce(rawSchool({ ...sample, Functies: [...sample.Functies, row] })).school!;
  const guide = careerGuideOf(reading.school!, DAY, 'VO');
  const longGuide = careerGuideOf(longest, DAY, 'VO');
  return [
    ['Wijzer nl', guidePaper(guide, careerGuideNl)],
    ['Wijzer en', guidePaper(guide, careerGuideEn)],
    ['Wijzer lang', guidePaper(longGuide, careerGuideNl)],
    ...longGuide.functions.map((one): [string, Paper] => [
      `Functie ${longGuide.functions.indexOf(one)}`,
      functionPaper(one, longGuide, careerGuideNl),
    ]),
  ];
}

/** The letter that withholds an increment, also with names of 200 characters and more. */
function letters(): [string, Paper][] {
  const increment = { year: 2027, on: dayOf(2027, 8, 1), scale: '6', step: '4' };
  const appraisals = { first: dayOf(2025, 3, 1), second: dayOf(2026, 3, 1) };
  const name = long('Stichting Openbaar Voortgezet Onderwijs ');
  const settings = { ...DEFAULT_SETTINGS, schoolName: name, signatory: name, schoolPlace: name };
  return [person({}), muchToTell].flatMap((employee): [string, Paper][] => [
    [
      `Brief ${employee.key} nl`,
      withheldIncrementPaper(employee, increment, appraisals, settings, withheldIncrementNl),
    ],
    [
      `Brief ${employee.key} en`,
      withheldIncrementPaper(employee, increment, appraisals, settings, withheldIncrementEn),
    ],
  ]);
}

/** The year on paper, with somebody whose name fills several lines. */
function years(): [string, Paper][] {
  const people = [person({}), muchToTell].map((employee) => ({
    employee,
    kind: 'contractDecision' as const,
    day: dayOf(2027, 5, 31),
    end: dayOf(2027, 7, 31),
  }));
  const entries = entriesOf({ vo: true, school: schoolDates(DAY, null), people });
  const choices = { day: DAY, of: long('Wilhelmina '), list: 'manager', names: true };
  return [
    ['Jaar nl', yearPaper(entries, choices, yearDatesNl, signalsNl)],
    ['Jaar en', yearPaper(entries, { ...choices, names: false }, yearDatesEn, signalsEn)],
  ];
}

/** The papers that are as long as what they list. */
const LISTS = /^(Lijst|Wijzer|Jaar|Moeilijk)/;
const titlesOf = ({ blocks }: Paper) => blocks.filter(({ kind }) => kind === 'title');

const printed = new Map<string, Printed>();
beforeAll(async () => {
  const report = await reportOf(reading, reading.school!, DAY);
  const account = { ...(await accountOf(reading, reading.school!, DAY))!, tenth: 1_000_000_00 };
  const papers: [string, Paper][] = [
    ...agreements(),
    ...statements(),
    ...(await managerLists()),
    ...guides(),
    ...letters(),
    ...years(),
    ['Rapport nl', reportPaper(report, nothingAnswered(), reportNl, null, accountBlocks(account, accountNl))],
    ['Rapport en', reportPaper(report, nothingAnswered(), reportEn, null, accountBlocks(account, accountEn))],
    ['Rapport van een team', reportPaper(report, null, reportNl, 'Team: Secretariaat')],
    ['Groeibehoeften nl', needsPaper(figuresScreenNl, reportNl)],
    ['Groeibehoeften en', needsPaper(figuresScreenEn, reportEn)],
    ['Moeilijk', hardest()],
  ];
  for (const [name, paper] of papers)
    printed.set(name, {
      sheet: await drawn(name, paper),
      across: 1,
      down: LISTS.test(name) ? null : Math.max(1, titlesOf(paper).length),
    });
  printed.set('Vragenlijst', {
    sheet: await writtenSheet('Vragenlijst', drawQuestionnaire),
    across: 4,
    down: 1,
  });
}, 60_000);

/** What makes a paper that nobody prints, and why. */
const NEVER_PRINTED: Readonly<Record<string, string>> = {
  statementList:
    'a row per person, for Word or Outlook to merge: wider than a page, as its page in docs says',
  printablePaper: 'the same paper, in signs that a Word document can hold',
};

it('every document that makes a paper is among those that are printed, or says why it is not', () => {
  const folder = join(__dirname, '../../../src/documents');
  const makers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^export function /m)
        .slice(1),
    )
    .filter((rest) => rest.split('\n}')[0]?.includes('): Paper {'))
    .map((rest) => /^\w+/.exec(rest)?.[0] ?? '');
  const test = readFileSync(__filename, 'utf8');
  const printedHere = makers.filter((maker) => new RegExp(`[^.\\w]${maker}\\(`).test(test));
  expect(makers.length).toBeGreaterThan(8);
  expect(makers.filter((maker) => !printedHere.includes(maker)).sort()).toEqual(
    Object.keys(NEVER_PRINTED).sort(),
  );
  const page = readFileSync(join(__dirname, '../../../docs/uwScholingsbudget.md'), 'utf8');
  expect(page).toContain('Het is geen blad om af te drukken');
});

it('every sheet is printed at its own size, and each of its pages on one', () => {
  const pages = [...printed].map(([name, { sheet, across, down }]) => {
    const computed = computedPages(sheet);
    return { name, ...computed, wanted: { across, down: down ?? computed.down } };
  });
  for (const { name, across, down, wanted } of pages)
    expect({ name, across, down }).toEqual({ name, ...wanted });
  for (const [name, { sheet }] of printed)
    if (!LISTS.test(name)) expect([name, sheet.scale ?? 100]).toEqual([name, 100]);
});

it('an agreement is a page to sign and one behind it, and has one more for who pays what of many courses', () => {
  const agreed = [...printed].filter(([name]) => name.startsWith('Afspraak'));
  expect(agreed.length).toBeGreaterThan(20);
  expect(agreed.map(([name]) => name)).toContain('Afspraak 2 nl');
  for (const [name, { sheet }] of agreed) {
    const t = name.endsWith('nl') ? agreementNl : agreementEn;
    const texts = sheet.rows.map((row) => row.map(({ text }) => text).join(''));
    const rowOf = (text: string) => texts.indexOf(text);
    // Of the two with six courses one has no room for them in both languages.
    const isApart =
      name.startsWith('Afspraak 2 ') || (name.startsWith('Afspraak 1 ') && sheet.breaks.length > 1);
    const behind = isApart ? [t.courses.page, t.appendix.title] : [t.appendix.title];
    expect({ name, pages: sheet.breaks }).toEqual({ name, pages: behind.map(rowOf) });
    expect(rowOf(t.courses.heading)).toBeLessThan(rowOf(t.signing.heading));
    expect(rowOf(t.signing.heading)).toBeLessThan(sheet.breaks[0]);
  }
});

it('the first page of the report has the budgets with a chart, the account, and what asks for a decision', () => {
  for (const [name, t, account] of [
    ['Rapport nl', reportNl, accountNl],
    ['Rapport en', reportEn, accountEn],
  ] as const) {
    const { rows, breaks } = printed.get(name)!.sheet;
    const first = rows.slice(0, breaks[0]).map(([{ text }]) => text);
    expect(breaks).toHaveLength(5);
    for (const heading of [t.title, t.budgets.heading, account.heading(ACCOUNT_ARTICLE), t.attention.heading])
      expect(first).toContain(heading);
  }
});

it('every text can be read whole', () => {
  for (const [name, { sheet }] of printed)
    expect({ name, cut: cutTexts(sheet), covered: coveredTexts(sheet) }).toEqual({
      name,
      cut: [],
      covered: [],
    });
  const charts = printed.get('Rapport nl')!.sheet.charts;
  expect(charts).toHaveLength(6);
  // Bars stand in the order of their table, which Excel draws from below.
  for (const { type, categoriesReversed } of charts) expect(categoriesReversed).toBe(type === 'BarClustered');
});

it('LibreOffice prints as many pages as was computed', async () => {
  const program = libreOffice('xlsx');
  if (program === null) {
    process.stdout.write('LibreOffice Calc is not installed: pages were computed, not printed.\n');
    expect(printed.size).toBeGreaterThan(0);
    return;
  }
  const files = new Map<string, Buffer>();
  for (const [name, { sheet }] of printed) files.set(name, await xlsxOf(sheet));
  const counted = Object.fromEntries(printedPages(program, files, 'xlsx'));
  const computed = [...printed].map(([name, { sheet }]) => {
    const { across, down } = computedPages(sheet);
    return [name, across * down];
  });
  expect(counted).toEqual(Object.fromEntries(computed));
}, 300_000);
