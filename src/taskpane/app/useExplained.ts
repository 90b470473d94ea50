import { useEffect, useState } from 'react';
import { explainLater } from '../../workbook/lazyExplain';
import type { Explanation, WorkbookProblem } from '../../workbook/problems';
import { usePane } from '../ui/context';

/** The sentences for a failure; null for none, and until they are loaded. */
export function useExplained(failure: WorkbookProblem | null): Explanation | null {
  const { language } = usePane();
  const [known, setKnown] = useState<{
    readonly failure: WorkbookProblem;
    readonly text: Explanation;
  } | null>(null);
  useEffect(() => {
    if (!failure) return;
    let gone = false;
    void explainLater(failure, language).then((text) => gone || setKnown({ failure, text }));
    return () => {
      gone = true;
    };
  }, [failure, language]);
  return known && known.failure === failure ? known.text : null;
}
