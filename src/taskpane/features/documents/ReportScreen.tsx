import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { accountNl } from '../../../texts/nl/account';
import { reportNl } from '../../../texts/nl/report';
import { reportScreenNl } from '../../../texts/nl/reportScreen';
import type { Paper } from '../../../documents/paper';
import { GROUPINGS, schoolOf } from '../../../school/organisation';
import { organisationNl } from '../../../texts/nl/organisation';
import { GroupSelect } from '../../ui/GroupSelect';
import { FinanceSection } from './FinanceSection';
import { PaperPreview } from '../../ui/papers/PaperPreview';
import { PaperResult } from '../../ui/papers/PaperResult';
import WorkProgress from '../../ui/WorkProgress';
import { useTexts } from '../../ui/context';
import { reportOf } from '../../../documents/report/report';
import { DIVISIONS } from '../../../documents/report/reportGroups';
import { accountBlocks } from '../../../documents/report/reportAccount';
import { accountOf } from '../../../school/account/schoolAccount';
import { reportPaper } from '../../../documents/report/reportPaper';
import { useGroup } from '../../ui/useGroup';
import { usePaper } from '../../ui/papers/usePaper';
import { usePlainStyles } from '../../ui/plainStyles';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';
import { CheckField } from '../../ui/CheckField';

/** Makes the report for works council and board, on a sheet with native charts. */
export default dayScreen('report', reportScreenNl, ReportMaker);

function ReportMaker({ reading, school, day, access }: DayScreenProps) {
  const plain = usePlainStyles();
  const texts = useTexts(reportScreenNl);
  const paperTexts = useTexts(reportNl);
  const accountTexts = useTexts(accountNl);
  const work = usePaper(access);
  const places = useTexts(organisationNl);
  const group = useGroup(school.employees);
  const [withManagers, setWithManagers] = useState(false);
  const [shown, setShown] = useState<Paper | null>(null);
  const make = () =>
    work.make(texts.written, async (slices) => {
      const among = schoolOf(school, group.organisation, group.chosen);
      const wanted = withManagers ? GROUPINGS : DIVISIONS;
      const report = await reportOf(reading, among, day, slices, wanted);
      const of = group.group;
      const about = of && `${places.groupings[of.by]}: ${of.label || places.without[of.by]}`;
      const { signal } = slices;
      const account = about === null ? await accountOf(reading, school, day, { signal }) : null;
      const blocks = account && accountBlocks(account, accountTexts);
      return {
        sheetNames: [about === null ? paperTexts.sheetName : `${paperTexts.sheetName} ${about}`],
        papers: (answers) => {
          const paper = reportPaper(report, answers, paperTexts, about, blocks);
          setShown(paper);
          return [paper];
        },
      };
    });
  return (
    <>
      <GroupSelect {...group} />
      {group.people.length === 0 && group.chosen && <p className={plain.paragraph}>{places.nobody}</p>}
      {group.organisation.groups('manager').length > 1 && (
        <CheckField label={texts.withManagers} checked={withManagers} change={setWithManagers} />
      )}
      <div className={plain.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={work.action.busy || group.people.length === 0}
          onClick={make}
        >
          {texts.make}
        </Button>
      </div>
      {work.done !== null && (
        <WorkProgress
          done={work.done}
          total={group.people.length}
          text={texts.working(work.done, group.people.length)}
          stop={work.stop}
        />
      )}
      <PaperResult work={work} done={texts.done} goToText={texts.goTo} />
      <FinanceSection reading={reading} school={school} />
      {shown && <PaperPreview paper={shown} label={texts.preview} />}
    </>
  );
}
