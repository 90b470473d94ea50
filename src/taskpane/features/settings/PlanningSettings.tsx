import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_TALK_MONTHS, type Settings } from '../../../tables/settings';
import { schoolYearText } from '../../../tables/values';
import { schoolYearOf, type SchoolYear } from '../../../domain/calendar';
import { MOST_PLAN_YEARS } from '../../../domain/plan/plan';
import { settingsNl } from '../../../texts/nl/settings';
import { setSettings } from '../../../school/edits/settings';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import { useSettingWrite } from './useSettingWrite';
import { usePlainStyles } from '../../ui/plainStyles';
import { TextField } from '../../ui/TextField';
import { SaveButton } from './SaveButton';
import type { DayScreenProps } from '../../ui/dayScreen';

/** School years from the reference date's on that a plan can be chosen to begin with. */
const FIRST_YEARS = 6;

/** As they stand in the workbook, whatever the language of the pane. */
const YES = 'ja';
const NO = 'nee';

interface Props extends Pick<DayScreenProps, 'day' | 'access'> {
  readonly settings: Settings;
}

/** What is being changed, as it was typed. */
interface Draft {
  readonly firstYear?: SchoolYear | null;
  readonly planYears?: string;
  readonly talkMonths?: string;
  readonly bindingHours?: boolean;
}

/** What stands in the fields, and saving it. */
function usePlanningSettings({ settings, access }: Props) {
  const texts = useTexts(settingsNl).planning;
  // Only what is being changed: the rest is as in the workbook.
  const [draft, setDraft] = useState<Draft>({});
  const shown = {
    firstYear: settings.firstYear,
    bindingHours: settings.bindingHours,
    planYears: String(settings.planYears),
    talkMonths: String(settings.talkMonths),
    ...draft,
  };
  const write = useSettingWrite(access);
  const years = wholeUpTo(shown.planYears, MOST_PLAN_YEARS);
  const months = wholeUpTo(shown.talkMonths, MOST_TALK_MONTHS);
  const same =
    shown.firstYear === settings.firstYear &&
    years === settings.planYears &&
    months === settings.talkMonths &&
    shown.bindingHours === settings.bindingHours;
  const save = () => {
    if (years === null || months === null) return;
    const { explanations } = texts;
    const first = shown.firstYear === null ? '' : schoolYearText(shown.firstYear);
    const chosen = {
      firstYear: { value: first, explanation: explanations.firstYear },
      planYears: { value: years, explanation: explanations.planYears },
      talkMonths: { value: months, explanation: explanations.talkMonths },
      bindingHours: { value: shown.bindingHours ? YES : NO, explanation: explanations.bindingHours },
    };
    write.save(setSettings(chosen), texts.wrote, () => setDraft({}));
  };
  const change = (part: Draft) => setDraft({ ...draft, ...part });
  return { shown, change, write, years, months, same, save };
}

/** School years that a plan can begin with; one that is chosen already stays to be chosen. */
function offeredYears(now: SchoolYear, chosen: SchoolYear | null): SchoolYear[] {
  const years = Array.from({ length: FIRST_YEARS }, (_, i) => now + i);
  return chosen === null || years.includes(chosen) ? years : [chosen, ...years];
}

/** From when and how far plans look, and how often there is a conversation. */
export function PlanningSettings(props: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl).planning;
  const { shown, change, write, years, months, same, save } = usePlanningSettings(props);
  const now = schoolYearOf(props.day);
  const offered = offeredYears(now, shown.firstYear);
  return (
    <Section title={texts.title}>
      <SelectField
        className={plain.field}
        label={texts.firstYear}
        value={shown.firstYear ?? ''}
        options={[
          ['', texts.ofReferenceDate(now)] as const,
          ...offered.map((year) => [year, texts.year(year)] as const),
        ]}
        change={(year) => change({ firstYear: year === '' ? null : year })}
      />
      <TextField
        className={plain.field}
        inputMode="numeric"
        label={texts.planYears}
        hint={texts.planYearsHint(MOST_PLAN_YEARS)}
        wrong={years === null ? texts.notWhole(MOST_PLAN_YEARS) : undefined}
        value={shown.planYears}
        change={(planYears) => change({ planYears })}
      />
      <TextField
        className={plain.field}
        inputMode="numeric"
        label={texts.talkMonths}
        hint={texts.talkMonthsHint(MOST_TALK_MONTHS)}
        wrong={months === null ? texts.notWhole(MOST_TALK_MONTHS) : undefined}
        value={shown.talkMonths}
        change={(talkMonths) => change({ talkMonths })}
      />
      <Switch
        label={texts.bindingHours}
        checked={shown.bindingHours}
        onChange={(_, { checked }) => change({ bindingHours: checked })}
      />
      <SaveButton
        text={texts.save}
        write={write}
        save={save}
        ready={!same && years !== null && months !== null}
      />
    </Section>
  );
}

function wholeUpTo(typed: string, most: number): number | null {
  const text = typed.trim();
  const value = Number(text);
  return /^\d{1,3}$/.test(text) && value >= 1 && value <= most ? value : null;
}
