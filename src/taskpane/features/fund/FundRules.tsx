import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { GRANT_RULES, type FundYearView } from '../../../school/fund/fundYear';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
  },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXS },
  row: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0` },
  cell: {
    textAlign: 'right',
    padding: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
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
  const lines = [
    { label: texts.count, of: (index: number) => String(view.rules[index].count) },
    {
      label: texts.points,
      of: (index: number) => String(view.rules[index].points).replace('.', t.decimalSign),
    },
    { label: texts.amount, of: (index: number) => t.euros(view.rules[index].amount) },
    { label: texts.left, of: (index: number) => t.euros(view.rules[index].left) },
  ];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {GRANT_RULES.map((id) => (
            <th key={id} scope="col" className={styles.head}>
              {texts.names[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row" className={styles.row}>
              {label}
            </th>
            {GRANT_RULES.map((id, index) => (
              <td key={id} className={styles.cell}>
                {of(index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
