import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { vacancyNl } from '../../../texts/nl/vacancy';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { vacancyOf } from '../../../documents/vacancy';
import type { ScreenProps } from '../../ui/screen';

const useStyles = makeStyles({
  copy: { alignSelf: 'flex-start' },
  sources: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** The text for a vacancy of a function, ready to copy. */
export default function VacancyScreen({ school, day, employee, options }: ScreenProps) {
  const styles = useStyles();
  const { t, announce } = usePane();
  const texts = useTexts(vacancyNl, 'vacancy');
  const { functions } = school;
  const [name, setName] = useState(
    () =>
      functions.find(options.filter ?? employee?.functionName ?? '')?.name ?? functions.all.at(0)?.name ?? '',
  );
  const chosen = functions.all.find((one) => one.name === name) ?? functions.all.at(0);
  const vacancy = useMemo(
    () => (chosen && chosen.problem === null ? vacancyOf(chosen, school, day, texts) : null),
    [chosen, school, day, texts],
  );
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const say = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const copy = async () => {
    if (!vacancy) return;
    try {
      await navigator.clipboard.writeText(vacancy.text);
      say(texts.copied);
    } catch {
      // Office does not let every pane write to the clipboard: then the reader does it.
      box.current?.focus();
      box.current?.select();
      say(texts.selected);
    }
  };
  return (
    <ScreenFrame title={t.screens.titles.vacancy} hint={texts.hint}>
      {!chosen && <Notice intent="info" what={texts.none} />}
      {chosen && (
        <Field label={texts.functionName}>
          <Select
            value={chosen.name}
            onChange={(_, { value }) => {
              setName(value);
              setSaid(null);
            }}
          >
            {functions.all.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </Select>
        </Field>
      )}
      {chosen?.problem && <Notice intent="warning" what={texts.broken} fix={t.problem(chosen.problem)} />}
      {vacancy && (
        <>
          <Field label={texts.text}>
            <Textarea ref={box} readOnly rows={16} lang="nl" value={vacancy.text} />
          </Field>
          <Button appearance="primary" className={styles.copy} onClick={() => void copy()}>
            {texts.copy}
          </Button>
          {said !== null && <Notice intent="info" what={said} />}
          <Section title={texts.sources}>
            <ul className={styles.sources}>
              {vacancy.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </ScreenFrame>
  );
}
