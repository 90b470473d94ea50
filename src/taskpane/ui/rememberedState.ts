import { useEffect, useReducer, useState, type Dispatch, type SetStateAction } from 'react';

/** The state in which the reader left a screen, used when the screen is shown again. Kept in memory while the pane is open. */
export class RememberedState<State> {
  private static readonly all: RememberedState<unknown>[] = [];
  private state: State;

  constructor(private readonly first: State) {
    this.state = first;
    RememberedState.all.push(this as RememberedState<unknown>);
  }

  /** Gives all screens the state that they have when the pane opens. */
  static readonly forgetAll = (): void => {
    for (const remembered of RememberedState.all) remembered.state = remembered.first;
  };

  readonly get = (): State => this.state;

  readonly set = (state: State): void => {
    this.state = state;
  };
}

/** As `useReducer`, starting from the remembered state. */
export function useRememberedReducer<State, Action>(
  reduce: (state: State, action: Action) => State,
  remembered: RememberedState<State>,
): readonly [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, null, remembered.get);
  useEffect(() => remembered.set(state), [remembered, state]);
  return [state, dispatch];
}

/** As `useState`, starting from the remembered state. */
export function useRememberedState<State>(
  remembered: RememberedState<State>,
): readonly [State, Dispatch<SetStateAction<State>>] {
  const [state, setState] = useState(remembered.get);
  useEffect(() => remembered.set(state), [remembered, state]);
  return [state, setState];
}
