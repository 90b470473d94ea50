import { useMemo, useState } from 'react';
import { inventedPeople } from '../../../workbook/build/inventedPeople';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { erasePeople } from '../../../workbook/write/erasePeople';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import type { ScreenProps } from '../../ui/screen';
import { useAction } from '../../ui/useAction';
import { usePaced } from '../../ui/usePaced';
import { useStaffTexts } from './useStaffTexts';
import { peopleOf } from '../../../school/peopleSought';

/** In the sample school: offers to take the invented people away first, who would stand among the school's own. */
export function InventedPart({ school, access }: Pick<ScreenProps, 'school' | 'access'>) {
  const texts = useStaffTexts().invented;
  const action = useAction();
  const paced = usePaced();
  const [written, setWritten] = useState<UndoHandle | null>(null);
  const invented = useMemo(() => inventedPeople(school.employees), [school]);
  const remove = () =>
    action.run(async () => {
      const whom = peopleOf(invented);
      const what = texts.removed(invented.length);
      const { handle } = await paced.pace((pacing) => erasePeople({ whom, what, ...pacing }));
      setWritten(handle);
      await access.wrote(handle);
    });
  return (
    <>
      {invented.length > 0 && (
        <Notice
          intent="warning"
          what={texts.what(invented.length)}
          fix={texts.fix}
          action={{ text: texts.remove, run: remove, disabled: action.busy }}
        />
      )}
      <PacedProgress of={paced} />
      <Refused action={action} />
      <OwnWriteNotice write={written} access={access} />
    </>
  );
}
