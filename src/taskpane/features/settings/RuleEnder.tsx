import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { firstDayOf, schoolYearOf, type Day } from '../../../domain/calendar';
import { settingsNl } from '../../../texts/nl/settings';
import type { OwnRule } from '../../../school/read/ownRules';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import { ruleValueText } from './quantityText';
import { usePlainStyles } from '../../ui/plainStyles';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

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
  const styles = useStyles();
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(settingsNl);
  const [from, setFrom] = useState<Day | null>(Math.max(firstDayOf(schoolYearOf(day) + 1), rule.from + 1));
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const value = from === null ? null : ofCao(from);
  const double = all.some((other) => other.rule === rule.rule && other.from === from);
  const wrong =
    from === null ? null : double ? texts.rules.double : value === null ? texts.rules.nothingToEnd : null;
  return (
    <div ref={form} className={styles.form} role="group" aria-label={texts.rules.end}>
      <DayField label={texts.rules.endFrom} value={from} change={(chosen = null) => setFrom(chosen)} />
      {value !== null && !wrong && (
        <p className={plain.paragraph}>{texts.rules.ofCao(ruleValueText(texts.shipped, rule.rule, value))}</p>
      )}
      {wrong && <Notice intent="warning" what={wrong} />}
      <div className={plain.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || from === null || value === null || wrong !== null}
          onClick={() => from !== null && value !== null && end(from, value)}
        >
          {texts.rules.save}
        </Button>
        <Button size="small" onClick={cancel}>
          {t.app.cancel}
        </Button>
      </div>
    </div>
  );
}
