import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import { keptChoices, keptName } from '../../../imports/staffList';
import { fileChoiceNl } from '../../../texts/nl/fileChoice';
import { keptIn } from '../../../school/edits/settings';
import type { ScreenProps } from '../../ui/screen';
import WorkProgress from '../../ui/WorkProgress';
import { usePane, useTexts } from '../../ui/context';
import { staffReadingSteps, type StaffReading } from './staffReading';
import { useSteps } from '../../ui/useSteps';
import { ListParts, type ListProps } from './ListParts';
import { summaryLines } from './summaryLines';
import { useStaffTexts } from './useStaffTexts';

const useStyles = makeStyles({
  // In sight wherever in the screen the correction was made.
  work: {
    position: 'sticky',
    bottom: 0,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Reads the list, and anew after each correction; what was understood before stays in view meanwhile. */
export function ReadList(
  props: Omit<ListProps, 'known' | 'current' | 'summary'> & Pick<ScreenProps, 'reading'>,
) {
  const { source, state, dispatch, reading, school, day } = props;
  const styles = useStyles();
  const { announce } = usePane();
  const texts = useStaffTexts();
  const fileTexts = useTexts(fileChoiceNl);
  const { cells } = source;
  const { choices, identities, fteFrom } = state;
  const read = useCallback(
    (last: StaffReading | null) =>
      staffReadingSteps({ cells, choices, identities, fteFrom }, school, day, last),
    [cells, choices, identities, fteFrom, school, day],
  );
  const { last, done, share } = useSteps(read);
  const known = last?.cells === cells ? last : null;
  const settings = reading.raw.tables.Instellingen;
  useEffect(() => {
    if (!known || state.earlier !== 'notLooked') return;
    const name = keptName(known.reading);
    const text = name === null ? null : keptIn(settings, name);
    dispatch({ type: 'earlier', choices: text === null ? null : keptChoices(text, known.reading) });
  }, [known, state.earlier, settings, dispatch]);
  const summary =
    known &&
    texts.source.understood({
      name: source.name,
      people: known.reading.people.length,
      problems: known.reading.problems.length,
    });
  // Who does not see the screen hears what stands above the button as well.
  const announcement =
    known === null || summary === null
      ? null
      : [summary, ...summaryLines(texts.summary, known.summary)].join(' ');
  useEffect(() => {
    if (announcement !== null) announce(announcement);
  }, [announce, announcement]);
  const stop = () => {
    dispatch(known ? { type: 'choices', choices: known.choices } : { type: 'source', source: null });
    announce(texts.source.stopped);
  };
  return (
    <>
      {known && summary !== null && <ListParts {...props} known={known} current={done} summary={summary} />}
      {share !== null && known?.choices !== choices && (
        <div className={styles.work}>
          <WorkProgress done={share} total={1} text={fileTexts.reading} stop={stop} />
        </div>
      )}
    </>
  );
}
