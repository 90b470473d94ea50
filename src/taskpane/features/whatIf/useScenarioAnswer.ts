import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { scenarioNl } from '../../../texts/nl/scenario';
import { inSteps } from '../../../pacing';
import { shippedCareer } from '../../../school/career/shippedCareer';
import { sourceWords } from '../../../texts/workbook/sourceWords';
import type { SchoolReading } from '../../../school/school';
import { readSchoolSteps } from '../../../school/read/readSchool';
import { scenarioRaw, scenarioTotals, type Scenario, type ScenarioTotals } from '../../../school/whatIf';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { useAction, type Action } from '../../ui/useAction';
import { usePaced, type Paced } from '../../ui/usePaced';
import type { Pacing } from '../../../workbook/connection/sendSteps';

export interface Answer {
  readonly of: Scenario;
  /** What of the workbook it was computed from. */
  readonly from: SchoolReading;
  readonly today: ScenarioTotals;
  readonly then: ScenarioTotals;
}

export interface ScenarioAnswer extends Pick<Paced, 'progress' | 'stop'> {
  readonly answer: Answer | null;
  readonly action: Action;
  readonly compute: (scenario: Scenario) => void;
  /** An answer to another question may not stand beside the fields, nor come later. */
  readonly forget: () => void;
}

/** What a scenario comes to, computed while the pane goes on answering. */
export function useScenarioAnswer(
  { reading, school }: Pick<ScreenProps, 'reading' | 'school'>,
  day: Day,
): ScenarioAnswer {
  const { announce } = usePane();
  const texts = useTexts(scenarioNl);
  const action = useAction();
  // Of each person twice.
  const { progress, stop, pace } = usePaced();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const bothTotals = async (scenario: Scenario, { signal, progress: report }: Required<Pacing>) => {
    const half = school.employees.length;
    const counted = (done: number) => report(done, 2 * half);
    counted(0);
    const asItIs = { ...scenario, indexation: null };
    const today = await scenarioTotals(school, day, asItIs, { signal, progress: counted });
    const stopped = () => signal.aborted;
    const other =
      today &&
      (await inSteps(readSchoolSteps(scenarioRaw(reading, scenario), shippedCareer(sourceWords)), stopped));
    const there = other && other.school;
    const then =
      there && (await scenarioTotals(there, day, scenario, { signal, progress: (n) => counted(half + n) }));
    setAnswer(today && then ? { of: scenario, from: reading, today, then } : null);
    announce(today && then ? texts.table : texts.stopped);
  };
  const compute = (scenario: Scenario) => {
    stop();
    action.run(() => pace((pacing) => bothTotals(scenario, pacing)));
  };
  const forget = () => {
    stop();
    action.clear();
    setAnswer(null);
  };
  return { progress, answer, action, compute, stop, forget };
}
