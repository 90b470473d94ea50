import { makeStyles, tokens } from '@fluentui/react-components';
import type { YearCost, YearKind } from '../../../domain/career/employerCost';
import { usePane } from '../../ui/context';
import { amountsTable } from './amountsTable';
import { useCareerTexts } from './useCareerTexts';

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
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[texts.year, texts.salary, texts.surcharges, texts.total].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, salary, total }) => (
          <tr key={year}>
            <th scope="row">{texts.yearName(kind, year)}</th>
            <td>{t.euros(salary)}</td>
            <td>{t.euros(total - salary)}</td>
            <td>{t.euros(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
