import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { managerListNl } from '../../../texts/nl/managerList';
import { organisationNl } from '../../../texts/nl/organisation';
import { signalsNl } from '../../../texts/nl/signals';
import { yearDatesNl } from '../../../texts/nl/yearDates';
import { listedPeople, managerPaper } from '../../../documents/managerList';
import type { Paper } from '../../../documents/paper';
import { isEmployed } from '../../../school/employed';
import { GROUPINGS } from '../../../school/organisation';
import type { Slices } from '../../../pacing';
import { GroupSelect } from '../../ui/GroupSelect';
import { Notice } from '../../ui/Notice';
import { ScreenFrame } from '../../ui/ScreenFrame';
import { useGroup, type ShownGroup } from '../../ui/useGroup';
import WorkProgress from '../../ui/WorkProgress';
import { usePane, useTexts } from '../../ui/context';
import type { ScreenProps } from '../../ui/screen';
import { PaperMaker } from '../../ui/papers/PaperMaker';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { type PaperWork } from '../../ui/papers/usePaper';
import { usePlainStyles } from '../../ui/plainStyles';
import { CheckField } from '../../ui/CheckField';

/** Makes the list of a manager's people, on a sheet or as a Word document. */
export default function ManagerListScreen(props: ScreenProps) {
  const { t } = usePane();
  const texts = useTexts(managerListNl);
  const { day, school } = props;
  const group = useGroup(school.employees);
  const isKept = GROUPINGS.some((by) => group.organisation.groups(by).length > 0);
  return (
    <ScreenFrame title={t.screens.titles.managerList} hint={texts.hint}>
      {day === null ? (
        <Notice intent="warning" what={texts.noDay} />
      ) : isKept ? (
        <ListMaker {...props} day={day} group={group} />
      ) : (
        <Notice intent="info" what={texts.noGroups} />
      )}
    </ScreenFrame>
  );
}

type MakerProps = ScreenProps & { readonly day: Day; readonly group: ShownGroup };

/** The list of the chosen group, as a paper. */
function useList({ reading, school, day, group }: MakerProps, withSalaries: boolean) {
  const texts = useTexts(managerListNl);
  const signalTexts = useTexts(signalsNl);
  const dateTexts = useTexts(yearDatesNl);
  const places = useTexts(organisationNl);
  const { chosen, people } = group;
  const label = group.group?.label || (chosen ? places.without[chosen.by] : '');
  const count = useMemo(
    () => (chosen ? people.filter((employee) => isEmployed(employee, day)).length : 0),
    [chosen, people, day],
  );
  const paperOf = async (slices: Slices): Promise<Paper> => {
    const listed = await listedPeople(reading, school, people, day, slices);
    const key = chosen ? `${chosen.by} ${chosen.key}` : '';
    return managerPaper(listed, day, { label, key, withSalaries }, texts, signalTexts, dateTexts);
  };
  return { texts, label, count, paperOf };
}

function ListMaker(props: MakerProps) {
  const { group, access } = props;
  const plain = usePlainStyles();
  const [withSalaries, setWithSalaries] = useState(false);
  const { texts, label, count, paperOf } = useList(props, withSalaries);
  const [shown, setShown] = useState<Paper | null>(null);
  const shownPaper = async (slices: Slices) => {
    const paper = await paperOf(slices);
    setShown(paper);
    return paper;
  };
  return (
    <>
      <GroupSelect {...group} />
      {group.chosen === null && <p className={plain.quiet}>{texts.choose}</p>}
      {group.chosen !== null && count === 0 && <Notice intent="info" what={texts.nobody} />}
      <CheckField label={texts.withSalaries} checked={withSalaries} change={setWithSalaries} />
      <p className={plain.quiet}>{texts.withSalariesHint}</p>
      <PaperMaker
        access={access}
        paperOf={count > 0 ? shownPaper : null}
        primary
        texts={texts}
        done={texts.written(label)}
        fileName={texts.fileName(label)}
        progress={(work) => <ListProgress work={work} count={count} />}
      />
      {shown && <PaperPreview paper={shown} label={texts.preview} />}
    </>
  );
}

/** How many people are done, while the list is made. */
function ListProgress({ work: { done, stop }, count }: { readonly work: PaperWork; readonly count: number }) {
  const texts = useTexts(managerListNl);
  if (done === null) return null;
  return <WorkProgress done={done} total={count} text={texts.working(done, count)} stop={stop} />;
}
