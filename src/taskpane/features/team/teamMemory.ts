import { RememberedState } from '../../ui/rememberedState';
import { ALL, type TeamView } from '../../../school/signals/teamList';

/** How the reader left the team list. */
export interface TeamMemory {
  readonly view: TeamView;
  readonly scrollTop: number;
  /** Key of the row that had the focus last. */
  readonly current: string | null;
  /** Whether the list was left by opening a person: then that row gets the focus again. */
  readonly left: boolean;
}

const memory = new RememberedState<TeamMemory>({ view: ALL, scrollTop: 0, current: null, left: false });

export const remembered = memory.get;

export function remember(part: Partial<TeamMemory>): void {
  memory.set({ ...memory.get(), ...part });
}
