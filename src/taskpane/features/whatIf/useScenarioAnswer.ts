import { useRef, useState } from 'react';
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

export interface Answer {
  readonly of: Scenario;
  /** What of the workbook it was computed from. */
  readonly from: SchoolReading;
  readonly today: ScenarioTotals;
  readonly then: ScenarioTotals;
}

export interface ScenarioAnswer {
  /** How many people have been computed, twice each; null while nothing is. */
  readonly done: number | null;
  readonly answer: Answer | null;
  readonly action: Action;
  readonly compute: (scenario: Scenario) => void;
  readonly stop: () => void;
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
  const [done, setDone] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const stop = () => cancel.current?.abort();
  const bothTotals = async (scenario: Scenario, signal: AbortSignal) => {
    const half = school.employees.length;
    const asItIs = { ...scenario, indexation: null };
    const today = await scenarioTotals(school, day, asItIs, { signal, progress: setDone });
    const stopped = () => signal.aborted;
    const other =
      today &&
      (await inSteps(readSchoolSteps(scenarioRaw(reading, scenario), shippedCareer(sourceWords)), stopped));
    const there = other && other.school;
    const then =
      there && (await scenarioTotals(there, day, scenario, { signal, progress: (n) => setDone(half + n) }));
    setAnswer(today && then ? { of: scenario, from: reading, today, then } : null);
    announce(today && then ? texts.table : texts.stopped);
  };
  const compute = (scenario: Scenario) => {
    stop();
    const { signal } = (cancel.current = new AbortController());
    setDone(0);
    action.run(() => bothTotals(scenario, signal).finally(() => setDone(null)));
  };
  const forget = () => {
    stop();
    action.clear();
    setAnswer(null);
  };
  return { done, answer, action, compute, stop, forget };
}
