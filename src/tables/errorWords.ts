/**
 * The errors that Excel puts in cells: in English, and in Dutch where a Dutch Excel has a word of its own. Whether Excel hands them over in
 * English or in the display language is documented nowhere, so both are known.
 */
const WORDS: readonly (readonly [english: string, ...dutch: readonly string[]])[] = [
  ['#N/A', '#N/B'],
  ['#VALUE!', '#WAARDE!'],
  ['#NUM!', '#GETAL!'],
  ['#REF!', '#VERW!'],
  ['#NAME?', '#NAAM?'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#NULL!', '#LEEG!'],
  ['#SPILL!', '#OVERLOPEN!'],
  ['#CALC!', '#BEREKENEN!'],
  ['#FIELD!', '#VELD!'],
  ['#BUSY!', '#BEZIG!'],
  ['#GETTING_DATA', '#GEGEVENS_OPHALEN'],
  ['#BLOCKED!'],
  ['#CONNECT!'],
  ['#UNKNOWN!'],
  ['#PYTHON!'],
  ['#EXTERNAL!'],
];

const ALL: ReadonlySet<string> = new Set(WORDS.flat());

/** Whether a text is what Excel shows for an error. All of them begin alike, and nearly all texts do not. */
export const isErrorWord = (text: string): boolean => text.startsWith('#') && ALL.has(text);

/** These errors, given in English, in both languages. */
export function inBothLanguages(english: readonly string[]): readonly string[] {
  return WORDS.filter(([word]) => english.includes(word)).flat();
}
