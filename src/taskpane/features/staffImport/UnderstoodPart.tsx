import { Link } from '@fluentui/react-components';
import type { ImportedPerson, ListProblem, StaffListReading } from '../../../imports/staffList';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import { addressOf } from '../../../tables/rawTables';
import { goTo } from '../../../workbook/events/selection';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useListStyles } from '../../ui/listStyles';
import { fileLines } from '../../ui/fileChoice/fileLines';
import type { StaffSource } from './staffImport';
import { useAction } from '../../ui/useAction';
import { Part } from '../../ui/Part';
import { usePartStyles } from './partStyles';
import { PagedList } from './PagedList';
import { sentence, useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextList } from '../../ui/TextList';

/** More rows than this are not read by anybody; the first ones are to be mended first. */
const MOST_PROBLEMS = 100;

interface Props {
  readonly source: StaffSource;
  readonly reading: StaffListReading;
}

/** The people as they are understood, what was assumed, and what could not be read. */
export function UnderstoodPart({ source, reading }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const all = useStaffTexts();
  const texts = all.understood;
  const fileTexts = useTexts(fileChoiceNl);
  const { people, problems, remarks, columns } = reading;
  const notTaken = columns
    .filter(({ field, contents }) => field === null && contents.filled > 0)
    .map(({ index, header }) => all.columns.header(index, header));
  return (
    <Part title={texts.title}>
      {people.length > 0 && (
        <PagedList
          things={people}
          item={(person) => (
            <li key={person.key} className={lists.card}>
              <PersonLine person={person} />
            </li>
          )}
        />
      )}
      <h3 className={plain.line}>{texts.remarks}</h3>
      <TextList
        className={styles.hint}
        lines={[
          ...remarks.map((remark) => sentence(texts.remark[remark.code], remark)),
          ...(notTaken.length > 0 ? [texts.notTaken(notTaken)] : []),
          ...fileLines(fileTexts, source.file),
        ]}
      />
      {problems.length === 0 ? (
        <p className={plain.line}>{texts.noProblems}</p>
      ) : (
        <Problems source={source} reading={reading} />
      )}
    </Part>
  );
}

function PersonLine({ person }: { readonly person: ImportedPerson }) {
  const styles = usePartStyles();
  const texts = useStaffTexts().understood;
  const { number, name, functionName, scale, step, fte, start, end, changes } = person;
  const work = [
    fte === null ? texts.unknownFte : texts.fte(fte),
    ...(start === null ? [] : [texts.since(start)]),
    ...(end === null ? [] : [texts.until(end)]),
    ...changes.map((change) => texts.then(change.from, change.fte)),
  ];
  const job = [functionName, scale === '' ? '' : texts.scale(String(scale), String(step))].filter(
    (part) => part !== '',
  );
  return (
    <>
      <strong>{`${number} ${name || texts.noName}`}</strong>
      {job.length > 0 && <span className={styles.hint}>{job.join(', ')}</span>}
      <span className={styles.hint}>{work.join(', ')}</span>
    </>
  );
}

function Problems({ source, reading }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const texts = useStaffTexts().understood;
  const going = useAction();
  const { problems, columns } = reading;
  const { sheet } = source;
  const rowOf = (problem: ListProblem) => (sheet?.row ?? 0) + problem.row + 1;
  const go = (problem: ListProblem) => {
    if (sheet === null) return;
    const address = addressOf(sheet.row + problem.row, sheet.column + (problem.column ?? 0));
    going.run(() => goTo({ sheetId: sheet.id, address }));
  };
  return (
    <>
      <h3 className={plain.line}>{texts.problems(problems.length)}</h3>
      <Refused action={going} intent="warning" />
      <ul className={lists.s}>
        {problems.slice(0, MOST_PROBLEMS).map((problem, index) => {
          const header = problem.column === null ? null : columns[problem.column].header || null;
          const place = texts.place(rowOf(problem), header);
          return (
            <li key={index} className={lists.card}>
              <span>{sentence(texts.problem[problem.code], problem)}</span>
              {sheet === null ? (
                <span className={styles.hint}>{place}</span>
              ) : (
                <Link as="button" className={plain.start} onClick={() => go(problem)}>
                  {texts.goTo(place)}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {problems.length > MOST_PROBLEMS && (
        <p className={plain.line}>{texts.more(problems.length - MOST_PROBLEMS)}</p>
      )}
    </>
  );
}
