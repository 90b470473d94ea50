import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Regular } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { Flag } from '../../../imports/salaryTable';
import { Part } from '../../ui/Part';
import { useListStyles } from '../../ui/listStyles';
import { listedFlags } from './flagGroups';
import { useImportTexts } from './texts';

const useStyles = makeStyles({
  scroll: {
    maxHeight: '240px',
    overflowY: 'auto',
  },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { marginTop: '2px' },
});

interface Props {
  readonly flags: readonly Flag[];
  readonly goTo: (cell: string) => void;
}

/** The id of the element that says what is odd in a cell. */
export function flagId(index: number): string {
  return `salary-flag-${index}`;
}

/** What is odd, each with the way to its cell. */
export function FlagList({ flags, goTo }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const texts = useImportTexts();
  const listed = listedFlags(flags);
  if (flags.length === 0) return null;
  return (
    <Part title={texts.flags(listed.length)}>
      <ul className={mergeClasses(lists.s, styles.scroll)}>
        {listed.map(({ flag, index, lines }) => {
          const Icon = flag.stops ? ErrorCircle16Regular : Warning16Regular;
          return (
            <li key={`${flag.cell} ${flag.kind} ${index}`} className={styles.item}>
              <Icon className={styles.icon} aria-label={flag.stops ? texts.stops : texts.look} />
              <span>
                <Link as="button" inline onClick={() => goTo(flag.cell)}>
                  {texts.paste.place(flag)}
                </Link>{' '}
                <span id={flagId(index)}>
                  {flag.kind === 'deduced' && lines.length > 1
                    ? texts.paste.deducedLines(lines, flag.by)
                    : texts.paste.flag(flag)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
