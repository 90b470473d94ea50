import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { vacancyNl } from '../../../texts/nl/vacancy';
import { CopyText } from './CopyText';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { vacancyOf } from '../../../documents/vacancy';
import type { ScreenProps } from '../../ui/screen';

const useStyles = makeStyles({
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
  const { t } = usePane();
  const problemText = useProblemText();
  const texts = useTexts(vacancyNl);
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
  return (
    <ScreenFrame title={t.screens.titles.vacancy} hint={texts.hint}>
      {!chosen && <Notice intent="info" what={texts.none} />}
      {chosen && (
        <Field label={texts.functionName}>
          <Select value={chosen.name} onChange={(_, { value }) => setName(value)}>
            {functions.all.map((one) => (
              <option key={one.name}>{one.name}</option>
            ))}
          </Select>
        </Field>
      )}
      {chosen?.problem && <Notice intent="warning" what={texts.broken} fix={problemText(chosen.problem)} />}
      {vacancy && (
        <>
          <CopyText key={chosen?.name} text={vacancy.text} rows={16} lang="nl" texts={texts} />
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
