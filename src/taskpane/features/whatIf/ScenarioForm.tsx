import { MOST_RULE_YEARS } from '../../../tables/rulesTable';
import type { SchoolYear } from '../../../domain/calendar';
import type { CurrentRules } from '../../../school/currentRules';
import { scenarioNl } from '../../../texts/nl/scenario';
import { AmountField } from '../../ui/AmountField';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { percentOf, wholeOf, type ScenarioFields } from './scenarioFields';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';

/** School years from which a change can hold. */
const YEARS_AHEAD = [0, 1, 2, 3];

interface Props {
  /** What the rules are in the chosen school year, as long as nothing is tried. */
  readonly current: CurrentRules;
  /** The school year of the reference date. */
  readonly now: SchoolYear;
  readonly fields: ScenarioFields;
  readonly change: (fields: Partial<ScenarioFields>) => void;
}

/** What is to be tried for the whole school. */
export function ScenarioForm({ current, now, fields, change }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(scenarioNl);
  const asNow = (value: string | null) => (value === null ? texts.empty : texts.asNow(value));
  const amountField = (label: string, name: 'budget' | 'fund') => (
    <AmountField
      className={form.field}
      label={label}
      value={fields[name] ?? null}
      hint={(cents) =>
        cents === null ? asNow(current[name] === null ? null : texts.euros(current[name])) : undefined
      }
      change={(cents) => change({ [name]: cents })}
    />
  );
  return (
    <>
      <SelectField
        className={form.field}
        label={texts.from}
        value={fields.from}
        options={YEARS_AHEAD.map((ahead) => [now + ahead, t.year(now + ahead)])}
        change={(from) => change({ from })}
      />
      <TextField
        inputMode="numeric"
        label={texts.savingTerm}
        value={fields.savingTerm}
        change={(savingTerm) => change({ savingTerm })}
        hint={asNow(current.savingTerm === null ? null : texts.years(current.savingTerm))}
        wrong={wholeOf(fields.savingTerm) === undefined ? texts.savingTermWrong(MOST_RULE_YEARS) : undefined}
      />
      {amountField(texts.budget, 'budget')}
      {amountField(texts.fund(fields.from), 'fund')}
      <TextField
        whole
        inputMode="decimal"
        label={texts.indexation}
        value={fields.indexation}
        change={(indexation) => change({ indexation })}
        hint={texts.indexationHint}
        wrong={percentOf(fields.indexation) === undefined ? texts.indexationWrong : undefined}
      />
    </>
  );
}
