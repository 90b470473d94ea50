/** The errors of cells: their text in English, and in a Dutch Excel. */
export const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#N/B'],
  ['#VALUE!', '#WAARDE!'],
  ['#NUM!', '#GETAL!'],
  ['#REF!', '#VERW!'],
  ['#NAME?', '#NAAM?'],
  ['#DIV/0!', '#DEEL/0!'],
  ['#NULL!', '#LEEG!'],
  ['#SPILL!', '#OVERLOPEN!'],
  ['#CALC!', '#BEREKENEN!'],
  ['#BUSY!', '#BEZIG!'],
  ['#GETTING_DATA', '#GEGEVENS_OPHALEN'],
]);
