import { makeStyles, tokens } from '@fluentui/react-components';
import { scenarioNl } from '../../../texts/nl/scenario';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { Answer } from './useScenarioAnswer';
import { DataTable } from '../../ui/DataTable';
import { Fragment } from 'react';

const ROWS = [
  'usable',
  'paid',
  'lapsed',
  'committed',
  'uncovered',
  'planned',
  'short',
  'shortAmount',
  'granted',
  'salaries',
] as const;
const COUNTS: readonly string[] = ['planned', 'short', 'granted'];

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { padding: `${tokens.spacingVerticalXS} 0` },
    '& thead th': { textAlign: 'right' },
    '& tbody th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
    '& td': {
      textAlign: 'right',
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      fontVariantNumeric: 'tabular-nums',
      // The millions of a whole school stay on one line; only a pane at 200% zoom has no room for that.
      '@media (min-width: 300px)': { whiteSpace: 'nowrap' },
    },
  },
});

/** What the school comes to now and with the other rules, side by side. */
export function ScenarioTotalsTable({
  answer: { today, then },
  years,
}: {
  readonly answer: Answer;
  readonly years: number;
}) {
  const styles = useStyles();
  const form = useFormStyles();
  const texts = useTexts(scenarioNl);
  const show = (row: (typeof ROWS)[number], value: number, signed = false) => {
    const text = COUNTS.includes(row) ? String(value) : texts.euros(value);
    return signed && value > 0 ? `+${text}` : text;
  };
  const withoutSalary = Math.max(today.withoutSalary, then.withoutSalary);
  const leftOut = Math.max(today.leftOut, then.leftOut);
  return (
    <>
      <DataTable
        className={styles.table}
        label={texts.table}
        head={[null, texts.today, texts.then]}
        rows={ROWS.map((row) => ({
          name: texts.rows[row],
          cells: [
            show(row, today[row]),
            <Fragment key={row}>
              {show(row, then[row])}
              {then[row] !== today[row] && (
                <div>
                  <strong aria-label={texts.difference}>{show(row, then[row] - today[row], true)}</strong>
                </div>
              )}
            </Fragment>,
          ],
        }))}
      />
      <p className={form.hint}>{texts.span(years)}</p>
      <p className={form.hint}>{texts.salariesHint}</p>
      {leftOut > 0 && <p className={form.hint}>{texts.leftOut(leftOut)}</p>}
      {withoutSalary > 0 && <p className={form.hint}>{texts.withoutSalary(withoutSalary)}</p>}
    </>
  );
}
