import { each, partOf, type ShareSteps } from '../../pacing';
import { holdsCodePairs } from './codePairs';
import type { ColumnProposal } from './columnProposal';
import { OrderDoubt } from '../cells/dates';
import { exclusiveEnds } from './exclusiveEnds';
import { dateFields, type StaffField } from './fields';
import { layoutSteps, type ListLayout } from './listLayout';
import {
  dateRemarks,
  joinedRemarks,
  functionRemarks,
  layoutRemarks,
  nameRemarks,
  sameBirthRemarks,
  seenRemarks,
  twiceRemarks,
} from './listRemarks';
import { rowSteps } from './listRows';
import type { DatedRow } from './datedRow';
import { nothingSeen, peopleSteps, type ListManner, type Seen } from './person';
import type {
  ListCells,
  ListProblem,
  ListQuestion,
  ListRemark,
  StaffListChoices,
  StaffListReading,
} from './reading';
import { rowDateSteps } from './rowDates';
import { rowsOfOtherSize } from './sizesDiffer';
import { sizeColumnSteps, sizeQuestions, sizeRemarks, type SizeColumn } from './sizeColumn';

/**
 * Understands a list of staff: which row holds the headers, which column is which, and who works how much from when to
 * when. Never throws: what cannot be read is listed and the rest goes on.
 *
 * @param choices what the user decided; the rest is proposed
 */
export function* staffListSteps(
  cells: ListCells,
  choices: StaffListChoices = {},
): ShareSteps<StaffListReading> {
  const layout = yield* partOf(layoutSteps(cells, choices), shares.layout);
  const { below, kinds, byField, first, columns } = layout;
  const people = below.filter((_, index) => kinds[index] === 'person');
  const asksOrder = yield* partOf(isOrderOpen(people, byField), shares.order);
  const size = yield* partOf(sizeColumnSteps(byField, people, choices), shares.size);
  const problems: ListProblem[] = [];
  const rows = yield* partOf(
    rowSteps(layout, size, choices, (problem) => void problems.push(problem)),
    shares.rows,
  );
  const bounded = yield* partOf(rowDateSteps(rows.rows), shares.rowDates);
  const { rows: dated, count: exclusive } = exclusiveEnds(bounded);
  const functions = yield* partOf(
    each(dated, ({ row }) => row.text('functionName')),
    shares.functions,
  );
  const manner = mannerOf(choices, functions, byField);
  const seen = nothingSeen();
  const byPerson = yield* partOf(grouped(dated), shares.grouped);
  const otherSize = new Set(yield* partOf(rowsOfOtherSize(size, byField, below), shares.otherSize));
  const result = yield* partOf(peopleSteps([...byPerson.values()], manner, seen), shares.people);
  if (size && otherSize.size > 0)
    for (const own of byPerson.values()) {
      // The percentage beside one of several rows can be its share of the costs.
      const [{ row }] = own;
      if (own.length === 1 && otherSize.has(row.index - first)) row.note(size.field, 'sizesDiffer');
    }
  yield shares.names[0];
  problems.sort((a, b) => a.row - b.row);
  const remarks: ListRemark[] = [
    ...layoutRemarks(cells, layout, choices),
    ...sizeRemarks(size, byField),
    ...rows.numbers.remarks(),
    ...sameBirthRemarks(rows.sameBirth, choices),
    ...joinedRemarks(layout),
    ...dateRemarks(byField, rows.dates),
    ...(exclusive > 0 ? [{ code: 'exclusiveEnds', count: exclusive } as const] : []),
    ...functionRemarks(byField, functions, manner),
    ...seenRemarks(seen, manner),
    ...twiceRemarks(rows.counted, first, choices),
    ...(yield* partOf(nameRemarks(byPerson, result), shares.names)),
  ];
  return {
    headerRow: layout.headerRow,
    columns,
    people: result,
    problems,
    remarks,
    questions: questionsOf(layout, choices, size, asksOrder, seen, rows.sameBirth),
    rivals: layout.rivals,
    fteUnit: size?.unit ?? null,
  };
}

/** From which share of the work to which each part of it lasts, about. */
const shares = {
  layout: [0, 0.52],
  order: [0.52, 0.54],
  size: [0.54, 0.56],
  rows: [0.56, 0.79],
  rowDates: [0.79, 0.8],
  functions: [0.8, 0.82],
  grouped: [0.82, 0.83],
  otherSize: [0.83, 0.86],
  people: [0.86, 0.95],
  names: [0.95, 1],
} as const;

/** What only the user can know. */
function questionsOf(
  { byField, joined, rivals, hidden }: ListLayout,
  choices: StaffListChoices,
  size: SizeColumn | null,
  asksOrder: boolean,
  seen: Readonly<Seen>,
  sameBirth: readonly string[],
): ListQuestion[] {
  const asked: readonly (readonly [ListQuestion, boolean])[] = [
    ['number', !byField.has('number') && joined === null],
    ['columns', rivals.length > 0],
    ...sizeQuestions(size).map((question) => [question, true] as const),
    ['dateOrder', asksOrder && choices.dateOrder === undefined],
    ['rowsHidden', hidden > 0 && choices.rowsHidden === undefined],
    ['openRows', seen.replacedRows > 0 && choices.openRows === undefined],
    ['repeatedFte', seen.repeatedFte > 0 && choices.repeatedFte === undefined],
    ['besideRows', seen.besideRows.people > 0 && choices.besideRows === undefined],
    ['sameBirth', sameBirth.length > 0 && choices.sameBirth === undefined],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}

function mannerOf(
  choices: StaffListChoices,
  functions: readonly string[],
  byField: ReadonlyMap<StaffField, ColumnProposal>,
): ListManner {
  return {
    codePairs: holdsCodePairs(functions),
    scale: choices.scale ?? 'personal',
    openRows: choices.openRows ?? 'replace',
    repeatedFte: choices.repeatedFte ?? 'once',
    besideRows: choices.besideRows ?? 'add',
    day: choices.day ?? null,
    tellsLeaving: byField.has('outOfService'),
  };
}

function* grouped(rows: readonly DatedRow[]): ShareSteps<ReadonlyMap<string, DatedRow[]>> {
  const people = new Map<string, DatedRow[]>();
  yield* each(rows, (row) => {
    const own = people.get(row.row.key!);
    if (own) own.push(row);
    else people.set(row.row.key!, [row]);
  });
  return people;
}

/** Whether it must be asked in which order day and month stand in the dates of the people. */
function* isOrderOpen(
  people: ListCells,
  byField: ReadonlyMap<StaffField, ColumnProposal>,
): ShareSteps<boolean> {
  const columns = dateFields.flatMap((field) => byField.get(field)?.index ?? []);
  const doubt = new OrderDoubt();
  yield* each(people, (row) => columns.forEach((column) => doubt.add(row[column])));
  return doubt.isOpen;
}
