import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ruleChoicesNl } from '../../../texts/nl/ruleChoices';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useTexts } from '../../ui/context';
import { RuleChoicesForm } from './RuleChoicesForm';
import { useSettingWrite } from './useSettingWrite';
import { WriteResult } from './WriteResult';
import type { DayScreenProps } from '../../ui/dayScreen';

const useStyles = makeStyles({
  ask: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});

type Props = Pick<DayScreenProps, 'school' | 'day' | 'access'>;

/** Asks a new workbook's school once what it decides for everybody; what is answered is never asked again. */
export default function RulesQuestion({ school, day, access }: Props) {
  const styles = useStyles();
  const texts = useTexts(ruleChoicesNl);
  const write = useSettingWrite(access);
  const [open, setOpen] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) container.current?.querySelector<HTMLElement>('input')?.focus();
  }, [open]);
  const { rules, settings } = school;
  if (settings.rulesChosen || !rules)
    return write.written ? (
      <div className={styles.ask}>
        <WriteResult write={write} focusBack={() => undefined} />
      </div>
    ) : null;
  if (!open)
    return (
      <div className={styles.ask}>
        <Notice
          intent="info"
          what={texts.ask}
          fix={texts.askFix}
          action={{ text: texts.choose, run: () => setOpen(true) }}
        />
      </div>
    );
  return (
    <div ref={container}>
      <Section title={texts.title}>
        <RuleChoicesForm rules={rules} day={day} chosen={false} write={write} />
      </Section>
    </div>
  );
}
