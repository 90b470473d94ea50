import { useEffect, useState } from 'react';
import type { Day } from '../../domain/calendar';
import type { School } from '../../workbook';
import { inSlices } from '../slices';
import { proposalsOf, type Proposal } from '../state/fund';
import { personPlan } from '../state/wishes';

export interface Proposals {
  readonly found: readonly Proposal[];
  readonly done: number;
  readonly all: number;
  readonly busy: boolean;
}

/** What the plans of everybody would ask of the fund, computed while the pane goes on answering. */
export function useProposals(school: School, day: Day): Proposals {
  const [state, setState] = useState<Proposals>({ found: [], done: 0, all: 0, busy: true });
  useEffect(() => {
    const cancel = new AbortController();
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
        signal: cancel.signal,
        progress: (done) => setState((known) => ({ ...known, done, all, busy: true })),
      },
    ).then((found) => {
      if (!cancel.signal.aborted) setState({ found: found.flat(), done: all, all, busy: false });
    });
    return () => cancel.abort();
  }, [school, day]);
  return state;
}
