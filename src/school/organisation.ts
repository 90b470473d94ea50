import type { Employee, School } from './school';
import { grouped } from '../domain/grouped';
import { plain } from './findPeople';

/** By what people can be put together. */
export const GROUPINGS = ['team', 'manager', 'location'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const LETTER = /\p{L}/u;

/** The people of one team, manager or location. */
export interface Group {
  readonly by: Grouping;
  /** Tells it from the others: capitals, accents and spaces apart. "" for those of whom nothing is filled in. */
  readonly key: string;
  /** As it is written most; of a manager who is an employee the name, also where the number is filled in. */
  readonly label: string;
  /** In the order of the table. */
  readonly people: readonly Employee[];
}

/** A group that the reader chose; null for everybody. */
export type GroupChoice = Pick<Group, 'by' | 'key'> | null;

/** Finds the group of each person. */
export class Organisation {
  private readonly names: ReadonlyMap<string, string>;
  private namesOfPeople: ReadonlySet<string> | null = null;
  /** The keys of texts that were met: the same few stand in thousands of rows. */
  private readonly keys = new Map<string, string>();

  constructor(private readonly employees: readonly Employee[]) {
    this.names = new Map(
      employees.filter(({ name }) => name !== '').map(({ key, name }) => [key, name] as const),
    );
  }

  /** What is filled in for a person; of a manager with a personnel number the name. */
  textOf(employee: Employee, by: Grouping): string {
    const text = employee[by];
    return by === 'manager' ? (this.names.get(text.toLowerCase()) ?? text) : text;
  }

  /** The name of a person's manager; "" where a number is filled in that nobody has, as that names nobody. */
  managerOf(employee: Employee): string {
    const text = this.textOf(employee, 'manager');
    return LETTER.test(text) ? text : '';
  }

  keyOf(employee: Employee, by: Grouping): string {
    return this.keyFor(this.textOf(employee, by));
  }

  private keyFor(text: string): string {
    let key = this.keys.get(text);
    if (key === undefined) this.keys.set(text, (key = groupKey(text)));
    return key;
  }

  /** Whether a group is the people of a manager who is an employee. */
  isOfEmployee({ by, key }: Group): boolean {
    this.namesOfPeople ??= new Set([...this.names.values()].map(groupKey));
    return by === 'manager' && this.namesOfPeople.has(key);
  }

  /** Whether the person is in the chosen group. */
  isIn(employee: Employee, choice: GroupChoice): boolean {
    return choice === null || this.keyOf(employee, choice.by) === choice.key;
  }

  /** The people of the chosen group, in the order of the table. */
  peopleOf(choice: GroupChoice): readonly Employee[] {
    return choice === null ? this.employees : this.employees.filter((one) => this.isIn(one, choice));
  }

  /** The groups in order of the alphabet, those without any last; empty where nothing is filled in for anybody. */
  groups(by: Grouping): readonly Group[] {
    const found = new Map<string, { readonly spellings: Map<string, number>; readonly people: Employee[] }>();
    for (const employee of this.employees) {
      const text = this.textOf(employee, by);
      const key = this.keyFor(text);
      const group = found.get(key) ?? { spellings: new Map<string, number>(), people: [] };
      found.set(key, group);
      group.spellings.set(text, (group.spellings.get(text) ?? 0) + 1);
      group.people.push(employee);
    }
    if (found.size === 0 || (found.size === 1 && found.has(''))) return [];
    return [...found]
      .map(([key, { spellings, people }]): Group => ({ by, key, label: mostUsed(spellings), people }))
      .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : 1));
  }
}

/** Things under one heading. */
export interface Part<Item> {
  /** "" for those of whom nothing is filled in. */
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * A list put together by the group of whom each item is, in the order of the groups; items of nobody, and of those without
 * a group, come last. Empty where nothing is filled in for anybody.
 */
export function partsOf<Item>(
  items: readonly Item[],
  by: Grouping,
  organisation: Organisation,
  employeeOf: (item: Item) => Employee | undefined,
): readonly Part<Item>[] {
  const groups = organisation.groups(by);
  if (groups.length === 0) return [];
  const byKey = grouped(items, (item) => {
    const employee = employeeOf(item);
    return employee === undefined ? '' : organisation.keyOf(employee, by);
  });
  const named = groups.filter(({ key }) => key !== '');
  return [...named, { key: '', label: '' }].flatMap(({ key, label }) => {
    const own = byKey.get(key);
    return own ? [{ label, items: own }] : [];
  });
}

/** A text by which groups are compared: capitals, accents and spaces apart. */
export function groupKey(text: string): string {
  return plain(text).trim().replace(/\s+/g, ' ');
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [text, count] of spellings) if (count > most) [best, most] = [text, count];
  return best;
}

/** The school with the people of one group only, and what they asked of the grant fund; its money is left out. */
export function schoolOf(school: School, organisation: Organisation, choice: GroupChoice): School {
  if (choice === null) return school;
  const employees = organisation.peopleOf(choice);
  const byKey = new Map(employees.map((employee) => [employee.key, employee]));
  const requests = school.fund.requests.filter(({ key }) => byKey.has(key));
  return { ...school, employees, byKey, fund: { money: [], requests } };
}
