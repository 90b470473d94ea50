import { baseCao } from '../../../school/read/ownRules';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane } from '../../ui/context';
import { today } from '../../host/clock';
import { noImport, reduceImport, type StaffImport } from './staffImport';
import { StartSteps } from '../../ui/StartSteps';
import { RememberedState, useRememberedReducer } from '../../ui/rememberedState';
import type { ScreenProps } from '../../ui/screen';
import { InventedPart } from './InventedPart';
import { ReadList } from './ReadList';
import { SourcePart } from './SourcePart';
import { useStaffTexts } from './useStaffTexts';

/** Another screen is often looked at in between: the list and what was chosen for it are still there afterwards. */
const kept = new RememberedState<StaffImport>(noImport);

/** Takes in HR's own list: read it, correct what was understood, compare it with the workbook, and copy or link it. */
export default function StaffImportScreen({ reading, school, day, show, access }: ScreenProps) {
  const { t } = usePane();
  const texts = useStaffTexts();
  const [state, dispatch] = useRememberedReducer(reduceImport, kept);
  const { source } = state;
  return (
    <ScreenFrame title={t.screens.titles.staffImport} hint={texts.intro}>
      <InventedPart school={school} access={access} />
      <SourcePart source={source} choose={(chosen) => dispatch({ type: 'source', source: chosen })} />
      {source && (
        <ReadList
          source={source}
          state={state}
          dispatch={dispatch}
          reading={reading}
          school={school}
          day={day ?? today()}
          cao={baseCao(reading)}
          access={access}
        />
      )}
      {/* Once people of the list are in the workbook. */}
      {source && <StartSteps school={school} day={day} show={show} access={access} />}
    </ScreenFrame>
  );
}
