import type { Cents } from '../../../domain/money';
import type { FilledHelp } from '../../../school/plan/filledHelp';
import type { TypedWish } from '../../../school/plan/typedWish';
import { AgreementForm } from '../../ui/AgreementForm';
import { accessAbout } from '../../ui/accessWith';
import { usePane } from '../../ui/context';
import type { SectionProps } from '../../ui/section';
import { WishForm } from './WishForm';

interface Props extends SectionProps {
  readonly filled: FilledHelp;
  /** Called when it is saved or given up. */
  readonly done: () => void;
}

/** The form of an agreement or a wish, filled in for a change that helps; nothing is written before it is saved. */
export default function FilledForm({ filled, ...section }: Props) {
  const { t } = usePane();
  if (filled.kind === 'agreement') {
    const { rule, value, from } = filled;
    return <AgreementForm {...section} begin={{ rule, text: String(value), year: from }} />;
  }
  const { wish, without, employer } = filled;
  const begin: Partial<TypedWish> = {
    ...(without ? { [without]: null } : {}),
    ...(employer ? { employer: perYearText(employer, t.decimalSign) } : {}),
  };
  const access = accessAbout(section.access, section.employee.key);
  return <WishForm {...section} access={access} wish={wish} begin={begin} />;
}

/** As the field is typed: one amount where every school year has the same, else each of them. */
function perYearText(perYear: readonly Cents[], decimalSign: string): string {
  const amounts = perYear.map((cents) => (cents / 100).toFixed(2).replace('.', decimalSign));
  return amounts.every((amount) => amount === amounts[0]) ? amounts[0] : amounts.join('; ');
}
