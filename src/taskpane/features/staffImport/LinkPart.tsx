import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaoName } from '../../../cao/rules';
import { FULL_TIME } from '../../../domain/budget/extraHours';
import {
  staffLinkOf,
  type ImportedPerson,
  type LinkObstacle,
  type StaffListReading,
} from '../../../imports/staffList';
import { linkStaff } from '../../../workbook/formulas/linkStaff';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { Refused } from '../../ui/Refused';
import type { StaffSource } from './staffImport';
import { useAction } from '../../ui/useAction';
import type { WriteAccess } from '../../ui/screen';
import { usePartStyles } from './partStyles';
import { sentence, useStaffTexts } from './useStaffTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { TextList } from '../../ui/TextList';

interface Props {
  readonly source: StaffSource;
  readonly reading: StaffListReading;
  /** What stands in the way in the list itself. */
  readonly obstacles: readonly LinkObstacle[];
  /** The CAO that the school is under. */
  readonly cao: CaoName;
  /** Whether `Medewerkers` has people already. */
  readonly hasPeople: boolean;
  /** Whether the reading is that of the choices of now. */
  readonly current: boolean;
  readonly access: WriteAccess;
}

/** Links `Medewerkers` to the list where it stands, or says why that cannot be. */
export function LinkPart({ source, reading, obstacles: ofList, cao, hasPeople, current, access }: Props) {
  const styles = usePartStyles();
  const plain = usePlainStyles();
  const texts = useStaffTexts().write;
  const action = useAction();
  const [last, setLast] = useState<UndoHandle | null>(null);
  const { sheet, name, cells } = source;
  const obstacles: readonly LinkObstacle[] =
    sheet === null
      ? [{ code: 'fileSource' }]
      : [...(hasPeople ? [{ code: 'notEmpty' } as const] : []), ...ofList];

  const link = () =>
    action.run(async () => {
      if (sheet === null) return;
      const what = texts.linked({ name, people: reading.people.length });
      const handle = await linkStaff({
        what,
        link: staffLinkOf(reading),
        sheetName: name,
        row: sheet.row,
        column: sheet.column,
        cells,
      });
      await access.wrote(handle);
      setLast(handle);
    });

  if (last !== null && access.writes.includes(last)) return <OwnWriteNotice write={last} access={access} />;
  if (obstacles.length > 0) {
    return (
      <div>
        <p className={styles.hint}>{texts.noLink}</p>
        <TextList
          className={styles.hint}
          lines={obstacles.map((obstacle) => sentence(texts.obstacle[obstacle.code], obstacle))}
        />
      </div>
    );
  }
  return (
    <>
      <Button
        className={plain.start}
        icon={action.busy ? <Spinner size="tiny" /> : undefined}
        disabledFocusable={action.busy || !current}
        onClick={link}
      >
        {texts.link}
      </Button>
      <p className={styles.hint}>{texts.linkHint}</p>
      {cao === 'VO' && reading.people.some(worksMore) && (
        <p className={styles.hint}>{texts.linkExtraHours}</p>
      )}
      <Refused action={action} />
    </>
  );
}

/** Whether the list has hours above full time, which a link lets go on. */
const worksMore = ({ fte }: ImportedPerson) => fte !== null && fte > FULL_TIME;
