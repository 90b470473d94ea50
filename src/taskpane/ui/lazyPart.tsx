import { lazy, Suspense, useState, type ComponentType } from 'react';

/** A part of the pane whose code loads when it is needed. */
interface LazyPart<Props extends object> {
  /** The part; nothing while its code is under way. */
  readonly Part: ComponentType<Props>;
  /** Loads the code before the part is drawn; it is then there at once, together with what it comes with. */
  readonly load: () => Promise<unknown>;
}

/** A part that can be loaded ahead: a lazy part waits a moment when it is first drawn, even when its code is there. */
export function lazyPart<Props extends object>(code: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async () => {
    loaded = await code();
    return { default: loaded };
  };
  const Later = lazy(load);
  function Part(props: Props) {
    // The same one as long as it is shown: another one would start afresh.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Later);
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return { Part, load };
}
