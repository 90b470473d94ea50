import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { usePlainStyles } from './plainStyles';

const useStyles = makeStyles({ beside: { flexWrap: 'wrap' } });

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly change: (value: Value) => void;
  /** Whether the choices stand beside each other, and not each on a line of its own. */
  readonly beside?: boolean;
}

/** One of a few choices, all of them in sight. */
export function RadioField<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, change, beside } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const choose = (typed: string) => {
    const chosen = options.find(([option]) => String(option) === typed);
    if (chosen) change(chosen[0]);
  };
  return (
    <Field label={label} className={plain.field}>
      <RadioGroup
        className={beside ? styles.beside : undefined}
        layout={beside ? 'horizontal' : undefined}
        value={String(value)}
        onChange={(_, data) => choose(data.value)}
      >
        {options.map(([option, text]) => (
          <Radio key={option} value={String(option)} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
