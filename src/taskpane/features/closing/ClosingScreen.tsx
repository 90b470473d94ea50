import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { SchoolYear } from '../../../domain/calendar';
import { closingNl } from '../../../texts/nl/closing';
import { closableYear, closingSteps, type PersonClosing } from '../../../school/closing/closing';
import { closeYear } from '../../../school/edits/closing';
import { AssumedBalances } from '../../ui/AssumedBalances';
import { Refused } from '../../ui/Refused';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { useSteps } from '../../ui/useSteps';
import { ClosingList } from './ClosingList';
import { ClosingTotals } from './ClosingTotals';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';
import { usePlainStyles } from '../../ui/plainStyles';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { useWriting } from '../../ui/useWriting';

/** Closes the last school year that is over, after showing what that does. */
export default dayScreen('closing', closingNl, Closing);

function Closing({ reading, school, day, access, select, show }: DayScreenProps) {
  const year = closableYear(day);
  const texts = useTexts(closingNl);
  const { employees } = school;
  const table = reading.raw.tables.Beginsaldi;
  const work = useCallback(() => closingSteps(employees, table, year), [employees, table, year]);
  const { last, done } = useSteps<readonly PersonClosing[]>(work);
  if (last === null) return <p>{texts.counting(year)}</p>;
  return (
    <>
      <AssumedBalances school={school} day={day} />
      <Closings {...{ reading, access, select, show, year, done }} closings={last} />
    </>
  );
}

interface Props extends Pick<ScreenProps, 'reading' | 'access' | 'select' | 'show'> {
  readonly year: SchoolYear;
  readonly closings: readonly PersonClosing[];
  /** Whether the closings are those of the workbook as it is now. */
  readonly done: boolean;
}

function Closings({ reading, access, select, show, year, closings, done }: Props) {
  const plain = usePlainStyles();
  const texts = useTexts(closingNl);
  const { announce } = usePane();
  const { action, last, write } = useWriting(access);
  const found = reading.raw.tables.Beginsaldi;
  const closing = closings.flatMap((one) => (one.kind === 'closes' ? [one] : []));
  const toWrite = closing.filter(({ closedBefore, before }) => !closedBefore || before !== null);
  const again = closing.some(({ closedBefore }) => closedBefore);
  const close = () => {
    if (!found) return;
    const what = texts.done({ year, people: toWrite.length });
    write(closeYear(toWrite, found), what, () => announce(what));
  };
  return (
    <div className={plain.stackM}>
      <h2>{texts.year(year)}</h2>
      {closing.length === 0 && <p>{texts.nothing}</p>}
      {closing.length > 0 && toWrite.length === 0 && <p>{texts.allClosed(year)}</p>}
      {toWrite.length > 0 && (
        <>
          <ClosingTotals closings={toWrite} />
          <Button
            className={plain.start}
            appearance="primary"
            disabledFocusable={action.busy || !done || !found}
            onClick={close}
          >
            {again ? texts.again(year) : texts.close(year)}
          </Button>
        </>
      )}
      <Refused action={action} />
      <OwnWriteNotice write={last} access={access} />
      <ClosingList closings={closings} select={select} showChecks={() => show('checks')} />
    </div>
  );
}
