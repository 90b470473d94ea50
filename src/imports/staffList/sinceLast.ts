import { nameOrNumber } from '../../tables/nameOrNumber';
import { changeKinds, type ChangeKind, type StaffComparison } from './compareStaff';

/** What a list of now says otherwise than the workbook, of one kind, with the people it is about. */
export interface SinceLastLine {
  readonly kind: 'added' | 'left' | 'maybeSame' | ChangeKind;
  readonly count: number;
  /** Names, or numbers of who has none, in the order of the list. */
  readonly names: readonly string[];
  /** Whether so many people change alike that nothing is taken over unless the user says so. */
  readonly many: boolean;
}

/**
 * What changed since the list that the workbook has: who is new, who is no longer in it, and of whom which field differs.
 * Null where that says nothing: a workbook without people, or a list of which nobody is known.
 */
export function sinceLast({
  added,
  changed,
  left,
  maybeSame,
  everybodyNew,
  unchanged,
}: StaffComparison): readonly SinceLastLine[] | null {
  if (everybodyNew || changed.length + unchanged + maybeSame.length === 0) return null;
  const kinds = changeKinds.map((kind): SinceLastLine => {
    const own = changed.flatMap(({ current, changes }) => {
      const change = changes.find((one) => one.kind === kind);
      return change === undefined ? [] : [{ name: nameOrNumber(current), many: change.doubt === 'many' }];
    });
    return line(
      kind,
      own.map(({ name }) => name),
      own.some(({ many }) => many),
    );
  });
  const others = [
    line('added', added.map(nameOrNumber)),
    line('left', left.map(nameOrNumber)),
    line(
      'maybeSame',
      maybeSame.map(({ imported }) => nameOrNumber(imported)),
    ),
  ];
  return [...others, ...kinds].filter(({ count }) => count > 0);
}

function line(kind: SinceLastLine['kind'], names: readonly string[], many = false): SinceLastLine {
  return { kind, count: names.length, names, many };
}
