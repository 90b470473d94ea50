import { useState } from 'react';
import type { Cell } from '../../../tables/values';
import type { Day } from '../../../domain/calendar';
import { RULE_IDS, type RuleId } from '../../../domain/rules';
import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import { settingsNl } from '../../../texts/nl/settings';
import { ruleProblem, type OwnRule } from '../../../school/read/ownRules';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { RuleValueField } from './RuleValueField';
import { usePlainStyles } from '../../ui/plainStyles';
import { FormButtons } from '../../ui/FormButtons';
import { TextField } from '../../ui/TextField';
import { focusFirstField } from '../../ui/focus';

interface Props {
  /** The rule to change; null for a new one. */
  readonly rule: OwnRule | null;
  /** All there are, so that no two begin on one day. */
  readonly all: readonly OwnRule[];
  readonly day: Day;
  readonly busy: boolean;
  readonly save: (rule: OwnRule) => void;
  readonly cancel: () => void;
}

/** One rule of the school's own: which, from when, and how much. */
export function RuleEditor({ rule: original, all, day, busy, save, cancel }: Props) {
  const plain = usePlainStyles();
  const problemText = useProblemText();
  const texts = useTexts(settingsNl).rules;
  const { nobody } = useTexts(ruleChoicesNl);
  const [rule, setRule] = useState<RuleId>(original?.rule ?? 'scholingsbudget');
  const [from, setFrom] = useState<Day | null>(original?.from ?? day);
  const [value, setValue] = useState<Cell>(original?.value ?? null);
  const [note, setNote] = useState(original?.note ?? '');
  const made: OwnRule | null = from === null || value === null ? null : { rule, from, value, note };
  const double = all.some((other) => other !== original && other.rule === rule && other.from === from);
  const problem = made && ruleProblem(made);
  const wrong = double ? texts.double : problem ? problemText(problem) : null;
  return (
    <div ref={focusFirstField} className={plain.shortForm} role="group" aria-label={texts.form}>
      <SelectField
        className={plain.field}
        label={texts.rule}
        value={rule}
        options={RULE_IDS.map((id) => [id, texts.names[id]] as const)}
        change={(id) => {
          setRule(id);
          // An amount of euros is no number of years.
          setValue(null);
        }}
      />
      <DayField label={texts.from} value={from} change={(chosen = null) => setFrom(chosen)} />
      <RuleValueField key={rule} rule={rule} value={value} change={setValue} />
      <TextField
        className={plain.field}
        label={texts.note}
        hint={texts.noteHint}
        value={note}
        change={setNote}
      />
      {rule === 'spaartermijn_plan' && value === 0 && <Notice intent="warning" what={nobody} />}
      {wrong && <Notice intent="warning" what={wrong} />}
      <FormButtons
        action={{ busy, refused: null }}
        save={texts.save}
        onSave={() => made && save(made)}
        ready={made !== null && wrong === null}
        cancel={cancel}
      />
    </div>
  );
}
