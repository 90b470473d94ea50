import { readEducation } from '../../tables/education';
import {
  isMissing,
  readCategory,
  readFte,
  readKey,
  readOptionalDay,
  readText,
  type Cell,
} from '../../tables/values';
import type { Employment } from '../../domain/budget/employment';
import type { StaffCategory } from '../../domain/rules';
import type { Employee } from '../school';
import { remarkFte } from './fteRemark';
import { remarkManagers, type Led } from './managers';
import type { ScalePlaceCheck } from './scalePlaceCheck';
import type { Steps } from '../../pacing';
import type { RowReader, TableReader } from '../../tables/tableReader';

const STEP_PEOPLE = 20;

/** What an employee has of the other tables, or of all rows together. */
type OfOtherTables = 'employment' | 'rules' | 'expenses' | 'wishes' | 'pot' | 'hours' | 'problems' | 'row';

/** A row of `Medewerkers`, before the other tables are laid beside it. */
export interface EmployeeRow extends Omit<Employee, OfOtherTables> {
  /** By which the CAO gives a training right; support staff where nothing is filled in. */
  readonly staff: StaffCategory;
  readonly reader: RowReader;
  /** Null when fte or a date cannot be read, or the dates contradict each other. */
  readonly work: Omit<Employment, 'changes'> | null;
}

/** The people of `Medewerkers` by personnel number, in the table's order. The first row of a double number stays. */
export function* readEmployees(
  table: TableReader | null,
  placeCheck: ScalePlaceCheck,
): Steps<ReadonlyMap<string, EmployeeRow>> {
  const people = new Map<string, EmployeeRow>();
  const led: Led[] = [];
  if (!table?.has('Personeelsnummer')) return people;
  for (const [index, row] of (yield* table.rowsInSteps()).entries()) {
    if (index % STEP_PEOPLE === 0) yield;
    const number = row.cell('Personeelsnummer');
    const key = readKey(number);
    if (key === null) {
      reportUnreadableNumber(row, number);
      continue;
    }
    const known = people.get(key);
    if (known) {
      const problem = {
        code: 'doubleNumber',
        number: String(number).trim(),
        firstRow: known.reader.row,
      } as const;
      row.fail('Personeelsnummer', true, problem);
    } else {
      const person = readEmployee(row, key, number);
      people.set(key, person);
      if (person.manager !== '') led.push({ row, manager: person.manager });
      placeCheck.place(row, person.scale, person.step, person.work?.end ?? null);
    }
  }
  yield* remarkManagers(led, people);
  return people;
}

function reportUnreadableNumber(row: RowReader, number: Cell): void {
  if (isMissing(number) || number === 0) row.fail('Personeelsnummer', false, { code: 'missingNumber' });
  else row.fail('Personeelsnummer', false, { code: 'unknownNumber', number: String(number) });
}

function readEmployee(row: RowReader, key: string, number: Cell): EmployeeRow {
  const text = (column: string) => row.read(column, false, readText) ?? '';
  const start = row.read('In dienst', true, readOptionalDay);
  const end = row.read('Uit dienst', true, readOptionalDay);
  const fte = row.read('Fte', true, readFte);
  if (fte !== undefined) remarkFte(row, fte);
  const readable = start !== undefined && end !== undefined;
  const staff = row.read('Functiecategorie', true, readCategory) ?? 'support';
  const category = String(row.cell('Functiecategorie') ?? '').trim();
  if (staff === 'withoutRight')
    row.fail('Functiecategorie', false, { code: 'categoryWithoutRight', category });
  const reversed = readable && start !== null && end !== null && end < start;
  if (reversed) row.fail('Uit dienst', true, { code: 'employmentEndsBeforeStart', start, end });
  return {
    key,
    number: typeof number === 'number' ? number : String(number).trim(),
    name: text('Naam'),
    functionName: text('Functie'),
    scale: text('Schaal'),
    step: text('Trede'),
    education: row.read('Opleidingsniveau', false, readEducation) ?? null,
    lastEvc: row.read('Laatste EVC', false, readOptionalDay) ?? null,
    category,
    staff,
    team: text('Team'),
    manager: text('Leidinggevende'),
    location: text('Locatie'),
    reader: row,
    work: readable && !reversed && fte !== undefined ? { start, end, fte } : null,
    dates: readable && !reversed ? { start, end } : null,
  };
}
