import { useState } from 'react';
import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import { firstDayOf, schoolYearOf, type Day } from '../../../domain/calendar';
import type { EmployeeRules, RuleId } from '../../../domain/rules';
import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import { chooseRules } from '../../../school/edits/ruleChoices';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import {
  choiceRows,
  choicesIn,
  offeredTerm,
  PROMOTIONS,
  type RuleChoices,
} from '../../../school/ruleChoices';
import type { SettingWrite } from './useSettingWrite';
import { usePlainStyles } from '../../ui/plainStyles';
import { SaveButton } from './SaveButton';
import { RadioField } from '../../ui/RadioField';

/** School years from which the choices can hold: also those whose budgets may still be there. */
const YEARS = [-3, -2, -1, 0, 1];
/** As it stands in the workbook, whatever the language of the pane. */
const YES = 'ja';

interface Props {
  readonly rules: EmployeeRules;
  readonly day: Day;
  /** Whether the workbook says that the choices were made. */
  readonly chosen: boolean;
  readonly write: SettingWrite;
}

/** What the school decides in a school year, as it is being changed, and saving it. */
function useRuleChoices({ rules, day, chosen, write }: Props) {
  const texts = useTexts(ruleChoicesNl);
  const [year, setYear] = useState(schoolYearOf(day));
  const [draft, setDraft] = useState<Partial<RuleChoices>>({});
  const from = firstDayOf(year);
  const choices = { ...choicesIn(rules, year), ...draft };
  const rows = choiceRows(rules, choices, from, texts.note);
  const articleOf = (rule: RuleId) => {
    const provenance = rules.on(rule, from)?.provenance;
    return provenance?.kind === 'cao' ? provenance.article : null;
  };
  const save = () => {
    const what = texts.wrote({ everybody: choices.savingTerm > 0, whole: !choices.byDays, from });
    write.save(chooseRules(rows, { value: YES, explanation: texts.explanation }), what, () => setDraft({}));
  };
  const change = (part: Partial<RuleChoices>) => setDraft({ ...draft, ...part });
  return { year, setYear, from, choices, change, same: chosen && rows.length === 0, articleOf, save };
}

/** Who may save, what part of a year gives, and how a promotion is placed; each with the article. */
export function RuleChoicesForm(props: Props) {
  const { rules, day, write } = props;
  const plain = usePlainStyles();
  const texts = useTexts(ruleChoicesNl);
  const state = useRuleChoices(props);
  const { year, setYear, choices, change, same, articleOf, save } = state;
  return (
    <div className={plain.stackM}>
      <SavingChoice rules={rules} {...state} />
      <RadioField
        label={texts.partOfYear(articleOf('naar_rato'))}
        value={choices.byDays ? 'days' : 'whole'}
        options={[
          ['days', texts.byDays],
          ['whole', texts.whole],
        ]}
        change={(by) => change({ byDays: by === 'days' })}
      />
      <RadioField
        label={texts.promotion(articleOf('bevordering'))}
        value={choices.promotion}
        options={PROMOTIONS.map((id) => [id, texts.promotions[id]] as const)}
        change={(promotion) => change({ promotion })}
      />
      <SelectField
        className={plain.field}
        label={texts.from}
        value={year}
        options={YEARS.map((offset) => schoolYearOf(day) + offset).map(
          (one) => [one, texts.year(one)] as const,
        )}
        change={setYear}
      />
      <SaveButton appearance="primary" text={texts.save} write={write} save={save} ready={!same}>
        {same && !write.written && <p>{texts.same}</p>}
      </SaveButton>
    </div>
  );
}

interface SavingProps extends Pick<Props, 'rules'>, ReturnType<typeof useRuleChoices> {}

/** Who may save, and for how long. */
function SavingChoice({ rules, year, from, choices, change, articleOf }: SavingProps) {
  const plain = usePlainStyles();
  const texts = useTexts(ruleChoicesNl);
  const everybody = choices.savingTerm > 0;
  return (
    <>
      <RadioField
        label={texts.saving(articleOf('spaartermijn_plan'))}
        value={everybody ? 'everybody' : 'plan'}
        options={[
          ['plan', texts.withPlan],
          ['everybody', texts.everybody],
        ]}
        change={(who) => change({ savingTerm: who === 'plan' ? 0 : offeredTerm(rules, year) })}
      />
      {everybody && (
        <SelectField
          className={plain.field}
          label={texts.years}
          value={choices.savingTerm}
          options={Array.from({ length: MOST_RULE_YEARS }, (_, i) => [i + 1, i + 1] as const)}
          change={(savingTerm) => change({ savingTerm })}
        />
      )}
      {rules.on('spaartermijn_plan', from)?.value === 0 && <Notice intent="warning" what={texts.nobody} />}
    </>
  );
}
