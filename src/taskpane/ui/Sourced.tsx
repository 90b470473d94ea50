import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { usePane } from './context';
import type { RuleSource } from '../../domain/ruleSource';
import { lazyPart } from './lazyPart';
import { usePlainStyles } from './plainStyles';

/** Loaded before the button is pressed, so that what it opens has its final height at once. */
const ruleSource = lazyPart(
  async () => (await import(/* webpackChunkName: "source" */ './RuleSourceText')).RuleSourceText,
);

const useStyles = makeStyles({
  // At 200% zoom of a narrow pane the amount goes below its name.
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
  },
  label: { flex: '1 1 110px', minWidth: 0 },
  value: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, marginLeft: 'auto' },
  amount: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  panel: {
    flex: '1 0 100%',
    minWidth: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
});

interface Props {
  /** What the number is, also for the name of the button. */
  readonly subject: string;
  /** How its name is drawn; absent for the name alone. */
  readonly label?: ReactNode;
  readonly amount: ReactNode;
  /** The formula in words with the figures filled in. */
  readonly explanation: readonly string[];
  /** The rules that it uses. */
  readonly rules?: readonly (RuleSource | null)[];
  readonly className?: string;
  readonly amountClassName?: string;
}

/** A number with its name, and one click away where it comes from. */
export function Sourced({
  subject,
  label = subject,
  amount,
  explanation,
  rules = [],
  className,
  amountClassName,
}: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  const hasRules = rules.length > 0;
  useEffect(() => {
    if (hasRules) ruleSource.load().catch(() => undefined);
  }, [hasRules]);
  return (
    <div className={mergeClasses(styles.line, className)}>
      <div className={styles.label}>{label}</div>
      <div className={styles.value}>
        <div className={mergeClasses(styles.amount, amountClassName)}>{amount}</div>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<Info16Regular />}
          aria-label={t.source.ask(subject)}
          title={t.source.title}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div id={id} className={styles.panel} role="group" aria-label={t.source.ask(subject)}>
          <p className={mergeClasses(plain.paragraph, styles.strong)}>{t.source.title}</p>
          {explanation.map((sentence) => (
            <p key={sentence} className={plain.paragraph}>
              {sentence}
            </p>
          ))}
          {rules.map((rule) => rule && <ruleSource.Part key={rule.rule} source={rule} />)}
        </div>
      )}
    </div>
  );
}
