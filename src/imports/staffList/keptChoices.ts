import { hashOf } from '../../tables/hashOf';
import { isOneOf, staffFields, type StaffField } from './fields';
import type { StaffListChoices, StaffListReading } from './reading';

/** What is asked of a list and holds for the next one with the same headers too, with the answers that there are. */
const ANSWERS = {
  fteUnit: ['factor', 'percentage', 'hours'],
  scale: ['personal', 'function'],
  identicalRows: ['once', 'add'],
  openRows: ['replace', 'add'],
  repeatedFte: ['once', 'add'],
  besideRows: ['add', 'largest', 'costs'],
  sameBirth: ['join', 'skip'],
  dateOrder: ['dayFirst', 'monthFirst'],
} as const;

/** What was chosen of a list, as it is kept in the workbook: columns by their header, and answers. */
interface Kept {
  readonly columns?: Readonly<Record<string, StaffField | null>>;
  readonly fullTimeHours?: number;
  readonly [answer: string]: unknown;
}

/** What the choices of lists with the same headers are kept under; null for a list without headers. */
export function keptName({ columns, headerRow }: StaffListReading): string | null {
  if (headerRow === null) return null;
  const headers = columns.map(({ header }) => header.trim().toLowerCase()).sort();
  return `Kolommen van lijst ${hashOf(headers.join('|'))}`;
}

/** Everything chosen that holds for another list with the same headers, as text; null where nothing was. */
export function keptText(reading: StaffListReading, choices: StaffListChoices): string | null {
  const unique = uniqueHeaders(reading);
  const columns = [...(choices.columns ?? [])].flatMap(([index, field]) => {
    const header = reading.columns.find((column) => column.index === index)?.header ?? '';
    return unique.has(header) ? [[header, field] as const] : [];
  });
  const answers = Object.keys(ANSWERS).flatMap((name) => {
    const answer = choices[name as keyof typeof ANSWERS];
    return answer === undefined ? [] : [[name, answer] as const];
  });
  const kept = {
    ...(columns.length > 0 ? { columns: Object.fromEntries(columns) } : {}),
    ...Object.fromEntries(answers),
    ...(choices.fullTimeHours === undefined ? {} : { fullTimeHours: choices.fullTimeHours }),
  };
  return Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
}

/** The choices that a text keeps, for the columns of this list; null for a text that is none of ours. */
export function keptChoices(text: string, reading: StaffListReading): StaffListChoices | null {
  const kept = parsed(text);
  if (!kept) return null;
  const byHeader = uniqueHeaders(reading);
  const columns = Object.entries(kept.columns ?? {}).flatMap(([header, field]) => {
    const index = byHeader.get(header);
    const known = field === null || isOneOf(staffFields, field);
    return index === undefined || !known ? [] : [[index, field] as const];
  });
  const answers = Object.entries(ANSWERS).flatMap(([name, possible]) => {
    const answer = kept[name];
    return (possible as readonly unknown[]).includes(answer) ? [[name, answer] as const] : [];
  });
  const hours = kept.fullTimeHours;
  return {
    ...(columns.length > 0 ? { columns: new Map(columns) } : {}),
    ...(Object.fromEntries(answers) as StaffListChoices),
    ...(typeof hours === 'number' && hours > 0 ? { fullTimeHours: hours } : {}),
  };
}

function parsed(text: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

/** The index of each header that stands once. */
function uniqueHeaders({ columns }: StaffListReading): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const { header, index } of columns) {
    if (found.has(header)) twice.add(header);
    found.set(header, index);
  }
  for (const header of ['', ...twice]) found.delete(header);
  return found;
}
