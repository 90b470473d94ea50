import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isEmployed } from '../../../school/employed';
import { agreementsScreenNl } from '../../../texts/nl/agreementsScreen';
import { bulkNl } from '../../../texts/nl/bulk';
import { Disclosure } from '../../ui/Disclosure';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { SelectField } from '../../ui/SelectField';
import { usePane, useTexts } from '../../ui/context';
import { AgreementPart } from './AgreementPart';
import { ExpensePart } from './ExpensePart';
import { PlansPart } from './PlansPart';
import { TalksPart } from './TalksPart';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';

/** What can be done for many at once, in the order in which it is offered. */
const parts = {
  plans: PlansPart,
  expense: ExpensePart,
  agreement: AgreementPart,
  talks: TalksPart,
};
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

/** Does the same for many people at once: whom first, then what; each is one write with one way back. */
export default dayScreen('bulk', bulkNl, ForMany);

function ForMany({ reading, school, day, options, show, access }: DayScreenProps) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(bulkNl);
  const picker = useTexts(agreementsScreenNl).choose;
  const { employees } = school;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(options.people ?? employees.filter((one) => isEmployed(one, day)).map(({ key }) => key)),
  );
  const [name, setName] = useState<PartName>(
    () => partNames.find((part) => part === options.filter) ?? 'plans',
  );
  const people = useMemo(() => employees.filter(({ key }) => chosen.has(key)), [employees, chosen]);
  const Shown = parts[name];
  return (
    <>
      <SelectField
        label={texts.what}
        value={name}
        options={partNames.map((part) => [part, texts.parts[part]] as const)}
        change={setName}
      />
      <Disclosure title={texts.whom(people.length, employees.length)}>
        <PeoplePicker employees={employees} chosen={chosen} choose={setChosen} texts={picker} day={day} />
      </Disclosure>
      <Shown reading={reading} school={school} day={day} people={people} access={access} />
      <div className={plain.buttons} role="group" aria-label={texts.others}>
        <Button size="small" onClick={() => show('agreements', { people: [...chosen] })}>
          {texts.toAgreements}
        </Button>
        <Button size="small" onClick={() => show('fund')}>
          {t.screens.titles.fund}
        </Button>
      </div>
    </>
  );
}
