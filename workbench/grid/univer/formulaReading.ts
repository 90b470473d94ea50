import {
  IFunctionService,
  LexerTreeBuilder,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { typedInput } from '../../excel/typedInput';
import type { Session } from './session';

/** The functions that read a date or time from a text, in the display language. All others take a text as it is, as Excel does. */
const READ_DATES: readonly string[] = [
  'DATEDIF',
  'DAY',
  'DAYS',
  'EDATE',
  'EOMONTH',
  'HOUR',
  'ISOWEEKNUM',
  'MINUTE',
  'MONTH',
  'NETWORKDAYS',
  'WEEKDAY',
  'WEEKNUM',
  'WORKDAY',
  'YEAR',
];

/** The engine's own, of which there is one for all workbooks of a page. */
const createValue = ValueObjectFactory.create.bind(ValueObjectFactory);

/** Mends how the formula engine reads the text of formulas, where Excel reads otherwise. */
export function mendFormulaReading(session: Session, locale: string): void {
  forgetOpenBrackets(session);
  keepTexts(session, locale);
}

/**
 * The reader of formulas is one for the whole workbook, also for the half formulas while somebody types. It begins anew for each
 * formula, but keeps that a square bracket is open: after `=SUM(Medewerkers[` every later formula would be read as part of a title.
 */
function forgetOpenBrackets(session: Session): void {
  const lexer = session.injector.get(LexerTreeBuilder) as unknown as {
    _resetTemp(): void;
    _squareBracketState: number;
    _tableBracketState: boolean;
  };
  const reset = lexer._resetTemp.bind(lexer);
  lexer._resetTemp = () => {
    reset();
    lexer._squareBracketState = 0;
    lexer._tableBracketState = false;
  };
}

/**
 * `"1-8-2026"` in a formula is a text. The engine turns it into a date, read in US English, before the function sees it; here only the
 * functions that work on dates get one, read in the display language.
 */
function keepTexts(session: Session, locale: string): void {
  for (const [name, executor] of session.injector.get(IFunctionService).getExecutors())
    if (!READ_DATES.includes(String(name))) executor.isArgumentsIgnoreNumberPattern = () => true;
  ValueObjectFactory.create = (...given: Parameters<typeof createValue>) => {
    const [raw, asText] = given;
    const text =
      typeof raw === 'string' ? /^\s*"([\s\S]*)"\s*$/.exec(raw)?.[1]?.replace(/""/g, '"') : undefined;
    if (text === undefined) return createValue(...given);
    // An array between braces asks without saying how: its texts stay texts.
    const read = given.length < 2 || asText ? undefined : typedInput(text, 'General', locale);
    return typeof read?.value === 'number' && read.format !== undefined
      ? NumberValueObject.create(read.value)
      : StringValueObject.create(text);
  };
}
