import { makeStyles, tokens } from '@fluentui/react-components';
import type { Closes } from '../../../school/closing/closing';
import { usePane, useTexts } from '../../ui/context';
import { closingNl } from '../../../texts/nl/closing';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalS, margin: 0 },
  amount: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What closing comes to for all that are closed. */
export function ClosingTotals({ closings }: { readonly closings: readonly Closes[] }) {
  const texts = useTexts(closingNl);
  const styles = useStyles();
  const { t } = usePane();
  const rows = (['carriesOver', 'lapses', 'committed', 'uncovered'] as const).map(
    (name) => [name, closings.reduce((sum, one) => sum + one[name], 0)] as const,
  );
  return (
    <>
      <p>{texts.totals.people(closings.length)}</p>
      <dl className={styles.list}>
        {rows.map(([name, amount]) => [
          <dt key={name}>{texts.totals[name]}</dt>,
          <dd key={`${name} amount`} className={styles.amount}>
            {t.euros(amount)}
          </dd>,
        ])}
      </dl>
    </>
  );
}
