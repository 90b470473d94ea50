import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Day } from '../../domain/calendar';
import { isEmployed } from '../../school/employed';
import type { Employee } from '../../school/school';
import { nameAndNumber, soughtPeople } from '../../school/findPeople';
import { usePane } from './context';
import { GroupSelect } from './GroupSelect';
import { HeadingsSelect } from './HeadingsSelect';
import { useHeadings } from './useHeadings';
import { useGroup } from './useGroup';
import { useRovingFocus } from './useRovingFocus';
import { usePlainStyles } from './plainStyles';

/** More boxes than this is no help; typing on narrows them down. */
const MOST_SHOWN = 40;

const useStyles = makeStyles({
  container: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  list: {
    maxHeight: '220px',
    overflowY: 'auto',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The words of the picker. */
export interface PickerTexts {
  readonly title: string;
  readonly search: string;
  readonly functionName: string;
  readonly allFunctions: string;
  readonly all: (count: number) => string;
  readonly none: string;
  readonly chosen: (count: number) => string;
  readonly more: (count: number) => string;
  readonly nobody: string;
}

interface Props {
  readonly employees: readonly Employee[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly texts: PickerTexts;
  /** Employees who are not employed on this day are marked. */
  readonly day: Day;
}

const itself = (employee: Employee) => employee;

/** Employees by the typed name or number, function and group; those chosen when the picker opened stand first. */
function useFound(employees: readonly Employee[], chosen: ReadonlySet<string>) {
  const group = useGroup(employees);
  const { organisation, chosen: place } = group;
  const [typed, setTyped] = useState('');
  const [functionName, setFunctionName] = useState('');
  const functions = useMemo(
    () =>
      [...new Set(employees.map((employee) => employee.functionName))].filter((name) => name !== '').sort(),
    [employees],
  );
  // Who is chosen already is seen without looking further.
  const [atFirst] = useState(chosen);
  const sorted = useMemo(
    () => [
      ...employees.filter(({ key }) => atFirst.has(key)),
      ...employees.filter(({ key }) => !atFirst.has(key)),
    ],
    [employees, atFirst],
  );
  const found = useMemo(() => {
    const among = sorted.filter(
      (employee) =>
        (functionName === '' || employee.functionName === functionName) && organisation.isIn(employee, place),
    );
    return soughtPeople(among, typed);
  }, [sorted, typed, functionName, organisation, place]);
  const { list, headings } = useHeadings(found, group.headingsBy, organisation, itself);
  return { group, typed, setTyped, functionName, setFunctionName, functions, found: list, headings };
}

/** Chooses people one by one, or all that were found by name, function, team, manager or location. */
export function PeoplePicker({ employees, chosen, choose, texts, day }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { group, typed, setTyped, functionName, setFunctionName, functions, found, headings } = useFound(
    employees,
    chosen,
  );
  return (
    <fieldset className={styles.container}>
      <legend className={styles.legend}>{texts.title}</legend>
      <Field label={texts.search}>
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={texts.functionName}>
        <Select value={functionName} onChange={(_, { value }) => setFunctionName(value)}>
          <option value="">{texts.allFunctions}</option>
          {functions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <GroupSelect {...group} />
      <HeadingsSelect {...group} />
      <FoundPeople
        found={found}
        headings={headings}
        chosen={chosen}
        choose={choose}
        texts={texts}
        day={day}
      />
      <div className={plain.buttons}>
        <Button
          size="small"
          disabledFocusable={found.length === 0}
          onClick={() => choose(new Set([...chosen, ...found.map(({ key }) => key)]))}
        >
          {texts.all(found.length)}
        </Button>
        <Button size="small" disabledFocusable={chosen.size === 0} onClick={() => choose(new Set())}>
          {texts.none}
        </Button>
      </div>
      <p className={plain.quiet} role="status">
        {texts.chosen(chosen.size)}
      </p>
    </fieldset>
  );
}

interface FoundProps extends Omit<Props, 'employees'> {
  readonly found: readonly Employee[];
  /** What stands above those who begin a group, by their index. */
  readonly headings: ReadonlyMap<number, string>;
}

/** A checkbox for each of the first employees found. */
function FoundPeople({ found, headings, chosen, choose, texts, day }: FoundProps) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  const shown = found.slice(0, MOST_SHOWN);
  const list = useRovingFocus(shown.length);
  const toggle = (key: string, on: boolean) => {
    const keys = new Set(chosen);
    if (on) keys.add(key);
    else keys.delete(key);
    choose(keys);
  };
  if (found.length === 0) return <p className={plain.quiet}>{texts.nobody}</p>;
  return (
    <>
      <ul className={styles.list} {...list.group}>
        {shown.map((employee, index) => (
          <li key={employee.key}>
            {headings.has(index) && <h3 className={styles.heading}>{headings.get(index)}</h3>}
            <Checkbox
              {...list.item(index)}
              label={t.search.who(nameAndNumber(employee), isEmployed(employee, day))}
              checked={chosen.has(employee.key)}
              onChange={(_, { checked }) => toggle(employee.key, checked === true)}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className={plain.quiet}>{texts.more(found.length - MOST_SHOWN)}</p>}
    </>
  );
}
