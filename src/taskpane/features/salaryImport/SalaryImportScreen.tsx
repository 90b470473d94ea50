import { useEffect, useRef } from 'react';
import type { PasteReading } from '../../../imports/salaryTable';
import { salaryTableDates } from '../../../school/edits/salaryTableRows';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { usePane } from '../../ui/context';
import { RememberedState, useRememberedReducer } from '../../ui/rememberedState';
import type { ScreenProps } from '../../ui/screen';
import { DonePanel } from './DonePanel';
import { PasteField } from './PasteField';
import { Questions } from './Questions';
import { amountsIn, emptyImport, reduceImport, type ImportAction, type ImportState } from './salaryImport';
import { useImportTexts } from './texts';
import { UnderstoodTable } from './UnderstoodTable';
import { useSalaryWriting } from './useSalaryWriting';
import { useSalaryReading } from './useSalaryReading';
import { usePlainStyles } from '../../ui/plainStyles';

/** Another screen is often looked at in between: what was pasted, answered and corrected is still there afterwards. */
const rememberedPaste = new RememberedState<ImportState>(emptyImport);

/** A salary table from what HR pasted: what was understood of it, what is asked, what is odd, and then the writing. */
export default function SalaryImportScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useImportTexts();
  const [state, dispatch] = useRememberedReducer(reduceImport, rememberedPaste);
  const area = useRef<HTMLTextAreaElement>(null);
  const questions = useRef<HTMLDivElement>(null);
  const { reading: understood, current, slow } = useSalaryReading(state.text, state.given);
  const writing = useSalaryWriting(props, () => area.current?.focus());
  const { action, written } = writing;
  useAnnouncedPaste(state.text, understood, current);
  const change = (next: ImportAction) => {
    writing.stopReplacing();
    dispatch(next);
  };
  const another = () => {
    writing.forget();
    dispatch({ type: 'clear' });
  };
  return (
    <ScreenFrame title={t.screens.titles.salaryImport} hint={texts.intro}>
      {written && (
        <DonePanel
          sentence={written.what}
          busy={action.busy}
          takeBack={() => writing.takeBack(written)}
          another={another}
        />
      )}
      <Refused action={action} />
      {!written && (
        <>
          <TablesThere dates={salaryTableDates(writing.raw)} />
          <PasteField
            text={state.text}
            area={area}
            paste={(text) => change({ type: 'paste', text })}
            clear={() => change({ type: 'clear' })}
          />
          <ReadingState understood={understood} slow={slow} />
          {understood.kind !== 'nothing' && (
            <div ref={questions}>
              <Questions
                questions={understood.questions}
                answers={state.given.answers}
                answer={(question, answer) => change({ type: 'answer', question, answer })}
              />
            </div>
          )}
        </>
      )}
      {!written && understood.kind === 'table' && (
        <UnderstoodTable
          {...{ state, current, writing, change }}
          table={understood}
          goToQuestion={() => questions.current?.querySelector('input')?.focus()}
        />
      )}
    </ScreenFrame>
  );
}

/** Of which days there is a salary table already. */
function TablesThere({ dates }: { readonly dates: ReturnType<typeof salaryTableDates> }) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  return dates.length > 0 && <p className={plain.hint}>{texts.there(dates)}</p>;
}

/** That the paste is being read, or why it cannot be a table. */
function ReadingState({ understood, slow }: { readonly understood: PasteReading; readonly slow: boolean }) {
  const plain = usePlainStyles();
  const texts = useImportTexts();
  return (
    <>
      {slow && <p className={plain.hint}>{texts.reading}</p>}
      {understood.kind === 'refused' && (
        <Notice intent="error" what={texts.paste.refusal(understood.refusal)} />
      )}
    </>
  );
}

/** Tells what was understood of a paste, once: a correction is told at its cell, and only another paste is told anew. */
function useAnnouncedPaste(pasted: string, understood: PasteReading, current: boolean): void {
  const { announce } = usePane();
  const texts = useImportTexts();
  const announcement =
    understood.kind === 'refused'
      ? texts.paste.refusal(understood.refusal)
      : understood.kind === 'table'
        ? texts.summary(understood.scales.length, amountsIn(understood))
        : null;
  const announcedPaste = useRef('');
  useEffect(() => {
    if (pasted === '') announcedPaste.current = '';
    if (!announcement || !current || announcedPaste.current === pasted) return;
    announcedPaste.current = pasted;
    announce(announcement);
  }, [pasted, announcement, current, announce]);
}
