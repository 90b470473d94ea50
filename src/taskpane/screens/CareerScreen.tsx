import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Day } from '../../domain/calendar';
import type { Employee } from '../../workbook/school';
import { CareerFacts } from '../components/career/CareerFacts';
import { CostSection } from '../components/career/CostSection';
import { GrowthSection } from '../components/career/GrowthSection';
import { Ladder } from '../components/career/Ladder';
import { SalaryNotice } from '../components/career/SalaryNotice';
import { ScenarioSection } from '../components/career/ScenarioSection';
import { useCareerTexts } from '../components/career/useCareerTexts';
import { Notice } from '../components/Notice';
import { ScreenFrame } from '../components/ScreenFrame';
import { usePane } from '../context';
import { careerStart, isOld, stagesAsPlanned } from '../state/careerBase';
import type { ScreenProps } from './screen';

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

function Career({ school, employee, day, access }: Props) {
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
            teaching={career.function?.group === 'onderwijsondersteunend'}
          >
            {career.ahead.some(({ course }) => course !== null) && (
              <Checkbox
                checked={asDone}
                label={texts.courseDone}
                onChange={(_, data) => setAsDone(data.checked === true)}
              />
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
            <Ladder school={school} own={career.function} scale={career.input.scale} />
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
