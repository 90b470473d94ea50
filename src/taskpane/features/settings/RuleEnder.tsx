import { useState } from 'react';
import { firstDayOf, schoolYearOf, type Day } from '../../../domain/calendar';
import { settingsNl } from '../../../texts/nl/settings';
import type { OwnRule } from '../../../school/read/ownRules';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/context';
import { ruleValueText } from './quantityText';
import { usePlainStyles } from '../../ui/plainStyles';
import { FormButtons } from '../../ui/FormButtons';
import { focusFirstField } from '../../ui/focus';

interface Props {
  readonly rule: OwnRule;
  readonly all: readonly OwnRule[];
  readonly day: Day;
  /** What the CAO gives from a day on, in the rule's own unit; null where it gives nothing. */
  readonly ofCao: (day: Day) => number | null;
  readonly busy: boolean;
  readonly end: (from: Day, value: number) => void;
  readonly cancel: () => void;
}

/** Ends a rule of the school's own: from a day on the CAO holds again. What held before stays as it was. */
export function RuleEnder({ rule, all, day, ofCao, busy, end, cancel }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(settingsNl);
  const [from, setFrom] = useState<Day | null>(Math.max(firstDayOf(schoolYearOf(day) + 1), rule.from + 1));
  const value = from === null ? null : ofCao(from);
  const double = all.some((other) => other.rule === rule.rule && other.from === from);
  const wrong =
    from === null ? null : double ? texts.rules.double : value === null ? texts.rules.nothingToEnd : null;
  return (
    <div ref={focusFirstField} className={plain.shortForm} role="group" aria-label={texts.rules.end}>
      <DayField label={texts.rules.endFrom} value={from} change={(chosen = null) => setFrom(chosen)} />
      {value !== null && !wrong && (
        <p className={plain.paragraph}>{texts.rules.ofCao(ruleValueText(texts.shipped, rule.rule, value))}</p>
      )}
      {wrong && <Notice intent="warning" what={wrong} />}
      <FormButtons
        action={{ busy, refused: null }}
        save={texts.rules.save}
        onSave={() => from !== null && value !== null && end(from, value)}
        ready={from !== null && value !== null && wrong === null}
        cancel={cancel}
      />
    </div>
  );
}
