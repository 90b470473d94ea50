import { readKey } from '../../tables/values';
import { AGREEMENT } from '../../documents/agreement/agreementKey';
import { STATEMENT } from '../../documents/statement/statementKey';
import { LETTER } from '../../documents/withheldIncrementKey';
import type { Paper } from '../../documents/paper';

/** What a sheet of ours is known by, in properties of the sheet: nothing that is typed or pasted in a cell can imitate them. */
const PAPER = 'Scholing.blad';
const PERSON = 'Scholing.over';

/** Which paper a sheet is, and the key of whom it is about; null where it is about nobody or everybody. */
export interface SheetMark {
  readonly paper: string;
  readonly person: string | null;
}

/** Marks a sheet as one that we made. Nothing is sent yet. */
export function markSheet(sheet: Excel.Worksheet, { key, about }: Pick<Paper, 'key' | 'about'>): void {
  sheet.customProperties.add(PAPER, key);
  const person = readKey(about);
  if (person !== null) sheet.customProperties.add(PERSON, person);
}

/** Asks for the mark of a sheet. @returns what was found, to be called after the next sync; null where there is none */
export function askMark({ customProperties }: Excel.Worksheet): () => SheetMark | null {
  const paper = customProperties.getItemOrNullObject(PAPER).load('value');
  const person = customProperties.getItemOrNullObject(PERSON).load('value');
  return () =>
    paper.isNullObject ? null : { paper: paper.value, person: person.isNullObject ? null : person.value };
}

/** What the key at the bottom of a sheet says, which was all that a sheet of an earlier version was known by. */
export function markOfKey(paper: string): SheetMark {
  const kind = [AGREEMENT, STATEMENT, LETTER].find((one) => paper.startsWith(one));
  return { paper, person: kind === undefined ? null : paper.slice(kind.length) };
}
