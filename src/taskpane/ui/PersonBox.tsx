import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Day } from '../../domain/calendar';
import { isEmployed } from '../../school/employed';
import type { Employee } from '../../school/school';
import { usePane } from './context';
import { findPeople, nameAndNumber } from '../../school/findPeople';

const useStyles = makeStyles({
  box: { position: 'relative', flex: '1 1 120px', minWidth: 0 },
  input: { width: '100%' },
  list: {
    position: 'absolute',
    zIndex: 2,
    top: '100%',
    left: 0,
    right: 0,
    maxHeight: '60vh',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  options: { margin: 0, padding: 0, listStyleType: 'none' },
  option: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly employees: readonly Employee[];
  readonly current: Employee | null;
  readonly choose: (key: string) => void;
  /** Employees who are not employed on this day are marked; null without a reference date. */
  readonly day: Day | null;
}

/** The typed text, the employees it finds, and the keys that move through them. */
function usePersonBox({ employees, choose }: Props) {
  const { t, announce } = usePane();
  // Null: nothing is being typed, and the box shows the employee on screen.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => (open ? findPeople(employees, typed ?? '') : null), [employees, typed, open]);
  const people = found?.people ?? [];
  const more = found?.more ?? 0;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const take = (employee: Employee | undefined) => {
    close();
    if (employee) choose(employee.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key.startsWith('Page')) return;
    const last = people.length - 1;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (open ? setActive(Math.min(active + 1, last)) : setOpen(true)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      Enter: () => open && take(people[Math.max(active, 0)]),
      Escape: close,
    };
    const move = moves[event.key];
    if (!move || (event.key === 'Enter' && !open)) return;
    event.preventDefault();
    // Excel on the web takes Escape as leaving the pane: not while it closes the list.
    if (open) event.stopPropagation();
    move();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(0);
    const hits = findPeople(employees, text);
    announce(t.search.found(hits.people.length + hits.more));
  };
  return { typed, type, open, show: () => setOpen(true), close, people, more, active, take, onKeyDown, list };
}

/**
 * A box to find a person in, with the list below it: the combobox of the ARIA practices. Fluent's own brings a library
 * for placing popups that is as large as all of our own code.
 */
export function PersonBox(props: Props) {
  const { current, day } = props;
  const styles = useStyles();
  const { t } = usePane();
  const box = usePersonBox(props);
  const { open, active } = box;
  const id = useId();
  return (
    <div
      className={styles.box}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && box.close()}
    >
      <Input
        className={styles.input}
        contentBefore={<Search16Regular aria-hidden />}
        role="combobox"
        aria-label={t.search.label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder={t.search.placeholder}
        value={box.typed ?? (current ? nameAndNumber(current) : '')}
        onFocus={(event) => event.currentTarget.select()}
        onClick={box.show}
        onChange={(_, { value }) => box.type(value)}
        onKeyDown={box.onKeyDown}
      />
      {open && <Found {...box} id={id} current={current} day={day} />}
    </div>
  );
}

interface FoundProps extends Pick<
  ReturnType<typeof usePersonBox>,
  'people' | 'more' | 'active' | 'take' | 'list'
> {
  readonly id: string;
  readonly current: Employee | null;
  readonly day: Day | null;
}

/** Who was found, to choose from. */
function Found({ id, current, day, people, more, active, take, list }: FoundProps) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <div className={styles.list}>
      <ul ref={list} id={id} role="listbox" aria-label={t.search.label} className={styles.options}>
        {people.map((employee, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys work in the box, which keeps the focus
          <li
            key={employee.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={employee.key === current?.key}
            className={mergeClasses(styles.option, index === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(employee)}
          >
            {t.search.who(nameAndNumber(employee), day === null || isEmployed(employee, day))}
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className={styles.note}>{t.search.nobody}</p>}
      {more > 0 && <p className={styles.note}>{t.search.more(more)}</p>}
    </div>
  );
}
