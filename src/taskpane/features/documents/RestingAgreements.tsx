import { useState } from 'react';
import { endExtraHours } from '../../../school/edits/extraHours';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { rightsNl } from '../../../texts/nl/rights';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useAction } from '../../ui/useAction';
import type { WriteAccess } from '../../ui/screen';
import type { RestingAgreement } from './agreementRun';

interface Props {
  readonly resting: readonly RestingAgreement[];
  readonly access: WriteAccess;
  /** Called once the hours have ended. */
  readonly ended: () => void;
}

/** Whose agreement rests on hours above full time, which end by law before, with a button that ends them. */
export function RestingAgreements({ resting, access, ended }: Props) {
  const texts = useTexts(rightsNl).extraHours;
  const action = useAction();
  const [written, setWritten] = useState<UndoHandle | null>(null);
  const end = () =>
    action.run(async () => {
      const ends = resting.map(({ employee, use }) => ({ employee, on: use.endOn }));
      await access.write(endExtraHours(ends), texts.endedMany(ends.length), {
        written: (handle) => {
          setWritten(handle);
          ended();
        },
      });
    });
  const names = resting.map(({ employee }) => nameOrNumber(employee));
  const total = resting.reduce((sum, { use }) => sum + use.total, 0);
  return (
    <>
      {resting.length > 0 && (
        <Notice
          intent="warning"
          what={texts.onPaper({ names, total })}
          fix={texts.onPaperFix}
          action={{ text: texts.endMany(names.length), run: end, disabled: action.busy }}
        />
      )}
      <Refused action={action} />
      <OwnWriteNotice write={written} access={access} />
    </>
  );
}
