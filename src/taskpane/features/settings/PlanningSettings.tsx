import { Button, Field, Input, makeStyles, Select, Switch } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { MOST_TALK_MONTHS, type Settings } from '../../../tables/settings';
import { schoolYearText } from '../../../tables/values';
import { schoolYearOf, type Day, type SchoolYear } from '../../../domain/calendar';
import { MOST_PLAN_YEARS } from '../../../domain/plan/plan';
import { settingsNl } from '../../../texts/nl/settings';
import { setSettings } from '../../../school/edits/settings';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useSettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';

/** School years from the reference date's on that a plan can be chosen to begin with. */
const FIRST_YEARS = 6;

/** As they stand in the workbook, whatever the language of the pane. */
const YES = 'ja';
const NO = 'nee';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  save: { alignSelf: 'flex-start' },
  // At 200% zoom the words of the switch go on the next line instead of beyond the pane.
  choice: { maxWidth: '100%', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
});

interface Props {
  readonly settings: Settings;
  readonly day: Day;
  readonly access: WriteAccess;
}

/** What is being changed, as it was typed. */
interface Draft {
  readonly firstYear?: SchoolYear | null;
  readonly planYears?: string;
  readonly talkMonths?: string;
  readonly bindingHours?: boolean;
  readonly schoolName?: string;
}

/** From when and how far plans look, and how often there is a conversation. */
export function PlanningSettings({ settings, day, access }: Props) {
  const styles = useStyles();
  const texts = useTexts(settingsNl, 'settings').planning;
  // Only what is being changed: the rest is as in the workbook.
  const [draft, setDraft] = useState<Draft>({});
  const { firstYear, planYears, talkMonths, bindingHours, schoolName } = {
    firstYear: settings.firstYear,
    bindingHours: settings.bindingHours,
    schoolName: settings.schoolName,
    planYears: String(settings.planYears),
    talkMonths: String(settings.talkMonths),
    ...draft,
  };
  const change = (part: Draft) => setDraft({ ...draft, ...part });
  const write = useSettingWrite(access);
  const button = useRef<HTMLButtonElement>(null);
  const now = schoolYearOf(day);
  const offered = Array.from({ length: FIRST_YEARS }, (_, i) => now + i);
  if (firstYear !== null && !offered.includes(firstYear)) offered.unshift(firstYear);
  const years = wholeUpTo(planYears, MOST_PLAN_YEARS);
  const months = wholeUpTo(talkMonths, MOST_TALK_MONTHS);
  const same =
    firstYear === settings.firstYear &&
    years === settings.planYears &&
    months === settings.talkMonths &&
    bindingHours === settings.bindingHours &&
    schoolName.trim() === settings.schoolName;
  const save = () => {
    if (years === null || months === null) return;
    const { explanations } = texts;
    const first = firstYear === null ? '' : schoolYearText(firstYear);
    const chosen = {
      firstYear: { value: first, explanation: explanations.firstYear },
      planYears: { value: years, explanation: explanations.planYears },
      talkMonths: { value: months, explanation: explanations.talkMonths },
      bindingHours: { value: bindingHours ? YES : NO, explanation: explanations.bindingHours },
      schoolName: { value: schoolName.trim(), explanation: explanations.schoolName },
    };
    write.save(setSettings(chosen), texts.wrote, () => setDraft({}));
  };
  return (
    <Section title={texts.title}>
      <Field label={texts.firstYear} size="small" className={styles.field}>
        <Select
          size="small"
          value={firstYear ?? ''}
          onChange={(_, { value }) => change({ firstYear: value === '' ? null : Number(value) })}
        >
          <option value="">{texts.ofReferenceDate(now)}</option>
          {offered.map((year) => (
            <option key={year} value={year}>
              {texts.year(year)}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={texts.planYears}
        hint={texts.planYearsHint(MOST_PLAN_YEARS)}
        refusal={years === null ? texts.notWhole(MOST_PLAN_YEARS) : undefined}
        value={planYears}
        change={(typed) => change({ planYears: typed })}
      />
      <NumberField
        label={texts.talkMonths}
        hint={texts.talkMonthsHint(MOST_TALK_MONTHS)}
        refusal={months === null ? texts.notWhole(MOST_TALK_MONTHS) : undefined}
        value={talkMonths}
        change={(typed) => change({ talkMonths: typed })}
      />
      <Switch
        className={styles.choice}
        label={texts.bindingHours}
        checked={bindingHours}
        onChange={(_, { checked }) => change({ bindingHours: checked })}
      />
      <Field label={texts.schoolName} hint={texts.schoolNameHint} size="small" className={styles.field}>
        <Input
          className={styles.input}
          size="small"
          value={schoolName}
          onChange={(_, { value }) => change({ schoolName: value })}
        />
      </Field>
      <Button
        ref={button}
        size="small"
        className={styles.save}
        disabledFocusable={write.action.busy || same || years === null || months === null}
        onClick={save}
      >
        {texts.save}
      </Button>
      <WriteResult write={write} focusBack={() => button.current?.focus()} />
    </Section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly refusal: string | undefined;
  readonly value: string;
  readonly change: (typed: string) => void;
}

function NumberField({ label, hint, refusal, value, change }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      size="small"
      className={styles.field}
      hint={refusal ? undefined : hint}
      validationState={refusal ? 'error' : 'none'}
      validationMessage={refusal}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="numeric"
        value={value}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}

function wholeUpTo(typed: string, most: number): number | null {
  const text = typed.trim();
  const value = Number(text);
  return /^\d{1,3}$/.test(text) && value >= 1 && value <= most ? value : null;
}
