import { manageNl } from '../../../texts/nl/manage';
import { AgreementForm } from '../../ui/AgreementForm';
import { Disclosure } from '../../ui/Disclosure';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { useTexts } from '../../ui/context';
import { agreementsOf } from '../../../school/agreements';
import { AgreementList } from './AgreementList';
import { TwoFunctions } from './TwoFunctions';
import type { SectionProps } from '../../ui/section';

/** The agreements on saving with one person: recording, ending and removing them. */
export default function ManageAgreements(props: SectionProps) {
  const texts = useTexts(manageNl).agreements;
  const { reading, employee, access } = props;
  const last = access.lastAbout(employee.key, ['CAO_regels']);
  const existing = agreementsOf(reading, employee.key);
  return (
    <Disclosure title={texts.title}>
      <AgreementList {...props} existing={existing} />
      <AgreementForm {...props} />
      <TwoFunctions {...props} />
      {last && <LastWriteNotice write={last} undone={() => void access.undone(last)} />}
    </Disclosure>
  );
}
