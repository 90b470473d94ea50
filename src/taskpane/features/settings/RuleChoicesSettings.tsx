import type { Day } from '../../../domain/calendar';
import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import type { School } from '../../../school/school';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { RuleChoicesForm } from './RuleChoicesForm';
import { useSettingWrite } from './useSettingWrite';

interface Props {
  readonly school: School;
  readonly day: Day;
  readonly access: WriteAccess;
}

/** What the school decides for everybody about saving, part of a year and promotion. */
export function RuleChoicesSettings({ school, day, access }: Props) {
  const texts = useTexts(ruleChoicesNl);
  const write = useSettingWrite(access);
  if (!school.rules) return null;
  return (
    <Section title={texts.title}>
      <RuleChoicesForm rules={school.rules} day={day} chosen={school.settings.rulesChosen} write={write} />
    </Section>
  );
}
