import { Link } from '@fluentui/react-components';
import { dateDetail } from '../../../documents/calendar/dateDetail';
import { signalsNl } from '../../../texts/nl/signals';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import type { PersonDate } from '../../../school/dates/personDates';
import type { DateEntry } from '../../../school/dates/yearView';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { LongList } from '../../ui/LongList';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { usePlainStyles } from '../../ui/plainStyles';

interface Props extends Pick<ScreenProps, 'select'> {
  readonly entry: DateEntry;
}

/** One line of the year view: the day, what is to be done, for whom, and where the CAO says so. */
export function DateCard({ entry, select }: Props) {
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useTexts(yearDatesNl);
  const signalTexts = useTexts(signalsNl);
  const { kind, day, monthOnly, article, people } = entry;
  return (
    <>
      <span className={plain.strong}>
        {monthOnly ? texts.monthHeading(day) : texts.day(day)}: {texts.short[kind]}
      </span>
      <span>{texts.what[kind]}</span>
      {people.length > 0 && (
        <LongList
          items={people}
          keyOf={({ employee }) => employee.key}
          draw={(one) => <Person one={one} detail={dateDetail(one, texts, signalTexts)} open={select} />}
          className={lists.xxs}
        />
      )}
      <Total people={people} />
      {article !== null && (
        <span className={plain.small}>
          {texts.article(article)}
          {monthOnly ? `. ${texts.monthOnly}` : ''}
        </span>
      )}
    </>
  );
}

interface PersonProps {
  readonly one: PersonDate;
  readonly detail: string;
  readonly open: ScreenProps['select'];
}

function Person({ one: { employee }, detail, open }: PersonProps) {
  return (
    <>
      <Link as="button" onClick={() => open(employee.key)}>
        {nameOrNumber(employee)}
      </Link>
      {detail === '' ? null : `: ${detail}`}
    </>
  );
}

/** What more people lose together. */
function Total({ people }: Pick<DateEntry, 'people'>) {
  const plain = usePlainStyles();
  const texts = useTexts(yearDatesNl);
  const amounts = people.flatMap((one) => ('amount' in one ? [one.amount] : []));
  if (amounts.length < 2) return null;
  return <span className={plain.small}>{texts.together(amounts.reduce((sum, one) => sum + one, 0))}</span>;
}
