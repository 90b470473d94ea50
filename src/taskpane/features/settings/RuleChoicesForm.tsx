import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import { firstDayOf, schoolYearOf, type Day } from '../../../domain/calendar';
import type { EmployeeRules, RuleId } from '../../../domain/rules';
import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import { chooseRules } from '../../../school/edits/ruleChoices';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import {
  choiceRows,
  choicesIn,
  offeredTerm,
  PROMOTIONS,
  type RuleChoices,
} from '../../../school/ruleChoices';
import type { SettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';

/** School years from which the choices can hold: also those whose budgets may still be there. */
const YEARS = [-3, -2, -1, 0, 1];
/** As it stands in the workbook, whatever the language of the pane. */
const YES = 'ja';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  // At 200% zoom the words of a choice go on the next line instead of beyond the pane.
  radio: { maxWidth: '100%', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  save: { alignSelf: 'flex-start' },
});

interface Props {
  readonly rules: EmployeeRules;
  readonly day: Day;
  /** Whether the workbook says that the choices were made. */
  readonly chosen: boolean;
  readonly write: SettingWrite;
  /** Gives the focus back once a write was taken back. */
  readonly focusBack?: () => void;
}

/** Who may save, what part of a year gives, and how a promotion is placed; each with the article. */
export function RuleChoicesForm({ rules, day, chosen, write, focusBack }: Props) {
  const styles = useStyles();
  const texts = useTexts(ruleChoicesNl, 'ruleChoices');
  const [year, setYear] = useState(schoolYearOf(day));
  const [draft, setDraft] = useState<Partial<RuleChoices>>({});
  const button = useRef<HTMLButtonElement>(null);
  const from = firstDayOf(year);
  const choices = { ...choicesIn(rules, year), ...draft };
  const change = (part: Partial<RuleChoices>) => setDraft({ ...draft, ...part });
  const rows = choiceRows(rules, choices, from, texts.note);
  const same = chosen && rows.length === 0;
  const everybody = choices.savingTerm > 0;
  const articleOf = (rule: RuleId) => {
    const provenance = rules.on(rule, from)?.provenance;
    return provenance?.kind === 'cao' ? provenance.article : null;
  };
  const save = () => {
    const what = texts.wrote({ everybody, whole: !choices.byDays, from });
    write.save(chooseRules(rows, { value: YES, explanation: texts.explanation }), what, () => setDraft({}));
  };
  return (
    <div className={styles.form}>
      <Field label={texts.saving(articleOf('spaartermijn_plan'))} className={styles.field}>
        <RadioGroup
          value={everybody ? 'everybody' : 'plan'}
          onChange={(_, { value }) => change({ savingTerm: value === 'plan' ? 0 : offeredTerm(rules, year) })}
        >
          <Radio className={styles.radio} value="plan" label={texts.withPlan} />
          <Radio className={styles.radio} value="everybody" label={texts.everybody} />
        </RadioGroup>
      </Field>
      {everybody && (
        <Field label={texts.years} size="small" className={styles.field}>
          <Select
            size="small"
            value={choices.savingTerm}
            onChange={(_, { value }) => change({ savingTerm: Number(value) })}
          >
            {Array.from({ length: MOST_RULE_YEARS }, (_, i) => i + 1).map((years) => (
              <option key={years} value={years}>
                {years}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {rules.on('spaartermijn_plan', from)?.value === 0 && <Notice intent="warning" what={texts.nobody} />}
      <Field label={texts.partOfYear(articleOf('naar_rato'))} className={styles.field}>
        <RadioGroup
          value={choices.byDays ? 'days' : 'whole'}
          onChange={(_, { value }) => change({ byDays: value === 'days' })}
        >
          <Radio className={styles.radio} value="days" label={texts.byDays} />
          <Radio className={styles.radio} value="whole" label={texts.whole} />
        </RadioGroup>
      </Field>
      <Field label={texts.promotion(articleOf('bevordering'))} className={styles.field}>
        <RadioGroup
          value={String(choices.promotion)}
          onChange={(_, { value }) =>
            change({ promotion: PROMOTIONS.find((id) => String(id) === value) ?? 0 })
          }
        >
          {PROMOTIONS.map((id) => (
            <Radio key={id} className={styles.radio} value={String(id)} label={texts.promotions[id]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.from} size="small" className={styles.field}>
        <Select size="small" value={year} onChange={(_, { value }) => setYear(Number(value))}>
          {YEARS.map((offset) => schoolYearOf(day) + offset).map((one) => (
            <option key={one} value={one}>
              {texts.year(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        ref={button}
        size="small"
        appearance="primary"
        className={styles.save}
        disabledFocusable={write.action.busy || same}
        onClick={save}
      >
        {texts.save}
      </Button>
      {same && !write.written && <p>{texts.same}</p>}
      <WriteResult write={write} focusBack={focusBack ?? (() => button.current?.focus())} />
    </div>
  );
}
