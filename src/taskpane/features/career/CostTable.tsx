import { makeStyles, tokens } from '@fluentui/react-components';
import type { YearCost, YearKind } from '../../../domain/career/employerCost';
import { usePane } from '../../ui/context';
import { amountsTable } from './amountsTable';
import { useCareerTexts } from './useCareerTexts';
import { DataTable } from '../../ui/DataTable';

const useStyles = makeStyles({
  table: { ...amountsTable, '& thead th': { fontWeight: tokens.fontWeightSemibold } },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly years: readonly YearCost[];
  readonly kind: YearKind;
  readonly caption: string;
}

/** Salary, surcharges and total per year. */
export function CostTable({ years, kind, caption }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const { cost: texts } = useCareerTexts();
  return (
    <DataTable
      className={styles.table}
      caption={<caption className={styles.caption}>{caption}</caption>}
      head={[texts.year, texts.salary, texts.surcharges, texts.total]}
      rows={years.map(({ year, salary, total }) => ({
        name: texts.yearName(kind, year),
        cells: [salary, total - salary, total].map(t.euros),
      }))}
    />
  );
}
