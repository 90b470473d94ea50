import { Checkbox } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import type { Day } from '../../../domain/calendar';
import {
  changeKinds,
  type ChangeKind,
  type CurrentPerson,
  type StaffChange,
  type StaffComparison,
} from '../../../imports/staffList';
import { useListStyles } from '../../components/listStyles';
import type { StaffImport, StaffImportAction } from '../../state/staffImport';
import { DayField } from '../../components/DayField';
import { Part } from '../../components/Part';
import { usePartStyles } from './partStyles';
import { PagedList } from './PagedList';
import { useStaffTexts } from './useStaffTexts';

const LINES = 10;

interface Props {
  readonly comparison: StaffComparison;
  readonly state: StaffImport;
  readonly day: Day;
  readonly dispatch: Dispatch<StaffImportAction>;
}

/** The list laid beside the workbook: each kind of change can be taken over or left. */
export function ChangesPart({ comparison, state, day, dispatch }: Props) {
  const styles = usePartStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().changes;
  const { added, changed, left, unchanged } = comparison;
  const nothing = added.length + changed.length + left.length === 0;
  const linesOf = useMemo(() => linesByKind(changed), [changed]);
  return (
    <Part title={texts.title}>
      {nothing && <p className={styles.text}>{texts.nothing}</p>}
      {added.length > 0 && (
        <Checkbox
          checked={state.added}
          onChange={(_, { checked }) => dispatch({ type: 'added', added: checked === true })}
          label={texts.added(added.length)}
        />
      )}
      {changeKinds.map((kind) => {
        const lines = linesOf.get(kind) ?? [];
        if (lines.length === 0) return null;
        return (
          <div key={kind}>
            <Checkbox
              checked={state.kinds.has(kind)}
              onChange={(_, { checked }) => dispatch({ type: 'kind', kind, apply: checked === true })}
              label={texts.kind(kind, lines.length)}
            />
            <ul className={lists.s}>
              {lines.slice(0, LINES).map(({ current, change }) => (
                <li key={current.key} className={styles.hint}>
                  <ChangeLine name={current.name || String(current.number)} change={change} />
                </li>
              ))}
              {lines.length > LINES && <li className={styles.hint}>…</li>}
            </ul>
            {kind === 'fte' && state.kinds.has('fte') && (
              <DayField
                label={texts.fteFrom}
                value={state.fteFrom ?? day}
                hint={texts.fteFromHint}
                mayBeEmpty
                change={(from = null) => dispatch({ type: 'fteFrom', day: from })}
              />
            )}
          </div>
        );
      })}
      {left.length > 0 && <Left left={left} ends={state.ends} dispatch={dispatch} />}
      {unchanged > 0 && !nothing && <p className={styles.hint}>{texts.unchanged(unchanged)}</p>}
    </Part>
  );
}

interface Line {
  readonly current: CurrentPerson;
  readonly change: StaffChange;
}

function linesByKind(changed: StaffComparison['changed']): ReadonlyMap<ChangeKind, Line[]> {
  const lines = new Map<ChangeKind, Line[]>();
  for (const { current, changes } of changed) {
    for (const change of changes) {
      const own = lines.get(change.kind);
      if (own) own.push({ current, change });
      else lines.set(change.kind, [{ current, change }]);
    }
  }
  return lines;
}

function ChangeLine({ name, change }: { readonly name: string; readonly change: StaffChange }) {
  const all = useStaffTexts();
  const texts = all.changes;
  const shown = (value: string | number | null) => {
    if (value === null || value === '') return texts.empty;
    if (change.kind === 'start' || change.kind === 'end') return all.date(value as Day);
    return typeof value === 'number' ? all.number(value) : value;
  };
  return <>{texts.line(name, shown(change.old), shown(change.new))}</>;
}

interface LeftProps extends Pick<Props, 'dispatch'> {
  readonly left: StaffComparison['left'];
  readonly ends: StaffImport['ends'];
}

function Left({ left, ends, dispatch }: LeftProps) {
  const styles = usePartStyles();
  const texts = useStaffTexts().changes;
  return (
    <>
      <h3 className={styles.text}>{texts.left(left.length)}</h3>
      <p className={styles.hint}>{texts.leftHint}</p>
      <PagedList
        things={left}
        item={({ key, name, number }) => (
          <li key={key}>
            <DayField
              label={texts.lastDay(name || String(number))}
              value={ends.get(key) ?? null}
              mayBeEmpty
              change={(end = null) => dispatch({ type: 'end', key, day: end })}
            />
          </li>
        )}
      />
    </>
  );
}
