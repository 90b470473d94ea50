import { Button } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import { decideRequests } from '../../../school/edits/fund';
import type { FundRequest } from '../../../school/fund/requests';
import type { GroupChoice, Organisation } from '../../../school/organisation';
import type { School } from '../../../school/school';
import { GroupSelect } from '../../ui/GroupSelect';
import { HeadingsSelect } from '../../ui/HeadingsSelect';
import { LongList } from '../../ui/LongList';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import { useGroup } from '../../ui/useGroup';
import { useHeadings } from '../../ui/useHeadings';
import { useFormStyles } from '../../ui/formStyles';
import {
  choiceOf,
  decisionsBy,
  partProblem,
  type Choice,
  type Choices,
  type FundYearView,
} from '../../../school/fund/fundYear';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { today } from '../../host/clock';
import { FundRequestCard } from './FundRequestCard';
import type { ScreenProps } from '../../ui/screen';

interface Props extends Pick<ScreenProps, 'school' | 'select' | 'access'> {
  readonly view: FundYearView;
  readonly rule: GrantRule;
  readonly choices: Choices;
  readonly choose: (id: string, choice: Choice) => void;
  /** Told when the decisions stand in the workbook. */
  readonly written: () => void;
}

/** Every request of the year with what the rules give it, decided by the rule or by hand. */
export function FundRequests(props: Props) {
  const { school, view, rule, choices, access, written } = props;
  const group = useGroup(school.employees);
  const among = useMemo(
    () => view.requests.filter(({ key }) => isShown(school, key, group.organisation, group.chosen)),
    [view.requests, school, group.organisation, group.chosen],
  );
  const whose = useCallback(({ key }: FundRequest) => school.byKey.get(key), [school]);
  const { list, headings } = useHeadings(among, group.headingsBy, group.organisation, whose);
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(fundNl);
  const writing = useGroupWrite(access);
  const isEmpty = view.requests.length === 0;
  const wrong = view.requests.some((request) => partProblem(request, choiceOf(request, choices)) !== null);
  const decisions = decisionsBy(view, rule, choices, {
    byHand: texts.requests.byHand,
    byRule: texts.requests.byRule(texts.rules.names[rule]),
  });
  const write = () => {
    const amount = decisions.reduce((sum, { granted }) => sum + granted, 0);
    const what = texts.requests.written({ year: view.year, count: decisions.length, amount });
    writing.write(decideRequests(decisions, today()), what, written);
  };
  return (
    <Section title={texts.requests.title}>
      <p className={form.hint}>{isEmpty ? texts.requests.none : texts.points}</p>
      {!isEmpty && <GroupSelect {...group} />}
      {!isEmpty && <HeadingsSelect {...group} />}
      {!isEmpty && list.length === 0 && <p className={form.hint}>{texts.requests.noneOfGroup}</p>}
      <LongList
        className={lists.xs}
        items={list}
        headings={headings}
        keyOf={({ id }) => id}
        draw={(request) => <FundRequestCard {...props} request={request} />}
      />
      {!isEmpty && (
        <Button
          className={form.start}
          appearance="primary"
          disabledFocusable={decisions.length === 0 || wrong || view.tooMuch > 0 || writing.action.busy}
          onClick={write}
        >
          {texts.requests.write}
        </Button>
      )}
      {!isEmpty && decisions.length === 0 && <p className={form.hint}>{texts.requests.nothing}</p>}
      <PacedProgress of={writing} />
      <Refused action={writing.action} />
    </Section>
  );
}

/** Whether a request is of somebody in the chosen group. Who is no longer in `Medewerkers` is shown with everybody. */
function isShown(school: School, key: string, organisation: Organisation, chosen: GroupChoice): boolean {
  const employee = school.byKey.get(key);
  return chosen === null || (employee !== undefined && organisation.isIn(employee, chosen));
}
