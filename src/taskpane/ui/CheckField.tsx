import { Checkbox } from '@fluentui/react-components';
import { useFormStyles } from './formStyles';

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  /** Whether it gets the whole width of a form. */
  readonly whole?: boolean;
}

/** Something that holds or not, to be ticked. */
export function CheckField({ label, checked, change, whole = false }: Props) {
  const form = useFormStyles();
  return (
    <Checkbox
      className={whole ? form.whole : undefined}
      label={label}
      checked={checked}
      onChange={(_, data) => change(data.checked === true)}
    />
  );
}
