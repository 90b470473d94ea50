import { firstDayOf } from '../../domain/calendar';
import { settingsNl } from '../../texts/settings.nl';
import { baseCao } from '../../workbook/ownRules';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane, useTexts } from '../context';
import { DaySetting } from '../settings/DaySetting';
import { OverviewUpdate } from '../settings/OverviewUpdate';
import { PlanningSettings } from '../settings/PlanningSettings';
import { RuleChoicesSettings } from '../settings/RuleChoicesSettings';
import { RulesSettings } from '../settings/RulesSettings';
import { ShippedValues } from '../settings/ShippedValues';
import { planSpan } from '../state/planSpan';
import type { ScreenProps } from './screen';

/** What holds for the whole school: the date, the plans, the rules; and where everything that ships comes from. */
export default function SettingsScreen({ reading, school, day, access }: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(settingsNl, 'settings');
  const planned = day === null ? null : firstDayOf(planSpan(school.settings, day).from);
  return (
    <ScreenFrame title={t.screens.titles.settings} hint={texts.intro}>
      <DaySetting day={day} hasCell={reading.raw.referenceDate !== null} access={access} />
      {day !== null && planned !== null && (
        <>
          <PlanningSettings settings={school.settings} day={day} access={access} />
          <RuleChoicesSettings school={school} day={day} access={access} />
          <RulesSettings reading={reading} school={school} day={day} planned={planned} access={access} />
          <OverviewUpdate access={access} />
          <ShippedValues cao={baseCao(reading)} day={planned} />
        </>
      )}
    </ScreenFrame>
  );
}
