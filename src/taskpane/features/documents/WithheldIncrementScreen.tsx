import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { wrongAppraisals } from '../../../domain/career/appraisals';
import { withheldIncrementPaper } from '../../../documents/withheldIncrement';
import { incrementToWithhold, type WithheldIncrement } from '../../../school/career/withheldIncrement';
import type { Employee } from '../../../school/school';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { withheldIncrementNl } from '../../../texts/nl/withheldIncrement';
import { DayField } from '../../ui/DayField';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { ScreenProps } from '../../ui/screen';
import { PaperMaker } from '../../ui/papers/PaperMaker';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { CheckField } from '../../ui/CheckField';

const useStyles = makeStyles({
  conditions: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Makes the letter to somebody who gets no increment, once its conditions are met. */
export default function WithheldIncrementScreen(props: ScreenProps) {
  const { employee, day, school } = props;
  const { t } = usePane();
  const texts = useTexts(withheldIncrementNl);
  const increment = useMemo(
    () => (employee && day !== null ? incrementToWithhold(employee, school, day) : null),
    [employee, school, day],
  );
  const name = employee ? nameOrNumber(employee) : '';
  return (
    <ScreenFrame title={t.screens.titles.withheldIncrement} hint={texts.hint}>
      {!employee && <Notice intent="info" what={texts.nobody} />}
      {employee && day === null && <Notice intent="warning" what={texts.noDay} />}
      {employee && day !== null && !increment && <Notice intent="info" what={texts.none(name)} />}
      {employee && day !== null && increment && (
        // What was typed for one person is not meant for the next.
        <Letter key={employee.key} {...props} employee={employee} day={day} increment={increment} />
      )}
    </ScreenFrame>
  );
}

interface LetterProps extends ScreenProps {
  readonly employee: Employee;
  readonly day: Day;
  readonly increment: WithheldIncrement;
}

/** What is typed, and the letter that it makes; null while a condition is not met. */
function useLetter({ employee, day, increment, school }: LetterProps) {
  const texts = useTexts(withheldIncrementNl);
  const [first, setFirst] = useState<Day | null>(null);
  const [second, setSecond] = useState<Day | null>(null);
  const [once, setOnce] = useState(false);
  const wrong = wrongAppraisals(first, second, day);
  const paper =
    once && wrong === null && first !== null && second !== null
      ? withheldIncrementPaper(employee, increment, { first, second }, school.settings, texts)
      : null;
  const lacks = wrong !== null ? texts.wrong[wrong] : once ? null : texts.onceWrong;
  return { texts, first, setFirst, second, setSecond, once, setOnce, paper, lacks };
}

function Letter(props: LetterProps) {
  const { employee, access } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const { texts, paper, lacks, ...letter } = useLetter(props);
  const name = nameOrNumber(employee);
  return (
    <>
      <ul className={styles.conditions}>
        {texts.conditions.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={form.form} role="group" aria-label={texts.preview}>
        <DayField
          label={texts.first}
          value={letter.first}
          change={(day = null) => letter.setFirst(day)}
          mayBeEmpty
        />
        <DayField
          label={texts.second}
          value={letter.second}
          change={(day = null) => letter.setSecond(day)}
          mayBeEmpty
        />
        <CheckField whole label={texts.once} checked={letter.once} change={letter.setOnce} />
        {lacks !== null && <p className={`${form.whole} ${form.hint}`}>{lacks}</p>}
      </div>
      <PaperMaker
        access={access}
        paperOf={paper && (() => paper)}
        primary
        texts={texts}
        done={texts.written(name)}
        fileName={texts.fileName(String(employee.number))}
      />
      {paper && <PaperPreview paper={paper} label={texts.preview} />}
    </>
  );
}
