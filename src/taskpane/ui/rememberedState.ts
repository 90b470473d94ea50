import { useEffect, useReducer, useState, type Dispatch, type SetStateAction } from 'react';

/** What a screen was last like, to find it back so. It lives as long as the pane is open, and nowhere else. */
export class Kept<State> {
  private static readonly all: Kept<unknown>[] = [];
  private state: State;

  constructor(private readonly first: State) {
    this.state = first;
    Kept.all.push(this as Kept<unknown>);
  }

  /** Makes all screens what they are when the pane opens. */
  static readonly forgetAll = (): void => {
    for (const kept of Kept.all) kept.state = kept.first;
  };

  readonly get = (): State => this.state;

  readonly set = (state: State): void => {
    this.state = state;
  };
}

/** As `useReducer`, from where the screen was left. */
export function useKeptReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  kept: Kept<State>,
): readonly [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, null, kept.get);
  useEffect(() => kept.set(state), [kept, state]);
  return [state, dispatch];
}

/** As `useState`, from where the screen was left. */
export function useKeptState<State>(kept: Kept<State>): readonly [State, Dispatch<SetStateAction<State>>] {
  const [state, setState] = useState(kept.get);
  useEffect(() => kept.set(state), [kept, state]);
  return [state, setState];
}
