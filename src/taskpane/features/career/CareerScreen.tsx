import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { Employee } from '../../../school/school';
import { CareerFacts } from './CareerFacts';
import { CostSection } from './CostSection';
import { GrowthSection } from './GrowthSection';
import { Possibilities } from './Possibilities';
import { SalaryNotice } from './SalaryNotice';
import { ScenarioSection } from './ScenarioSection';
import { useCareerTexts } from './useCareerTexts';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane } from '../../ui/context';
import { careerStart, isOld, stagesAsPlanned } from '../../../school/career/careerStart';
import type { ScreenProps } from '../../ui/screen';
import { CheckField } from '../../ui/CheckField';

/** One person's career: where it stands, what is possible, what each choice gives, and what it costs. */
export default function CareerScreen(props: ScreenProps) {
  const { employee, day } = props;
  const { t } = usePane();
  const texts = useCareerTexts();
  if (!employee || day === null) {
    return (
      <ScreenFrame title={t.screens.titles.career}>
        <Notice intent="info" what={employee ? texts.screen.noDay : texts.screen.nobody} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={t.screens.titles.career} hint={texts.screen.hint(employee.name, day)}>
      {/* What was chosen for one person is not meant for the next. */}
      <Career key={employee.key} {...props} employee={employee} day={day} />
    </ScreenFrame>
  );
}

interface Props extends ScreenProps {
  readonly employee: Employee;
  readonly day: Day;
}

function Career({ school, employee, day, access, show }: Props) {
  const { scenario: texts } = useCareerTexts();
  const [asDone, setAsDone] = useState(false);
  const start = useMemo(() => careerStart(employee, school, day), [employee, school, day]);
  const { career, base, fte } = start;
  const planned = useMemo(
    () =>
      base && withPath(base, asDone ? career.ahead : stagesAsPlanned(career.ahead, employee, school, day)),
    [base, asDone, career.ahead, employee, school, day],
  );
  return (
    <>
      {(career.input || isOld(school.salary, day)) && (
        <SalaryNotice school={school} day={day} access={access} />
      )}
      <CareerFacts start={start} school={school} day={day} />
      {planned && fte !== null && (
        <div>
          <ScenarioSection
            base={planned}
            fte={fte}
            day={day}
            salary={school.salary}
            letter={() => show('withheldIncrement')}
            teaching={career.function?.group === 'onderwijsondersteunend'}
          >
            {career.ahead.some(({ course }) => course !== null) && (
              <CheckField label={texts.courseDone} checked={asDone} change={setAsDone} />
            )}
          </ScenarioSection>
          <GrowthSection
            school={school}
            employee={employee}
            day={day}
            base={planned}
            ahead={career.ahead}
            fte={fte}
            access={access}
          />
          {career.function && career.input && (
            <Possibilities school={school} own={career.function} scale={career.input.scale} />
          )}
          <CostSection school={school} day={day} base={planned} access={access} />
        </div>
      )}
    </>
  );
}

function withPath(
  base: NonNullable<ReturnType<typeof careerStart>['base']>,
  ahead: typeof base.career.ahead,
) {
  return { ...base, career: { ...base.career, ahead } };
}
