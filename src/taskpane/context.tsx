import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PaneTexts } from '../texts/pane.nl';
import { screenTexts, spoken, type Language, type ScreenTexts } from '../texts/spoken';

interface Pane {
  readonly language: Language;
  readonly t: PaneTexts;
  /** Tells a screen reader, politely, what changed elsewhere on the screen. */
  readonly announce: (sentence: string) => void;
}

const PaneContext = createContext<Pane | null>(null);

/** Language and live region for everything inside. */
export function PaneProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const announce = useCallback(
    (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    [],
  );
  const pane = useMemo(() => ({ language, t: spoken(language).pane, announce }), [language, announce]);
  return (
    <PaneContext.Provider value={pane}>
      {children}
      {/* A new paragraph each time, so that the same sentence twice is also said twice. */}
      <div role="status" aria-live="polite" style={hidden}>
        <p key={said.turn}>{said.sentence}</p>
      </div>
    </PaneContext.Provider>
  );
}

/** The texts and the live region of the pane. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane needs a PaneProvider around it');
  return pane;
}

/** The texts of a screen or section that brings its own, in the reader's language. */
export function useTexts<Name extends keyof ScreenTexts>(
  nl: ScreenTexts[Name],
  name: Name,
): ScreenTexts[Name] {
  return screenTexts(usePane().language, nl, name);
}

/** Out of sight, not out of reach of a screen reader. */
const hidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
