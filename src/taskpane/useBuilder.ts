import { useState } from 'react';
import { buildEmptyWorkbook, buildSampleSchool, type Explanation } from '../workbook';
import { usePane } from './context';
import { today } from './host/clock';
import type { StartChoice } from './screens/StartScreen';
import { useAction } from './useAction';

export interface Builder {
  readonly build: (choice: StartChoice) => void;
  /** What is being built, if anything. */
  readonly building: StartChoice | null;
  /** Why nothing was built. */
  readonly refused: Explanation | null;
}

const builders = { sample: buildSampleSchool, empty: buildEmptyWorkbook };

/** Builds our sheets in a workbook that does not have them; names that are taken become a question. */
export function useBuilder(built: () => Promise<void>): Builder {
  const { t, language, announce } = usePane();
  const action = useAction();
  const [building, setBuilding] = useState<StartChoice | null>(null);
  const [taken, setTaken] = useState<Explanation | null>(null);
  const build = (choice: StartChoice) =>
    action.run(async () => {
      setBuilding(choice);
      setTaken(null);
      try {
        const result = await builders[choice](today(), language);
        if (result.done) {
          announce(t.start.built[choice]());
          await built();
        } else {
          setTaken(t.start.namesTaken(result.taken));
        }
      } finally {
        setBuilding(null);
      }
    });
  return { build, building, refused: action.refused ?? taken };
}
