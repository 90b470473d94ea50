import { useState } from 'react';
import { privacyNl } from '../../../texts/nl/privacy';
import { peopleIn } from '../../../school/peopleSought';
import { personalRows } from '../../../school/personalTables';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { LastWriteNotice } from '../../ui/LastWriteNotice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { Section } from '../../ui/Section';
import { usePane, useTexts } from '../../ui/context';
import { EraseConfirm } from './EraseConfirm';
import { ErasedResult, type Erasure } from './ErasedResult';
import { FormulasToValues } from './FormulasToValues';
import { LeaversSection } from './LeaversSection';
import { OneSection } from './OneSection';
import type { ScreenProps } from '../../ui/screen';
import { usePlainStyles } from '../../ui/plainStyles';

/** Getting the file ready to be shared, and taking out who should no longer be in it. */
export default function PrivacyScreen({ reading, day, employee, access, memory }: ScreenProps) {
  const plain = usePlainStyles();
  const { t } = usePane();
  const texts = useTexts(privacyNl);
  const [last, setLast] = useState<UndoHandle | null>(null);
  const [erasure, setErasure] = useState<Erasure | null>(null);
  const rows = personalRows(reading, 'everybody');
  const common = { reading, access, memory };
  const erased = (done: Erasure) => {
    setLast(done.handle);
    setErasure(done);
  };
  const canBeUndone = last !== null && access.writes.includes(last);
  return (
    <ScreenFrame title={t.screens.titles.privacy} hint={texts.intro}>
      {last && canBeUndone && (
        <LastWriteNotice
          write={last}
          undone={() => {
            setErasure(null);
            return access.undone(last);
          }}
        />
      )}
      {erasure && (
        <ErasedResult
          erasure={erasure}
          canBeUndone={canBeUndone}
          forget={() => {
            memory.forget(erasure.handle);
            setLast(null);
            setErasure({ ...erasure, handle: { what: erasure.handle.what, tables: [] } });
          }}
        />
      )}
      <FormulasToValues access={access} done={setLast} />
      <LeaversSection {...common} day={day} erased={erased} />
      <OneSection {...common} employee={employee} erased={erased} />
      <Section title={texts.everybody.title}>
        <p className={plain.paragraph}>{texts.everybody.hint}</p>
        {rows.length === 0 ? (
          <p className={plain.paragraph}>{texts.everybody.nothing}</p>
        ) : (
          <EraseConfirm
            {...common}
            whom="everybody"
            people={peopleIn(reading)}
            rows={rows}
            act={texts.everybody.act}
            confirm={texts.everybody.confirm}
            what={texts.everybody.what}
            erased={erased}
          />
        )}
      </Section>
    </ScreenFrame>
  );
}
