import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import { RuleChoicesForm } from './RuleChoicesForm';
import { useSettingWrite } from './useSettingWrite';
import type { DayScreenProps } from '../../ui/dayScreen';

type Props = Pick<DayScreenProps, 'school' | 'day' | 'access'>;

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
