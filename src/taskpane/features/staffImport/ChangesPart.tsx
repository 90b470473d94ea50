import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch, type ReactNode } from 'react';
import type { Day } from '../../../domain/calendar';
import {
  changeKinds,
  doubts,
  isWanted,
  type ChangedPerson,
  type MaybeSame,
  type StaffChange,
  type StaffComparison,
} from '../../../imports/staffList';
import type { School } from '../../../school/school';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { balanceEffect, type BalanceEffect } from './balanceEffect';
import { useListStyles } from '../../ui/listStyles';
import type { StaffImport, StaffImportAction } from './staffImport';
import { Notice } from '../../ui/Notice';
import { DayField } from '../../ui/DayField';
import { Part } from '../../ui/Part';
import { usePartStyles } from './partStyles';
import { PagedList } from './PagedList';
import { useStaffTexts } from './useStaffTexts';
import { CheckField } from '../../ui/CheckField';
import { usePlainStyles } from '../../ui/plainStyles';
import { numberAndName } from './summaryLines';
import { grouped } from '../../../domain/grouped';

const LINES = 10;

interface Props {
  readonly comparison: StaffComparison;
  readonly state: StaffImport;
  readonly school: Pick<School, 'employees'>;
  readonly day: Day;
  readonly dispatch: Dispatch<StaffImportAction>;
  /** What else is proposed for who is new or has another fte. */
  readonly children?: ReactNode;
}

/** The list laid beside the workbook: each kind of change can be taken over or left. */
export function ChangesPart({ comparison, state, school, day, dispatch, children }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts().changes;
  const { added, changed, left, unchanged, maybeSame, everybodyNew } = comparison;
  const nothing = added.length + changed.length + left.length + maybeSame.length === 0;
  const linesOf = useMemo(() => linesByKind(changed), [changed]);
  const fteFrom = state.fteFrom ?? day;
  const effectOf = useEffectOf(school, day, fteFrom);
  return (
    <Part title={texts.title}>
      {nothing && <p className={plain.line}>{texts.nothing}</p>}
      {maybeSame.length > 0 && <MaybeSameList pairs={maybeSame} dispatch={dispatch} />}
      {everybodyNew && <Notice intent="warning" what={texts.everybodyNew} fix={texts.everybodyNewFix} />}
      {added.length > 0 && (
        <CheckField
          label={texts.added(added.length)}
          checked={state.added ?? !everybodyNew}
          change={(checked) => dispatch({ type: 'added', added: checked })}
        />
      )}
      {changeKinds.map((kind) => (
        <KindOfChange
          key={kind}
          effectOf={effectOf}
          label={(count) => texts.kind(kind, count)}
          lines={linesOf.get(kind) ?? []}
          checked={state.kinds.has(kind)}
          check={(apply) => dispatch({ type: 'kind', kind, apply })}
        />
      ))}
      {changed.some((person) => changesFteNow(person, state)) && (
        <DayField
          label={texts.fteFrom}
          value={fteFrom}
          hint={texts.fteFromHint}
          mayBeEmpty
          change={(from) => dispatch({ type: 'fteFrom', day: from })}
        />
      )}
      {doubts.flatMap((doubt) =>
        changeKinds.map((kind) => (
          <KindOfChange
            key={`${doubt} ${kind}`}
            effectOf={effectOf}
            label={(count) => texts.doubtful[doubt](kind, count)}
            hint={texts.doubtHint[doubt]}
            lines={linesOf.get(`${doubt} ${kind}`) ?? []}
            checked={state.doubtful.has(`${doubt} ${kind}`)}
            check={(apply) => dispatch({ type: 'doubtful', kind: `${doubt} ${kind}`, apply })}
          />
        )),
      )}
      {children}
      {left.length > 0 && <Left left={left} ends={state.ends} dispatch={dispatch} />}
      {unchanged > 0 && !nothing && <p className={styles.hint}>{texts.unchanged(unchanged)}</p>}
    </Part>
  );
}

/** Whether the list only tells what the fte is now, and that is taken over: then the user says from when. */
function changesFteNow({ changes, followedFrom }: ChangedPerson, state: StaffImport): boolean {
  return followedFrom === null && changes.some((change) => change.kind === 'fte' && isWanted(change, state));
}

/** What a line's change does to the balance. */
type EffectOf = (line: Line) => BalanceEffect | null;

function useEffectOf(school: Props['school'], day: Day, fteFrom: Day): EffectOf {
  const employees = useMemo(() => new Map(school.employees.map((one) => [one.key, one])), [school]);
  return ({ person, change }) => {
    const employee = employees.get(person.current.key);
    return employee ? balanceEffect(employee, person, change.kind, { day, fteFrom }) : null;
  };
}

interface Line {
  readonly person: ChangedPerson;
  readonly change: StaffChange;
}

/** The lines by kind of change, those in doubt apart. */
function linesByKind(changed: StaffComparison['changed']): ReadonlyMap<string, Line[]> {
  const lines = changed.flatMap((person) => person.changes.map((change): Line => ({ person, change })));
  return grouped(lines, ({ change: { doubt, kind } }) => (doubt === undefined ? kind : `${doubt} ${kind}`));
}

interface KindProps {
  readonly label: (count: number) => string;
  readonly hint?: string;
  readonly lines: readonly Line[];
  readonly effectOf: EffectOf;
  readonly checked: boolean;
  readonly check: (apply: boolean) => void;
}

/** Changes of one kind, taken over or left together. */
function KindOfChange({ label, hint, lines, effectOf, checked, check }: KindProps) {
  const styles = usePartStyles();
  const lists = useListStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <CheckField label={label(lines.length)} checked={checked} change={check} />
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul className={lists.s}>
        {lines.slice(0, LINES).map((line) => (
          <li key={line.person.current.key} className={styles.hint}>
            <ChangeLine {...line} effect={effectOf(line)} />
          </li>
        ))}
        {lines.length > LINES && <li className={styles.hint}>…</li>}
      </ul>
    </div>
  );
}

interface MaybeSameProps extends Pick<Props, 'dispatch'> {
  readonly pairs: StaffComparison['maybeSame'];
}

/** People who may stand in the workbook under another number: nothing happens to them until the user says so. */
function MaybeSameList({ pairs, dispatch }: MaybeSameProps) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts().changes;
  const answer = (one: readonly MaybeSame[], isSame: boolean) =>
    dispatch({
      type: 'identities',
      identities: new Map(one.map(({ imported, current }) => [imported.key, isSame ? current.key : null])),
    });
  return (
    <>
      <h3 className={plain.line}>{texts.maybeSame(pairs.length)}</h3>
      <p className={styles.hint}>{texts.maybeSameHint}</p>
      {pairs.length > 1 && (
        <Button className={plain.start} size="small" onClick={() => answer(pairs, true)}>
          {texts.allSame(pairs.length)}
        </Button>
      )}
      <PagedList
        things={pairs}
        item={(pair) => (
          <li key={pair.imported.key}>
            <p className={plain.line}>
              {texts.samePair(numberAndName(pair.imported), numberAndName(pair.current))}
            </p>
            <Button size="small" onClick={() => answer([pair], true)}>
              {texts.same}
            </Button>{' '}
            <Button size="small" onClick={() => answer([pair], false)}>
              {texts.notSame}
            </Button>
          </li>
        )}
      />
    </>
  );
}

function ChangeLine({ person, change, effect }: Line & { readonly effect: BalanceEffect | null }) {
  const all = useStaffTexts();
  const texts = all.changes;
  const shown = (value: string | number | null) => {
    if (value === null || value === '') return texts.empty;
    if (change.kind === 'start' || change.kind === 'end') return all.date(value as Day);
    return typeof value === 'number' ? all.number(value) : value;
  };
  const line = texts.line(nameOrNumber(person.current), shown(change.old), shown(change.new));
  return <>{effect === null ? line : `${line}. ${texts.effect[effect.kind](effect as never)}`}</>;
}

interface LeftProps extends Pick<Props, 'dispatch'> {
  readonly left: StaffComparison['left'];
  readonly ends: StaffImport['ends'];
}

function Left({ left, ends, dispatch }: LeftProps) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts().changes;
  return (
    <>
      <h3 className={plain.line}>{texts.left(left.length)}</h3>
      <p className={styles.hint}>{texts.leftHint}</p>
      <PagedList
        things={left}
        item={(person) => (
          <li key={person.key}>
            <DayField
              label={texts.lastDay(nameOrNumber(person))}
              value={ends.get(person.key) ?? null}
              mayBeEmpty
              change={(end) => dispatch({ type: 'end', key: person.key, day: end })}
            />
          </li>
        )}
      />
    </>
  );
}
