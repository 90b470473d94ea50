import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { GRANT_RULES, type FundYearView } from '../../../school/fund/fundYear';
import { DataTable } from '../../ui/DataTable';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    '& thead th': {
      textAlign: 'right',
      fontWeight: tokens.fontWeightSemibold,
      padding: tokens.spacingVerticalXS,
    },
    '& tbody th': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalXS} 0`,
    },
    '& td': {
      textAlign: 'right',
      padding: tokens.spacingVerticalXS,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
  },
});

interface Props {
  readonly view: FundYearView;
  readonly rule: GrantRule;
  readonly choose: (rule: GrantRule) => void;
}

/** What each of the three rules would give, and the choice between them. */
export function FundRules({ view, rule, choose }: Props) {
  const form = useFormStyles();
  const texts = useTexts(fundNl).rules;
  const proof = view.rules.find((result) => result.proof !== null)?.proof;
  if (view.requests.length === 0 || view.rules.every(({ grants }) => grants.size === 0))
    return (
      <Section title={texts.title}>
        <p className={form.hint}>{view.requests.length === 0 ? texts.noRequests : texts.allDecided}</p>
      </Section>
    );
  return (
    <Section title={texts.title}>
      <RulesTable view={view} />
      {proof && (
        <p className={form.hint}>{proof.proven ? texts.proven(proof.bound) : texts.notProven(proof.bound)}</p>
      )}
      <RadioGroup
        aria-label={texts.choose}
        value={rule}
        onChange={(_, { value }) => choose(GRANT_RULES.find((id) => id === value) ?? 'inOrder')}
      >
        {GRANT_RULES.map((id) => (
          <Radio key={id} value={id} label={texts.explained[id]} />
        ))}
      </RadioGroup>
    </Section>
  );
}

/** What each rule comes to. */
function RulesTable({ view }: { readonly view: FundYearView }) {
  const styles = useStyles();
  const { t } = usePane();
  const texts = useTexts(fundNl).rules;
  const lines: readonly (readonly [string, (rule: FundYearView['rules'][number]) => string])[] = [
    [texts.count, ({ count }) => String(count)],
    [texts.points, ({ points }) => String(points).replace('.', t.decimalSign)],
    [texts.amount, ({ amount }) => t.euros(amount)],
    [texts.left, ({ left }) => t.euros(left)],
  ];
  return (
    <DataTable
      className={styles.table}
      head={[null, ...GRANT_RULES.map((id) => texts.names[id])]}
      rows={lines.map(([name, of]) => ({ name, cells: view.rules.map(of) }))}
    />
  );
}
