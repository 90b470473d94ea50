import { bulkNl } from '../../../texts/nl/bulk';
import type { Employee } from '../../../school/school';
import { Disclosure } from '../../ui/Disclosure';
import { LongList } from '../../ui/LongList';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import { nameAndNumber } from '../../../school/findPeople';

interface Props<One extends { readonly employee: Employee }> {
  /** What is the matter with these people, with how many there are. */
  readonly title: string;
  readonly people: readonly One[];
  /** What is told of each beside the name. */
  readonly about?: (one: One) => string;
}

/** People of whom something is the case: how many, and their names when asked for; nothing where there are none. */
export function NamesLine<One extends { readonly employee: Employee }>({ title, people, about }: Props<One>) {
  const lists = useListStyles();
  const texts = useTexts(bulkNl);
  if (people.length === 0) return null;
  const line = (one: One) => {
    const name = nameAndNumber(one.employee);
    return about ? texts.nameAbout(name, about(one)) : name;
  };
  return (
    <Disclosure title={title}>
      <LongList className={lists.xs} items={people} keyOf={({ employee }) => employee.key} draw={line} />
    </Disclosure>
  );
}
