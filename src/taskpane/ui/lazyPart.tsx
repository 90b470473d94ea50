import { lazy, Suspense, useState, type ComponentType } from 'react';

/** A part of the pane whose code loads when it is needed. */
interface LazyPart<Props extends object> {
  /** The part; nothing while its code is under way. */
  readonly Part: ComponentType<Props>;
  /** Loads the code before the part is drawn, so that the part appears together with what is around it. */
  readonly load: () => Promise<unknown>;
}

/** A part that can be loaded ahead: React's `lazy` suspends on the first drawing, also when the code is loaded. */
export function lazyPart<Props extends object>(code: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    loaded = await code();
    return { default: loaded };
  };
  const Later = lazy(load);
  function Part(props: Props) {
    // One component for as long as the part is shown: another one would lose its state.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Later);
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return { Part, load };
}
