import { firstDayOf } from '../../../domain/calendar';
import { settingsNl } from '../../../texts/nl/settings';
import { baseCao } from '../../../school/read/ownRules';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { AccountSettings } from './AccountSettings';
import { DaySetting } from './DaySetting';
import { OverviewUpdate } from './OverviewUpdate';
import { PlanningSettings } from './PlanningSettings';
import { RuleChoicesSettings } from './RuleChoicesSettings';
import { RulesSettings } from './RulesSettings';
import { SchoolSettings } from './SchoolSettings';
import { ShippedValues } from './ShippedValues';
import { planSpan } from '../../../school/plan/planSpan';
import type { ScreenProps } from '../../ui/screen';

/** What holds for the whole school: the date, the plans, the rules; and where everything that ships comes from. */
export default function SettingsScreen({ reading, school, day, options, access }: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(settingsNl);
  const planned = day === null ? null : firstDayOf(planSpan(school.settings, day).from);
  return (
    <ScreenFrame title={t.screens.titles.settings} hint={texts.intro}>
      <DaySetting
        day={day}
        hasCell={reading.raw.referenceDate !== null}
        access={access}
        asked={options.filter === 'day' ? options : null}
      />
      <SchoolSettings settings={school.settings} access={access} />
      {day !== null && planned !== null && (
        <>
          <PlanningSettings settings={school.settings} day={day} access={access} />
          <RuleChoicesSettings school={school} day={day} access={access} />
          <RulesSettings reading={reading} school={school} day={day} planned={planned} access={access} />
          {baseCao(reading) === 'VO' && <AccountSettings settings={school.settings} access={access} />}
          <OverviewUpdate access={access} />
          <ShippedValues cao={baseCao(reading)} day={planned} />
        </>
      )}
    </ScreenFrame>
  );
}
