import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { fteText } from '../../../documents/fteText';
import { groupText } from '../../../documents/groupText';
import type { Paper, PaperBlock, PaperCell, PaperKind, PaperTable } from '../../../documents/paper';
import { usePane } from '../context';
import { usePlainStyles } from '../plainStyles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    // Where a page of the paper begins.
    ':not(:first-child)': {
      marginTop: tokens.spacingVerticalM,
      paddingTop: tokens.spacingVerticalM,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  facts: {
    display: 'grid',
    // Words are not wider than half of a narrow pane.
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100 },
  cell: { padding: '1px 2px', textAlign: 'left', verticalAlign: 'top' },
  // At 200% zoom words above numbers need more lines.
  number: { textAlign: 'right', '@media (min-width: 300px)': { whiteSpace: 'nowrap' } },
  // A short word such as P(G)MR is not cut where its column is narrow.
  short: { '@media (min-width: 300px)': { whiteSpace: 'nowrap' } },
  // Words above numbers go on below one another, and are not cut.
  head: { overflowWrap: 'break-word', '@media (min-width: 300px)': { whiteSpace: 'normal' } },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** A word of at most so many letters stays whole. */
const LONGEST_UNCUT = 8;

/** A paper as it will be, as far as the width of the pane lets it. */
export function PaperPreview({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const styles = useStyles();
  const titled = paper.blocks.some(({ kind }) => kind === 'title');
  return (
    <article className={styles.page} aria-label={label} lang={paper.language}>
      {paper.blocks.map((block, index) => (
        <Fragment key={index}>
          <Block block={block} under={titled ? 'h3' : 'h2'} />
        </Fragment>
      ))}
    </article>
  );
}

/** @param under the level of the headings: below the paper’s title, where it has one */
function Block({ block, under: Heading }: { readonly block: PaperBlock; readonly under: 'h2' | 'h3' }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  switch (block.kind) {
    case 'title':
      return <h2 className={styles.title}>{block.text}</h2>;
    case 'heading':
      return <Heading className={styles.heading}>{block.text}</Heading>;
    case 'text':
      return <p className={plain.paragraph}>{block.text}</p>;
    case 'small':
      return <p className={mergeClasses(plain.paragraph, styles.small)}>{block.text}</p>;
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.rows.map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd className={plain.paragraph}>{value}</dd>
            </Fragment>
          ))}
        </dl>
      );
    case 'blanks':
      return block.labels.map((label) => <p key={label} className={plain.paragraph}>{`${label}: …`}</p>);
    case 'signatures':
      return block.parties.map(({ title, lines }) => (
        <p
          key={title}
          className={plain.paragraph}
        >{`${title}: ${lines.map((line) => `${line} …`).join(', ')}`}</p>
      ));
    case 'table':
      return <PreviewTable table={block} />;
  }
}

function PreviewTable({ table: { columns, rows, total } }: { readonly table: PaperTable }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const text = (cell: PaperCell, kind: PaperKind) => {
    if (cell === null) return '';
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'object') return '';
    if (kind === 'euro') return t.euros(cell);
    if (kind === 'fte') return fteText(cell, language === 'nl' ? 'nl-NL' : 'en-US');
    return kind === 'percent' ? `${cell}%` : String(cell);
  };
  const isShort = (cell: PaperCell) =>
    typeof cell === 'string' && cell.length <= LONGEST_UNCUT && !cell.includes(' ');
  const look = (kind: PaperKind) => mergeClasses(styles.cell, kind !== 'text' && styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ header, kind }) => (
            <th key={header} scope="col" className={mergeClasses(look(kind), styles.head)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...(total ? [total] : [])].map((row, r) => {
          const group = groupText(row, columns);
          return (
            <tr key={r} className={total && r === rows.length ? styles.total : undefined}>
              {group !== null && (
                <th scope="rowgroup" colSpan={columns.length} className={styles.cell}>
                  {group}
                </th>
              )}
              {group === null &&
                row.map((cell, c) => (
                  <td key={c} className={mergeClasses(look(columns[c].kind), isShort(cell) && styles.short)}>
                    {text(cell, columns[c].kind)}
                  </td>
                ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
