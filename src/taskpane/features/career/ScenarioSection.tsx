import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode, lazy } from 'react';
import type { Day } from '../../../domain/calendar';
import type { CareerBase } from '../../../domain/career/scenarios';
import type { SchoolSalary } from '../../../school/career/schoolCareer';
import { usePane } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import {
  firstTrial,
  forecasts,
  scenarioChoices,
  yearsToShow,
  type ForecastResult,
  type ScenarioId,
} from '../../../school/career/careerChoices';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { ScenarioPicker } from './ScenarioPicker';
import { ScenarioTable } from './ScenarioTable';
import type { ChartLine } from './StepChart';
import { useCareerTexts } from './useCareerTexts';
import { RadioField } from '../../ui/RadioField';
import { ChartRoom } from '../../ui/ChartRoom';

// In the same chunk as the other chart: both need the library that draws.
const StepChart = lazy(() => import(/* webpackChunkName: "chart" */ './StepChart'));

const CHART_HEIGHT = 200;

const useStyles = makeStyles({
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is side by side at first: staying, and what the function allows. */
const FIRST_CHOSEN: readonly ScenarioId[] = ['stay', 'path'];

interface Props {
  /** With the path as planned. */
  readonly base: CareerBase;
  readonly fte: number;
  readonly day: Day;
  readonly salary: SchoolSalary;
  /** Whether the function is close to teaching. */
  readonly teaching: boolean;
  /** Goes to the letter that withholds an increment. */
  readonly letter: () => void;
  /** More to choose, above the line. */
  readonly children: ReactNode;
}

type Basis = 'atFte' | 'fullTime';

/** Choices side by side: as step lines, and as a table that says the same. */
export function ScenarioSection({ base, fte, day, salary, teaching, letter, children }: Props) {
  const styles = useStyles();
  const problemText = useProblemText();
  const { scenario: texts } = useCareerTexts();
  const [chosen, setChosen] = useState(FIRST_CHOSEN);
  const [trial, setTrial] = useState(() => firstTrial(fte, day));
  const [fteReadable, setFteReadable] = useState(true);
  const choices = useMemo(() => scenarioChoices(base, trial, teaching), [base, trial, teaching]);
  const years = useMemo(() => yearsToShow(base), [base]);
  const shown = useMemo(
    () =>
      forecasts(
        base,
        // No answer for an fte that cannot be read.
        choices.filter(({ id }) => chosen.includes(id) && (id !== 'fte' || fteReadable)),
        years,
      ),
    [base, choices, chosen, fteReadable, years],
  );
  const { end } = base.employment;
  return (
    <Section title={texts.title}>
      <ScenarioPicker
        choices={choices}
        chosen={chosen}
        choose={setChosen}
        trial={trial}
        letter={letter}
        tryFte={(tried) => {
          setFteReadable(tried !== null);
          if (tried) setTrial(tried);
        }}
      />
      {children}
      {shown.map(({ choice, problem }) => {
        const what = texts.problem(texts.names[choice.id]);
        return problem && <Notice key={choice.id} intent="warning" what={what} fix={problemText(problem)} />;
      })}
      {shown.map((result) => (
        <LowerYear key={result.choice.id} result={result} />
      ))}
      <Lines results={shown} />
      {end !== null && <p className={styles.small}>{texts.ends(end)}</p>}
      {salary.newest !== null && <p className={styles.small}>{texts.beyond(salary.newest)}</p>}
    </Section>
  );
}

/** The choices as step lines, and as a table; nothing where none can be computed. */
function Lines({ results }: { readonly results: readonly ForecastResult[] }) {
  const { scenario: texts } = useCareerTexts();
  const [basis, setBasis] = useState<Basis>('atFte');
  const lines = chartLines(results, basis, texts.names);
  if (lines.length === 0) return null;
  return (
    <>
      <RadioField
        beside
        label={texts.basis}
        value={basis}
        options={(['atFte', 'fullTime'] as const).map((one) => [one, texts[one]] as const)}
        change={setBasis}
      />
      <ChartRoom
        height={CHART_HEIGHT}
        draw={(width) => (
          <StepChart
            lines={lines}
            label={texts.chartLabel(lines.map(({ name }) => name))}
            width={width}
            height={CHART_HEIGHT}
          />
        )}
      />
      <ScenarioTable results={results} />
    </>
  );
}

/** Where a step up lowers the pay of a year: both amounts. */
function LowerYear({ result: { choice, forecast } }: { readonly result: ForecastResult }) {
  const { t } = usePane();
  const { scenario: texts } = useCareerTexts();
  return forecast?.years.map(({ day, scale, step, yearPay }) => {
    if (!yearPay || yearPay.after >= yearPay.before) return null;
    const [before, after] = [t.euros(yearPay.before), t.euros(yearPay.after)];
    const place = { scale: String(scale), step: String(step) };
    const what = texts.lower({ name: texts.names[choice.id], day, ...place, before, after });
    return <Notice key={day} intent="warning" what={what} fix={texts.lowerFix} />;
  });
}

function chartLines(
  results: readonly ForecastResult[],
  basis: Basis,
  names: Readonly<Record<ScenarioId, string>>,
): ChartLine[] {
  return results.flatMap(({ choice, forecast }) => {
    if (!forecast) return [];
    const points = forecast.years.map(({ day, event, monthly, monthlyAtFte }) => ({
      day,
      amount: basis === 'atFte' ? monthlyAtFte : monthly,
      promotion: event === 'promotion',
    }));
    return [{ name: names[choice.id], points }];
  });
}
