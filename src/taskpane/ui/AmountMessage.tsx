import { Button, fieldClassNames, makeStyles, tokens } from '@fluentui/react-components';
import type { Cents } from '../../domain/money';
import type { RefusedAmount } from '../../tables/typedAmount';
import { amountNl } from '../../texts/nl/amount';
import { useTexts } from './context';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  choice: { minWidth: 'auto' },
});

interface Props {
  readonly refused: RefusedAmount;
  /** Called with the amount that is chosen, where the typed text can be two amounts. */
  readonly mean: (cents: Cents) => void;
}

/** Why an amount cannot be read; where it can be two amounts, each is a button. */
export function AmountMessage({ refused, mean }: Props) {
  const styles = useStyles();
  const texts = useTexts(amountNl);
  const choose = (button: HTMLElement, cents: Cents) => {
    // The button disappears together with the question.
    button.closest(`.${fieldClassNames.root}`)?.querySelector('input')?.focus();
    mean(cents);
  };
  if (refused.why !== 'ambiguous') return <>{texts.refused[refused.why]}</>;
  return (
    <>
      {texts.either(refused.either)}
      <span className={styles.choices}>
        {refused.either.map((cents) => (
          <Button
            key={cents}
            size="small"
            className={styles.choice}
            onClick={({ currentTarget }) => choose(currentTarget, cents)}
          >
            {texts.mean(cents)}
          </Button>
        ))}
      </span>
    </>
  );
}
