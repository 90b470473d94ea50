import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { School } from '../../../school/school';
import { inSlices } from '../../../pacing';
import { proposalsOf, type Proposals } from '../../../school/fund/proposals';
import { personPlan } from '../../../school/plan/wishPlan';

interface Known {
  readonly found: Proposals;
  readonly done: number;
  readonly all: number;
  readonly status: 'busy' | 'stopped' | 'done';
}

export interface ProposalsOfAll extends Known {
  readonly stop: () => void;
  /** Begins anew after `stop`. */
  readonly resume: () => void;
}

const NOTHING: Proposals = { asks: [], byEmployer: [] };

/** What the plans of everybody would ask of the fund, computed while the pane goes on answering. */
export function useProposals(school: School, day: Day): ProposalsOfAll {
  const [state, setState] = useState<Known>({ found: NOTHING, done: 0, all: 0, status: 'busy' });
  const [turn, setTurn] = useState(0);
  const cancel = useRef<AbortController>(null);
  useEffect(() => {
    const { signal } = (cancel.current = new AbortController());
    const wishing = school.employees.filter(({ wishes }) => wishes.length > 0);
    const all = wishing.length;
    const asked = new Set(school.fund.requests.map(({ id }) => id));
    void inSlices(
      wishing,
      (person): Proposals => {
        const plan = personPlan(person, day, school.settings);
        return plan?.kind === 'plan' ? proposalsOf(person, plan.view, asked) : NOTHING;
      },
      {
        signal,
        progress: (done) => setState((known) => ({ ...known, done, all, status: 'busy' })),
      },
    ).then((found) => {
      if (signal.aborted) return;
      const asks = found.flatMap((one) => one.asks);
      const byEmployer = found.flatMap((one) => one.byEmployer);
      setState({ found: { asks, byEmployer }, done: all, all, status: 'done' });
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
