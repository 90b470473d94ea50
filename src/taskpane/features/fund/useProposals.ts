import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { School } from '../../../school/school';
import { inSlices } from '../../../pacing';
import { proposalsOf, type Proposal } from '../../../school/fund/proposals';
import { personPlan } from '../../../school/plan/wishPlan';

interface Known {
  readonly found: readonly Proposal[];
  readonly done: number;
  readonly all: number;
  readonly status: 'busy' | 'stopped' | 'done';
}

export interface Proposals extends Known {
  readonly stop: () => void;
  /** Begins anew after `stop`. */
  readonly resume: () => void;
}

/** What the plans of everybody would ask of the fund, computed while the pane goes on answering. */
export function useProposals(school: School, day: Day): Proposals {
  const [state, setState] = useState<Known>({ found: [], done: 0, all: 0, status: 'busy' });
  const [turn, setTurn] = useState(0);
  const cancel = useRef<AbortController>(null);
  useEffect(() => {
    const { signal } = (cancel.current = new AbortController());
    const wishing = school.employees.filter(({ wishes }) => wishes.length > 0);
    const all = wishing.length;
    const asked = new Set(school.fund.requests.map(({ id }) => id));
    void inSlices(
      wishing,
      (person): Proposal[] => {
        const plan = personPlan(person, day, school.settings);
        return plan?.kind === 'plan' ? proposalsOf(person, plan.view, asked) : [];
      },
      {
        signal,
        progress: (done) => setState((known) => ({ ...known, done, all, status: 'busy' })),
      },
    ).then((found) => {
      if (!signal.aborted) setState({ found: found.flat(), done: all, all, status: 'done' });
    });
    return () => cancel.current?.abort();
  }, [school, day, turn]);
  const stop = () => {
    cancel.current?.abort();
    setState((known) => ({ ...known, status: 'stopped' }));
  };
  const resume = () => {
    setState((known) => ({ ...known, done: 0, status: 'busy' }));
    setTurn(turn + 1);
  };
  return { ...state, stop, resume };
}
