import { ALL, type TeamView } from '../../../school/signals/teamList';

/** How the reader left the list, to find it back so. Only as long as the pane is open. */
export interface TeamMemory {
  readonly view: TeamView;
  readonly scrollTop: number;
  /** Key of the row that had the focus last. */
  readonly current: string | null;
  /** Whether the list was left by opening a person: then that row gets the focus again. */
  readonly left: boolean;
}

let memory: TeamMemory = { view: ALL, scrollTop: 0, current: null, left: false };

export function remembered(): TeamMemory {
  return memory;
}

export function remember(part: Partial<TeamMemory>): void {
  memory = { ...memory, ...part };
}
