import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { goTo } from '../../../workbook/events/selection';
import type { WrittenPaper } from '../../../documents/writtenPaper';
import { nameAndNumber } from '../../../school/findPeople';
import type { Employee } from '../../../school/school';
import { useAction } from '../../ui/useAction';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  scroll: {
    maxHeight: '300px',
    overflowY: 'auto',
  },
});

/** What came of one person’s paper. */
export interface ResultLine {
  readonly employee: Employee;
  readonly text: string;
  /** The sheet that was made; null where there is none. */
  readonly sheet: WrittenPaper | null;
}

interface Props {
  readonly lines: readonly ResultLine[];
  readonly texts: { readonly results: string; readonly goTo: (sheet: string) => string };
}

/** What came of each person’s paper, with a way to its sheet. */
export function PaperResults({ lines, texts }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const lists = useListStyles();
  const going = useAction();
  if (lines.length === 0) return null;
  return (
    <Section title={texts.results}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable for the keyboard */}
      <ul className={mergeClasses(lists.s, styles.scroll)} tabIndex={0}>
        {lines.map(({ employee, text, sheet }) => (
          <li key={employee.key}>
            <p className={plain.paragraph}>{`${nameAndNumber(employee)}: ${text}`}</p>
            {sheet && (
              <Link
                as="button"
                onClick={() => going.run(() => goTo({ sheetId: sheet.sheetId, address: 'A1' }))}
              >
                {texts.goTo(sheet.name)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {going.refused && <Notice intent="warning" what={going.refused.what} fix={going.refused.fix} />}
    </Section>
  );
}
