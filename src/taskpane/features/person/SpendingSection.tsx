import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../ui/context';
import type { ExpenseView, PersonMoney } from '../../../school/budget/personMoney';
import { Section } from '../../ui/Section';
import { Sourced } from '../../ui/Sourced';
import { useListStyles } from '../../ui/listStyles';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  expense: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // As wide as the button beside the amounts above, so that all amounts stand under each other.
    paddingRight: '28px',
  },
  description: { flex: '1 1 110px', minWidth: 0, overflowWrap: 'anywhere' },
  amount: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: {
    flex: '1 0 100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** This school year: what was granted and built up, what was spent, and apart from that what the school paid. */
export function SpendingSection({ money }: { readonly money: PersonMoney }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  const { pot, expenses, mandated } = money;
  const { entitlement } = pot;
  return (
    <Section title={t.pot.thisYear(pot.year)}>
      {entitlement && (
        <Sourced
          subject={t.pot.entitlement}
          amount={t.euros(entitlement.amount)}
          explanation={[
            t.source.entitlement(entitlement),
            ...(entitlement.proRata ? [t.source.fteDaysHint] : []),
            ...(entitlement.seniorLeave ? [t.source.seniorLeave(entitlement.seniorLeave)] : []),
          ]}
          rules={[pot.sources.budget]}
        />
      )}
      {entitlement && pot.accrued !== null && (
        <Sourced
          subject={t.pot.accrued(pot.day)}
          amount={t.euros(pot.accrued)}
          explanation={[
            t.source.accrued({
              ...entitlement,
              fteDays: pot.accruedFteDays,
              amount: pot.accrued,
              passed: pot.daysPassed,
            }),
          ]}
          rules={[pot.sources.budget]}
        />
      )}
      <h3 className={styles.head}>{t.pot.expenses}</h3>
      {expenses.length === 0 ? (
        <p className={plain.quiet}>{t.pot.noExpenses}</p>
      ) : (
        <Expenses expenses={expenses} />
      )}
      {mandated.length > 0 && (
        <>
          <h3 className={styles.head}>{t.pot.mandated}</h3>
          <Expenses expenses={mandated} />
          <p className={plain.quiet}>{t.pot.mandatedHint}</p>
        </>
      )}
    </Section>
  );
}

function Expenses({ expenses }: { readonly expenses: readonly ExpenseView[] }) {
  const styles = useStyles();
  const lists = useListStyles();
  const { t } = usePane();
  return (
    <ul className={lists.xs}>
      {expenses.map((expense) => (
        <li key={expense.row} className={styles.expense}>
          <span className={styles.description}>{expense.description || t.pot.noDescription}</span>
          <span className={styles.amount}>{t.euros(expense.amount)}</span>
          <span className={styles.quiet}>
            {t.date(expense.date)}
            {expense.lots.length > 0 &&
              `, ${expense.amount < 0 ? t.pot.backTo(expense) : t.pot.paidFrom(expense.lots)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
