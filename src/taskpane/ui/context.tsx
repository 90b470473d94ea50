import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { paneNl, type PaneTexts } from '../../texts/nl/pane';
import { screenTexts, type Language } from '../../texts/spoken';

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
  const [said, setSaid] = useState<{ readonly sentences: readonly string[]; readonly turn: number }>(silence);
  // React draws two announcements of one moment at once: the second must not replace the first before a screen reader has read it.
  const unheard = useRef<string[]>([]);
  useLayoutEffect(() => {
    unheard.current = [];
  }, [said]);
  const announce = useCallback((sentence: string) => {
    unheard.current.push(sentence);
    const sentences = [...unheard.current];
    setSaid(({ turn }) => ({ sentences, turn: turn + 1 }));
  }, []);
  const pane = useMemo(
    () => ({ language, t: screenTexts(language, paneNl), announce }),
    [language, announce],
  );
  return (
    <PaneContext.Provider value={pane}>
      {children}
      {/* A new paragraph each time, so that the same sentence twice is also said twice. */}
      <div role="status" aria-live="polite" style={hidden}>
        {said.sentences.map((sentence, i) => (
          <p key={`${said.turn}.${i}`}>{sentence}</p>
        ))}
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
export function useTexts<Texts extends object>(nl: Texts): Texts {
  return screenTexts(usePane().language, nl);
}

const silence = { sentences: [], turn: 0 };

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
