import type { Day } from '../../../domain/calendar';
import { CareerWalk } from '../../../domain/career/career';
import { wayToMaximum } from '../../../domain/career/salary';
import { atFte, stepOf } from '../../../domain/career/salaryStep';
import type { EmployeeCareer } from '../../../school/career/employeeCareer';
import type { School } from '../../../school/school';
import { usePane } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import type { CareerStart } from '../../../school/career/careerStart';
import { Notice } from '../../ui/Notice';
import { Sourced } from '../../ui/Sourced';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import type { DayScreenProps } from '../../ui/dayScreen';

interface Props extends Pick<DayScreenProps, 'school' | 'day'> {
  readonly start: CareerStart;
}

/** What somebody earns, and when the present scale and the highest one are at their maximum. */
export function CareerFacts({ start: { career, fte }, school, day }: Props) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const problemText = useProblemText();
  const texts = useCareerTexts();
  const { facts } = texts;
  if (!career.input) return career.problem && <Notice intent="warning" what={problemText(career.problem)} />;
  const { salary } = school;
  const { monthly, standing } = new CareerWalk({ ...career.input, ahead: [] }).start;
  const { label: scale } = standing.scale;
  const place = facts.place(String(scale), String(stepOf(standing).label), salary.newest);
  const source = salary.source === '' ? facts.noSource : facts.source(salary.source);
  const { tables, step } = career.input;
  const untilMaximum = wayToMaximum(tables, career.input.scale, step, day);
  return (
    <div className={plain.stackXs}>
      <Sourced subject={facts.fullTime} amount={t.euros(monthly)} explanation={[place, source]} />
      {fte === null ? (
        <Notice intent="warning" what={facts.fteUnknown} />
      ) : (
        <Sourced
          subject={facts.atFte(fte)}
          amount={t.euros(atFte(monthly, fte))}
          explanation={[facts.timesFte(monthly, fte, atFte(monthly, fte)), place, source]}
        />
      )}
      {career.maximumOn !== null && (
        <Sourced
          subject={facts.maximum(String(scale))}
          amount={career.atMaximum ? facts.reached : facts.on(career.maximumOn)}
          explanation={[facts.increments({ ...untilMaximum, step: String(untilMaximum.step) }), source]}
        />
      )}
      <HighestScale career={career} school={school} day={day} />
    </div>
  );
}

function HighestScale({ career, school, day }: { career: EmployeeCareer; school: School; day: Day }) {
  const problemText = useProblemText();
  const { facts } = useCareerTexts();
  const { highestMaximumOn, highestScale, ahead, pathProblem } = career;
  if (pathProblem?.code === 'guarantee') return <Notice intent="info" what={problemText(pathProblem)} />;
  if (pathProblem) return <Notice intent="warning" what={facts.onlyScale} fix={problemText(pathProblem)} />;
  if (highestMaximumOn === null || highestScale === null || !career.function) return null;
  const scales = ahead.map((stage) => String(stage.scale)).join(', ');
  const { name } = career.function;
  const sources = [...new Set(ahead.map((stage) => stage.source))].filter((text) => text !== '');
  return (
    <>
      <Sourced
        subject={facts.highest(String(highestScale))}
        amount={highestMaximumOn === day ? facts.reached : facts.on(highestMaximumOn)}
        explanation={[
          scales === '' ? facts.noPath(name) : facts.path(name, scales),
          ...(ahead.some(({ course }) => course !== null) ? [facts.coursesDone] : []),
          ...(school.functions.origin === 'shipped' ? [facts.shippedFunctions] : []),
          ...sources.map(facts.source),
        ]}
      />
      {career.leftOut.map(({ stage, problem }) => (
        <Notice
          key={String(stage.scale)}
          intent="warning"
          what={facts.leftOut(String(stage.scale))}
          fix={problemText(problem)}
        />
      ))}
    </>
  );
}
