import { ARTICLES } from '../../cao/articles';
import type { ChangeKind, SinceLastLine } from '../../imports/staffList';
import { dateEn, eurosEn } from '../format/en';
import { listed, typed, withRows } from '../parts';
import { columnName, type BesideEach, type StaffImportTexts } from '../nl/staffImport';

const one = (count: number, single: string, many: string) => `${count} ${count === 1 ? single : many}`;
const people = (count: number) => one(count, 'employee', 'employees');
const letter = (index: number) => `column ${columnName(index)}`;
const suchAs = (example: string) => (example === '' ? '' : `, such as ${example}`);
const rowsText = (rows: readonly number[]) => listed(rows, (row) => `row ${row + 1}`);

const MOST_NAMES = 3;

/** Some of the people with their rows, and how many more there are. */
const besideEach = ({ people: all, examples }: BesideEach) =>
  `${withRows(examples, ({ row, fte }) => `${fte} (row ${row + 1})`)}${all > examples.length ? `; and ${all - examples.length} more` : ''}`;

const fields: StaffImportTexts['columns']['fields'] = {
  number: 'Personnel number',
  fullName: 'Full name',
  callName: 'Call name',
  firstName: 'First name',
  initials: 'Initials',
  prefix: 'Surname prefix',
  surname: 'Surname',
  prefixInUse: 'Prefix in use',
  surnameInUse: 'Surname in use',
  partnerPrefix: 'Partner’s prefix',
  partnerSurname: 'Partner’s surname',
  nameUse: 'Name use',
  functionName: 'Function',
  functionCode: 'Function code',
  functionScale: 'Function scale',
  personalScale: 'Salary scale (personal)',
  scale: 'Scale',
  step: 'Step',
  fte: 'FTE factor',
  percentage: 'Part-time percentage',
  hours: 'Hours a week',
  fullTimeHours: 'Full-time hours a week',
  inService: 'Start of employment',
  outOfService: 'End of employment',
  from: 'Start of the row',
  until: 'End of the row',
  main: 'Main appointment',
  status: 'Status (employed or left)',
  category: 'Category (OOP, teacher, management)',
  team: 'Team (department, cost centre)',
  manager: 'Manager',
  location: 'Location (branch, school)',
};

const units = { factor: 'factor: 0.8', percentage: 'percentage: 80', hours: 'hours a week: 32' };

/** The columns of the workbook that a list can change: their names are the same in every language. */
const kindsEn: Readonly<Record<ChangeKind, string>> = {
  name: 'Naam',
  functionName: 'Functie',
  scale: 'Schaal',
  step: 'Trede',
  category: 'Functiecategorie',
  team: 'Team',
  manager: 'Leidinggevende',
  location: 'Locatie',
  fte: 'Fte',
  start: 'In dienst',
  end: 'Uit dienst',
};

/** The first ones, and that there are more. */
const named = (count: number, first: readonly string[]) =>
  count > first.length ? `${first.join(', ')} and ${count - first.length} more` : first.join(', ');

const sinceKinds: Readonly<Record<SinceLastLine['kind'], string>> = {
  added: 'New',
  left: 'No longer in the list',
  maybeSame: 'Perhaps known already by another number',
  name: 'Another name',
  functionName: 'Another function',
  scale: 'Another scale',
  step: 'Another step',
  category: 'Another staff category',
  team: 'Another team',
  manager: 'Another manager',
  location: 'Another location',
  fte: 'Another fte',
  start: 'Another first day',
  end: 'Another last day',
};

/** English texts of the screen that takes in a list of staff. */
export const staffImportEn: StaffImportTexts = {
  intro:
    'Scholing reads your own list, shows what it understands, and writes only when you say so. The list itself does not change.',
  date: dateEn,
  number: String,
  kept: {
    used: 'A list with the same headers was read before: what you chose then holds again.',
    anew: 'Begin without those choices',
    explanation: 'What was chosen when a list with these headers was read.',
  },
  sinceLast: {
    title: 'Since the previous list',
    same: 'This list says the same as the workbook.',
    line: (kind, count, names) => `${sinceKinds[kind]}: ${count} (${named(count, names)}).`,
    many: 'That is more than half: it is not ticked below.',
  },
  invented: {
    what: (count) =>
      count === 1
        ? 'This is the sample school: it holds 1 invented employee.'
        : `This is the sample school: it holds ${count} invented employees.`,
    fix: 'Take them away first, with their wishes, expenses and plans; else they stand among your own people. Courses, functions and money of the fund stay: look at those.',
    remove: 'Take the invented employees away',
    removed: (count) =>
      count === 1 ? '1 invented employee taken away.' : `${count} invented employees taken away.`,
  },
  source: {
    title: '1. Where is the list?',
    sheet: 'Sheet',
    read: 'Read this sheet',
    noSheets:
      'There is no sheet yet besides those of Scholing. Paste your list on a new sheet, or choose a file.',
    again: 'Look again which sheets there are',
    stopped: 'Stopped. The list was not read again.',
    empty: 'There is nothing in this list.',
    noList:
      'No list of employees can be told in this: there is no row of headers such as Personeelsnummer, Naam and Fte.',
    noListFix:
      'Choose another sheet or file. If it is a list, choose below the row of the headers and what each column holds.',
    understood: (p) =>
      `${p.name}: ${people(p.people)} understood, ${one(p.problems, 'thing', 'things')} not readable.`,
  },
  questions: {
    title: 'First this',
    texts: {
      number: 'Choose below which column holds the personnel number. Without it nobody can be told apart.',
      size: 'Choose below which column tells how much somebody works: fte, percentage or hours.',
      fteUnit: 'How is the fte written?',
      fullTimeHours: 'How many hours a week is full time?',
      columns: 'Several columns can mean the same. Choose which one counts.',
      dateOrder:
        'The dates in this list can be read in two ways, such as 8/1/2020: 8 January or 1 August. Which comes first?',
      openRows:
        'There are employees with several rows that do not end. Does the newest row replace the older ones, or are they jobs side by side?',
      rowsHidden: 'Rows are hidden or filtered out on the sheet. Do they count?',
      besideRows:
        'There are employees with rows of the same days that may not add up: leave with an fte of its own, or a share of the costs per cost centre. Which rows they are stands below What Scholing has assumed. What holds?',
      sameBirth:
        'There are rows without a personnel number with the name and date of birth of an employee who has one. Do they belong together?',
      repeatedFte:
        'There are employees of whom one appointment is in the list several times. Is it one appointment, or are the rows added up?',
    },
    hours: 'Hours a week at 1.0 fte',
    hoursHint: `Support staff work 36, 38 or 40 hours a week at 1.0 fte (CAO VO, article ${ARTICLES.weeklyHours}); 36.86 is only for social security. Where it differs between employees, put a column Voltijd uren into the list.`,
    hoursRefused: 'Fill in a number above 0.',
    unit: 'The fte is written as',
    choose: 'Choose…',
    units,
    dateOrder: 'Order in dates',
    dateOrderChoices: { dayFirst: 'the day: 8/1 is 8 January', monthFirst: 'the month: 8/1 is 1 August' },
    openRows: 'Rows without an end',
    openRowsChoices: { replace: 'the newest replaces the older ones', add: 'all rows are added up' },
    rowsHidden: 'Hidden rows',
    rowsHiddenChoices: { read: 'read them too', skip: 'skip them' },
    hiddenCount: (count) =>
      `On the sheet ${one(count, 'row', 'rows')} with employees ${count === 1 ? 'is' : 'are'} hidden or filtered out. Do they count?`,
    repeatedFte: 'One appointment on several rows',
    repeatedFteChoices: { once: 'is one appointment', add: 'rows are added up' },
    besideRows: 'Rows of the same days',
    besideRowsChoices: {
      add: 'are added up',
      largest: 'only the largest counts',
      costs: 'divide the costs; the fte is not there',
    },
    sameBirth: 'Rows without a number',
    sameBirthChoices: { join: 'belong to that employee', skip: 'skip them' },
    rival: (field) => `Which column is ${fields[field]}?`,
    rivalColumn: (header, values) => (values.length === 0 ? header : `${header}: ${values.join(', ')}`),
  },
  columns: {
    title: '2. Which column is which?',
    headerRow: 'Row with the headers',
    noHeader: 'No headers',
    row: (row, sample) => `Row ${row + 1}: ${sample}`,
    header: (index, header) => (header === '' ? `Column ${columnName(index)}` : header),
    sample: (values) => (values.length === 0 ? 'Empty' : `Such as ${values.map(typed).join(', ')}`),
    none: 'Do not use',
    fields,
    confidence: { sure: 'certain', likely: 'likely', guess: 'a guess' },
    reasons: {
      knownHeader: () => 'This header is known.',
      partOfHeader: () => 'This header is like one that is known.',
      severalMeanings: () => 'This header does not mean the same in every system: check it.',
      contentsDiffer: () => 'The header is known, but the cells hold something else: check it.',
      contents: () => 'Guessed from what the cells hold: check it.',
      taken: ({ field, by }) => `${fields[field]} is read from ${letter(by)} already.`,
      notUsed: ({ meaning }) =>
        ({
          birthDate: 'Date of birth: not read, it is not needed.',
          school: 'School code: not taken over. Rows of one employee at several schools are added up.',
        })[meaning as string] ?? 'Known, and not needed.',
      unknown: () => 'This header is not known.',
      chosen: () => 'Chosen by you.',
    },
    sure: (columns) =>
      `Recognised: ${columns.map(({ header, field }) => (header === fields[field] ? header : `${header} (${fields[field]})`)).join(', ')}.`,
    changeSure: 'Change a recognised column',
    onlyDoubtful: 'Show only the columns to look at',
    others: (count) => `Also show ${one(count, 'column that is not used', 'columns that are not used')}`,
    fewer: 'Show only the columns that are used',
    scale: 'Schaal gets',
    scales: { personal: 'the salary scale', function: 'the function scale' },
    identical: 'Identical rows',
    identicals: { once: 'count once', add: 'are added up' },
  },
  understood: {
    title: '3. This is how it is understood',
    unknownFte: 'fte or a date not readable',
    fte: (fte) => `${fte} fte`,
    since: (day) => `from ${dateEn(day)}`,
    until: (day) => `until ${dateEn(day)} included`,
    then: (from, fte) => `${fte} fte from ${dateEn(from)}`,
    scale: (scale, step) => (step === '' ? `scale ${scale}` : `scale ${scale}, step ${step}`),
    noName: 'without a name',
    next: 'Next employees',
    previous: 'Previous employees',
    shown: (first, last, all) => `${first} to ${last} of ${all}`,
    remarks: 'What Scholing has assumed',
    remark: {
      headerRow: ({ row }) => `The headers are in row ${row + 1} of the list.`,
      foreignHeaders: ({ language, headers }) =>
        `The headers are ${language === 'de' ? 'German' : 'French'} (${listed(headers)}). Scholing knows Dutch and English headers: choose in step 2 what each column holds.`,
      listsBeside: ({ column }) =>
        `From ${letter(column)} on a second list stands beside the first, with the same headers. It is not read: put it below the first list.`,
      turned: () =>
        'The headers stand below each other in the first column. Scholing reads a list with one row per employee: copy it and paste it in Excel with Paste Special, Transpose.',
      noHeaderRow: () => 'The list has no row of headers; the columns are guessed.',
      fteUnit: ({ unit, column, fullTimeHours }) =>
        `Fte from ${letter(column)}, read as ${units[unit].split(':')[0]}${
          fullTimeHours === null ? '' : `; full time is ${fullTimeHours} hours`
        }. Meant is the fte without leave and sickness: they do not lower the training right.`,
      sizeBeside: ({ columns }) =>
        `How much somebody works is also told by ${columns.map(letter).join(' and ')}; that was not used.`,
      decimalMark: ({ mark, column }) =>
        `In ${letter(column)} the decimal mark is a ${mark === ',' ? 'comma' : 'point'}.`,
      monthFirst: ({ column }) => `In ${letter(column)} the month comes first: 7/31/2027 is 31 July 2027.`,
      shortYears: ({ count }) => `${one(count, 'date has', 'dates have')} a year of two digits: 19 is 2019.`,
      utcTimes: ({ count }) =>
        `${one(count, 'date is', 'dates are')} written as 22:00 or 23:00 in world time; here that is midnight, so the next day.`,
      plainNumbers: ({ count, from, to }) =>
        `${one(count, 'personnel number was', 'personnel numbers were')} read without the characters around it: ${typed(from)} is ${to}.`,
      filledDown: ({ count }) =>
        `${one(count, 'row has', 'rows have')} no number and no other name: they belong to the employee above.`,
      replacedRows: ({ people: count, replaced }) =>
        `For ${people(count)} older rows do not end; ${
          replaced === 'replace' ? 'the newest row replaces the older ones' : 'all rows are added up'
        }.`,
      exclusiveEnds: ({ count }) =>
        `${one(count, 'end date is', 'end dates are')} the first day after in this list; the day before was read as the last day.`,
      futureRows: ({ people: count }) =>
        `For ${people(count)} a row begins later; function, scale and step come from the present row.`,
      contractEnds: ({ people: count }) =>
        `For ${people(count)} the last contract ends, but there is no date of leaving: they stay employed.`,
      numberAndName: ({ column, number }) =>
        `Number and name stand together in ${letter(column)}; they were taken apart.${
          number === undefined ? '' : ` The personnel number is that of ${letter(number)}.`
        }`,
      nameUse: ({ count, codes }) =>
        `For ${people(count)} a code under name use (${listed(codes, typed)}) says which name is used. What it means differs per system: the own surname was taken. Please check these names.`,
      misreadNames: ({ count, name }) =>
        `${one(count, 'name seems', 'names seem')} to be read with wrong characters, such as ${typed(name)}. Save the file as UTF-8 and read it again.`,
      repeatedFte: ({ people: count, counted }) =>
        `For ${people(count)} one appointment is in the list several times, for example per cost centre; its fte counts ${
          counted === 'once' ? 'once' : 'with each row'
        }.`,
      openEnds: ({ count }) =>
        `${one(count, 'end date means', 'end dates mean')} “no end”, such as 31-12-9999 or 1-1-2099.`,
      beforeFirstDay: ({ count }) =>
        `${people(count)} started before 1990: In dienst stays empty, which computes the same.`,
      severalRows: ({ people: count }) =>
        `${people(count)} with several rows. The training money counts once, over the whole fte (CAO VO, article ${ARTICLES.twoFunctions}).`,
      addedUp: (beside) => `The fte of rows of the same days is added up: ${besideEach(beside)}.`,
      besideRows: (beside) =>
        `${{ add: 'The fte of these rows is added up', largest: 'Of these rows only the largest counts on each day', costs: 'These rows only divide the costs; the fte is left empty' }[beside.counted]}: ${besideEach(beside)}.`,
      sameBirth: ({ names, joined }) =>
        `${one(names.length, 'row without a personnel number has', 'rows without a personnel number have')} the name and date of birth of an employee with a number (${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? `, ${names.length - MOST_NAMES} more` : ''}); ${
          joined ? 'they were joined' : 'they were not joined'
        }.`,
      changesInTime: ({ people: count }) =>
        `The fte of ${people(count)} changes on a date; that goes to Aanstellingen.`,
      severalFunctions: ({ people: count }) =>
        `${people(count)} with several functions; that of the main or the largest appointment counts.`,
      twoScales: ({ people: count, used }) =>
        `For ${people(count)} function scale and salary scale differ; ${
          used === 'personal'
            ? 'the salary scale goes to Schaal, the function scale is not taken over'
            : 'the function scale goes to Schaal, and the step stays empty: it belongs to the salary scale'
        }.`,
      functionScaleOnly: ({ people: count }) =>
        `For ${people(count)} only the function scale is known; it goes to Schaal.`,
      codePairs: ({ text, description }) =>
        `Code and description stand together: ${typed(text)} is ${typed(description)}.`,
      identicalRows: ({ count, counted }) =>
        `${one(count, 'row stands', 'rows stand')} there twice, cell for cell; ${
          counted === 'once' ? 'it counts once' : 'it is added up'
        }.`,
      skipped: ({ kind, rows }) =>
        `Skipped as ${{ above: 'a title above the headers', total: 'a total', section: 'a heading', header: 'a repeated header', example: 'an example', print: 'a line of the print', codes: 'a row about the columns', hidden: 'a hidden row' }[kind]}: ${rowsText(rows)}.`,
      hiddenRows: ({ count, hidden }) =>
        `${one(count, 'row is', 'rows are')} hidden or filtered out on the sheet; ${count === 1 ? 'it was' : 'they were'} ${
          hidden === 'read' ? 'read too' : 'skipped'
        }.`,
      sameName: ({ name, numbers }) =>
        `${name} is there with several numbers: ${listed(numbers)}. They are not joined.`,
      otherNames: ({ number, names }) =>
        `Number ${number} has several names: ${listed(names)}. The first is used.`,
      noStart: () =>
        'The list has no start of employment: In dienst stays empty, as if everybody had always been there.',
    },
    notTaken: (headers) => `Columns that are not used: ${listed(headers)}.`,
    problems: (count) => `Not readable: ${count}`,
    noProblems: 'Everything is readable.',
    problem: {
      missingNumber: ({ value }) =>
        `There is no personnel number${value === '' ? '' : ` with ${typed(value)}`}. The row was skipped: fill in the number and read the list again.`,
      flattenedNumber: ({ value }) =>
        `Excel made ${typed(value)} of this number: its last digits are gone. The row was skipped. Make the column text in the file and read the list again.`,
      madeDate: ({ value }) =>
        `Excel made a date of this (${typed(value)}). No scale or step was taken over; fill it in.`,
      maybeSwapped: ({ value }) =>
        `Day and month seem to be exchanged: the cell is ${value} (day-month-year), and only days up to 12 are real dates in this column. The date was not taken over; correct it in the list.`,
      otherUnit: ({ value }) =>
        `${typed(value)} does not go with the unit of this column. Is a factor such as 0.8 meant? The fte was not taken over; correct the cell.`,
      sizesDiffer: ({ value }) =>
        `The fte ${typed(value)} does not go with the hours or the percentage beside it, as it does for the others. Check which of the two is right; ${typed(value)} was taken over.`,
      longRow: ({ value }) =>
        `This row has more cells than there are headers (${value}). A decimal comma may have been read as a separator; the fte was not taken over.`,
      leftWithoutDate: ({ value }) =>
        `The status is ${typed(value)}, but there is no last day. Fill in when the employee left.`,
      excelError: ({ value }) => `The cell holds an error of Excel: ${typed(value)}. Repair that formula.`,
      missingFte: () => 'There is no fte. Fill it in here, or later in Medewerkers.',
      notANumber: ({ value }) => `${typed(value)} is not a number with the decimal mark of this column.`,
      fteOutOfRange: ({ value }) => `${typed(value)} cannot be an fte from 0 to 1.5. Check the unit.`,
      fteSum: ({ value }) =>
        `The rows of this employee add up to ${value} fte; more than 1.5 is not possible.`,
      missingFullTimeHours: () => 'It does not say how many hours are full time.',
      notADate: ({ value }) => `${typed(value)} is not a date.`,
      dateOutOfRange: ({ value }) => `${typed(value)} lies outside the years that are computed with.`,
      endsBeforeStart: ({ value }) => `The end ${typed(value)} lies before the start.`,
      otherBirthDate: () =>
        'An earlier line with this number has another date of birth. If these are two people, give each a number of their own; if it is one, mend the date. The fte is not taken over.',
      bornTooLate: ({ value }) =>
        `The start ${typed(value)} does not go with the date of birth beside it. See which of the two is right; the start was taken all the same.`,
    },
    place: (row, header) => (header === null ? `Row ${row}` : `Row ${row}, ${header}`),
    goTo: (place) => `Go to ${place}`,
    more: (count) => `And ${count} more.`,
  },
  changes: {
    title: '4. What changes',
    nothing: 'The list and the workbook are the same. There is nothing to take over.',
    unchanged: (count) => `${people(count)} stay as they are.`,
    added: (count) => `Add ${one(count, 'new employee', 'new employees')}`,
    kind: (kind, count) => `Take over ${kindsEn[kind]} of ${people(count)}`,
    line: (name, old, fresh) => `${name}: ${old} → ${fresh}`,
    empty: 'empty',
    doubtful: {
      shortens: (kind, count) =>
        `Also take over ${kindsEn[kind]} of ${people(count)} who are employed shorter by it`,
      moves: (kind, count) =>
        `Also take over ${kindsEn[kind]} of ${people(count)} who are employed earlier by it`,
      otherPerson: (kind, count) =>
        `Also take over ${kindsEn[kind]} of ${one(count, 'number', 'numbers')} with an entirely different name`,
      many: (kind, count) => `Also take over ${kindsEn[kind]} of ${people(count)}: more than half change`,
    },
    doubtHint: {
      shortens:
        'For the days that go there is no training budget any more; the balance of earlier school years can change too.',
      moves: 'For the days that come there is training budget too; the balance can become higher.',
      otherPerson:
        'The number may have been given out again. Then the new employee should have a row of their own.',
      many: 'So many changes at once often mean that another column was chosen than the last time.',
    },
    effect: {
      balance: ({ before, after }) => `The balance goes from ${eurosEn(before)} to ${eurosEn(after)}.`,
      short: ({ short }) => `Then ${eurosEn(short)} more was spent than there was.`,
      opening: () => 'The balance stays: the opening balance stands fixed in Beginsaldi.',
    },
    maybeSame: (count) => `${people(count)} may stand in the workbook already, under another number`,
    maybeSameHint: 'Without an answer nothing happens: nobody is added and nobody changes.',
    allSame: (count) => `All ${count} are the same employees`,
    samePair: (list, workbook) => `In the list: ${list}. In the workbook: ${workbook}.`,
    same: 'The same employee',
    notSame: 'Somebody else',
    everybodyNew:
      'Nobody of this list stands in the workbook, and nobody of the workbook stands in this list.',
    everybodyNewFix:
      'Check whether the column of the personnel number is right and whether this is the list of this school. If you do want to add them, tick that below.',
    fteFrom: 'From when does the new fte count?',
    fteFromHint: (day) =>
      `Understood as ${dateEn(day)}. It goes to Aanstellingen; earlier years stay as they are.`,
    left: (count) => `${people(count)} not in the list`,
    leftHint: 'Nobody is removed. If somebody has left, fill in the last day; it may stay empty.',
    lastDay: (name) => `Last day of ${name}`,
  },
  endingHours: {
    end: (count) =>
      `End the hours above 1.0 fte of ${people(count)} on 1 August: put 1.0 fte from then in Aanstellingen`,
    hint: `What is above 1.0 fte ends by law after at most a school year (CAO VO, article ${ARTICLES.fteAboveFullTime}): so no plan counts on it. Have the hours been agreed anew for the next school year, put a row in Aanstellingen afterwards, or untick this.`,
    line: (who, ends) =>
      `${who}: ${ends.map(({ fte, endOn }) => `${fte} → 1 fte from ${dateEn(endOn)}`).join('; ')}`,
    needless: (who, on) =>
      `${who}: the row with 1.0 fte from ${dateEn(on)} in Aanstellingen goes, as there are no hours above 1.0 any more by then.`,
  },
  summary: {
    title: 'Is this right?',
    people: (count, fte) => `The list has ${people(count)}, together ${fte} fte on the reference date.`,
    comeShort: (count, example) =>
      `Of ${people(count)} more is spent after these changes than there was, such as ${example}: leave that change out, or adjust the expenses.`,
    warning: {
      smallFte: (count, example) => `${people(count)} with less than 0.1 fte${suchAs(example)}.`,
      largeFte: (count, example) => `${people(count)} with more than 1.0 fte${suchAs(example)}.`,
      unknownFte: (count, example) =>
        `The fte or a date of ${people(count)} cannot be read${suchAs(example)}.`,
      futureStarts: (count, example) => `${people(count)} start after the reference date${suchAs(example)}.`,
      lastDayStarts: (count, example) =>
        `${people(count)} start on the last day of a month${suchAs(example)}. That goes with an export in another time zone: check whether the next day is meant.`,
      firstDayEnds: (count, example) =>
        `For ${people(count)} the last day is the first of a month${suchAs(example)}. Check whether it is not the first day after the employment.`,
      addedUp: (count, example) =>
        `For ${people(count)} rows of the same days were added up${suchAs(example)}. Check the fte.`,
      unknownSteps: (count, example) =>
        `The scale or step of ${people(count)} is not in the newest salary table${suchAs(example)}.`,
      teachers: (count, example) =>
        `${people(count)} are teachers${suchAs(example)}: they have 83 training hours (CAO VO ${ARTICLES.trainingHours}). That goes to the column Functiecategorie of Medewerkers.`,
      withoutRight: (count, example) =>
        `${people(count)} are management, trainee teachers, interns or agency staff${suchAs(example)}: the CAO gives them no training right (${ARTICLES.trainingHours}, ${ARTICLES.trainingBudget}). Do not take them over; else the column Functiecategorie of Medewerkers says that they have no right.`,
      sameNames: (count, example) =>
        `${people(count)} with a name that is in the list more than once${suchAs(example)}.`,
      maybeSame: (count) =>
        `Of ${people(count)} it is not certain whether they are in the workbook already; without your answer nothing happens.`,
      leftWithoutDate: (count, example) =>
        `${people(count)} left according to the status, without a date${suchAs(example)}.`,
      sizesDiffer: (count, example) =>
        `In ${one(count, 'row', 'rows')} the fte does not go with the hours or the percentage beside it${suchAs(example)}.`,
      almostSameNumbers: (count, example) =>
        `${people(count)} with a number that differs from another one in zeros or signs only${suchAs(example)}. Check whether they are the same employee.`,
      unknownCategory: (count, example) =>
        `The staff category of ${people(count)} is not known${suchAs(example)}: they count as support staff (OOP). Known are OOP, leraar, directie, LIO, stagiair and uitzend.`,
      bornTooLate: (count, example) =>
        `For ${people(count)} the start does not go with the date of birth${suchAs(example)}.`,
      everybodyNew: (count) =>
        `All ${count} employees of this list are new, and everybody of the workbook is missing from the list.`,
      notTaken: (count) =>
        `${one(count, 'row was', 'rows were')} not taken over, because the personnel number cannot be read.`,
    },
  },
  write: {
    title: '5. Copy or link',
    copy: 'Copy into the workbook',
    copyHint: 'Writes to Medewerkers and Aanstellingen. It can be undone afterwards.',
    answerFirst: 'Answer the questions above first.',
    mendDates: 'A date above cannot be read. Correct it, or empty the field.',
    written: (p) => `Copied from ${p.name}: ${people(p.added)} added, ${p.changed} updated.`,
    progress: (done, all) => `Writing: ${done} of ${all}.`,
    busy: 'Writing…',
    link: 'Link to the list',
    linkHint:
      'Medewerkers gets formulas that read your list where it stands. When you change the list, Medewerkers follows, and so does the past: another fte then counts as if it had been so from the first day, and balances of earlier school years change. If an fte is to count from a day only, put it in Aanstellingen with that day and leave the list as it was, or choose to take over above and read the next list again.',
    linkExtraHours: `In this list somebody works more than 1.0 fte. Linking writes nothing in Aanstellingen: those hours then go on, while they end by law (CAO VO, article ${ARTICLES.fteAboveFullTime}). End them afterwards at the employee; Team says who they are.`,
    linked: (p) => `Medewerkers now reads ${people(p.people)} from ${p.name}.`,
    noLink: 'This list cannot be linked to:',
    obstacle: {
      fileSource: () => 'A file is not in this workbook. Open it in Excel as a sheet, or copy the list.',
      questions: () => 'It must be known first how the fte is written.',
      fteUnit: () => 'The fte is a percentage or hours; Scholing computes with a factor such as 0.8.',
      column: ({ field }) => `The list has no column for ${fields[field]}.`,
      noHeaders: () =>
        'The list has no headers; without headers a column that has moved cannot be told later.',
      nameParts: () => 'The name is in parts or back to front; linking needs one column with the full name.',
      textCells: ({ column, rows }) =>
        `In ${letter(column)} there is text where a number or date must be: ${rowsText(rows)}.`,
      openEnds: ({ column }) =>
        `In ${letter(column)} there are end dates such as 31-12-9999; linking needs empty cells.`,
      severalRows: ({ people: count }) => `${people(count)} with several rows.`,
      rowDates: () => 'The rows have start and end dates of their own.',
      otherRows: ({ rows }) => `There are rows that are not an employee: ${rowsText(rows)}.`,
      beforeFirstDay: ({ count }) =>
        `${people(count)} with a start before 1990: Scholing cannot read such a date.`,
      problems: ({ count }) => `${one(count, 'cell', 'cells')} cannot be read.`,
      codePairs: () => 'Code and description stand in one cell.',
      reworked: () =>
        'Numbers or dates were understood otherwise than they stand (see “What Scholing has assumed”); a formula would read them as they stand.',
      notEmpty: () => 'Medewerkers is not empty. Linking is only possible at the beginning.',
    },
  },
};
