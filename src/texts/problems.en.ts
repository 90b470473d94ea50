import type { AnyProblem } from '../cells/problem';
import { dateEn, eurosEn } from './format.en';

type Sentences = {
  readonly [Code in AnyProblem['code']]: (problem: Extract<AnyProblem, { code: Code }>) => string;
};

function typed(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

function year(first: number): string {
  return `${first}-${first + 1}`;
}

const sentences: Sentences = {
  employmentEndsBeforeStart: (p) =>
    `The last day (${dateEn(p.end)}) is before the first day of employment (${dateEn(p.start)}). Correct one of them.`,
  expenseBeforeEmployment: (p) =>
    `The expense of ${dateEn(p.date)} is before the first day of employment (${dateEn(p.start)}). Correct one of them.`,
  expenseAboveBalance: (p) =>
    `The expense of ${eurosEn(p.amount)} on ${dateEn(p.date)} is ${eurosEn(p.shortfall)} more than can be spent then. Lower it, or record an advance or a longer saving term in CAO_regels.`,
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
  negativeAmount: (p) =>
    `${p.name} is ${p.value}: an amount cannot be negative. Type it without the minus sign.`,
  notADate: (p) =>
    `${p.name} holds ${typed(p.value)}, which is not an existing date. Type a date such as 1-8-2026.`,
  dateOutOfRange: (p) =>
    `${p.name} holds ${typed(p.value)}: a date must lie between 1-1-1990 and 31-12-2100. Correct the date.`,
  notASchoolYear: (p) =>
    `${p.name} holds ${typed(p.value)}, which is not a school year. Type it as 2026-2027, or give a date.`,
  fteOutOfRange: (p) =>
    p.value > 1.5 && p.value <= 150
      ? `The fte is ${p.value}: fte runs from 0 to 1.5. Did you mean ${p.value / 100}?`
      : `The fte is ${p.value}: fte runs from 0 to 1.5. Correct the fte.`,
  notAWholeNumber: (p) =>
    `${p.name} is ${p.value}: it must be a whole number from ${p.from} to ${p.to}. Correct the number.`,
  tooManyDecimals: (p) =>
    `${p.name} is ${p.value}: at most ${p.most} decimals are possible. Round the number.`,
  notYesOrNo: (p) => `${p.name} holds ${typed(p.value)}. Type ja or nee.`,
  unknownCao: (p) =>
    `The collective agreement ${typed(p.value)} is not known. Use "VO", "PO" or a table of own rules.`,
  unknownRule: (p) =>
    `The rule ${typed(p.value)} is not known. Choose scholingsbudget, scholingsuren, spaartermijn, voorschot, naar_rato or extra_uren.`,
  rulesTooNarrow: (p) =>
    `The table of rules has ${p.columns} columns. It needs at least regel, vanaf and waarde.`,
  doubleRule: (p) =>
    `The rule ${p.rule} is there twice from ${dateEn(p.date)} with different values. Remove one of them.`,
  tableTooNarrow: (p) =>
    `The table ${p.name} has ${p.columns} columns and needs ${p.needed}. Pass the whole table.`,
  employeeMissing: (p) => `There is a table ${p.table}, but no medewerker. Give the personnel number.`,
  doubleFteChange: (p) =>
    `There are two different ftes from ${dateEn(p.date)} in aanstellingen. Remove one of them.`,
  openingNotBefore: (p) =>
    `The balance names school year ${year(p.year)}, but saving begins in ${year(p.from)}. Give only earlier school years.`,
  unequalColumns: (p) =>
    `The columns are not equally long (${p.lengths.join(' and ')} rows). Pass columns of the same table.`,
  notOneColumn: (p) => `${p.name} has ${p.columns} columns. Choose one column or one cell.`,
  oneEmployeeOnly: (p) =>
    `This report is about one employee, but ${p.name} has ${p.rows} rows. Choose one cell.`,
  inRow: (p) => `${p.table}, row ${p.row}: ${problemEn(p.problem)}`,
};

/** What is wrong and what to do, in one or two English sentences. */
export function problemEn(problem: AnyProblem): string {
  // The map has one sentence per code, which TypeScript cannot follow through an index.
  return (sentences[problem.code] as (p: AnyProblem) => string)(problem);
}
