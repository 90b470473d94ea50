import { Button } from '@fluentui/react-components';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import { decideRequests } from '../../../school/edits/fund';
import type { School } from '../../../school/school';
import { GroupSelect } from '../../ui/GroupSelect';
import { LongList } from '../../ui/LongList';
import { Refused } from '../../ui/Refused';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useGroup, type ShownGroup } from '../../ui/useGroup';
import { useFormStyles } from '../../ui/formStyles';
import {
  choiceOf,
  decisionsBy,
  partProblem,
  type Choice,
  type Choices,
  type FundYearView,
} from '../../../school/fund/fundYear';
import { useAction } from '../../ui/useAction';
import { today } from '../../host/clock';
import { FundRequestCard } from './FundRequestCard';

interface Props {
  readonly school: School;
  readonly view: FundYearView;
  readonly rule: GrantRule;
  readonly choices: Choices;
  readonly choose: (id: string, choice: Choice) => void;
  readonly select: (key: string) => void;
  readonly access: WriteAccess;
  /** Told when the decisions stand in the workbook. */
  readonly written: () => void;
}

/** Every request of the year with what the rules give it, decided by the rule or by hand. */
export function FundRequests(props: Props) {
  const { school, view, rule, choices, access, written } = props;
  const group = useGroup(school.employees);
  const shown = view.requests.filter(({ key }) => isShown(school, key, group));
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(fundNl);
  const action = useAction();
  const wrong = view.requests.some((request) => partProblem(request, choiceOf(request, choices)) !== null);
  const decisions = decisionsBy(view, rule, choices, {
    byHand: texts.requests.byHand,
    byRule: texts.requests.byRule(texts.rules.names[rule]),
  });
  const write = () =>
    action.run(async () => {
      const amount = decisions.reduce((sum, { granted }) => sum + granted, 0);
      const what = texts.requests.written({ year: view.year, count: decisions.length, amount });
      await access.write(decideRequests(decisions, today()), what);
      written();
    });
  return (
    <Section title={texts.requests.title}>
      {view.requests.length === 0 && <p className={form.hint}>{texts.requests.none}</p>}
      {view.requests.length > 0 && <GroupSelect {...group} />}
      {view.requests.length > 0 && shown.length === 0 && (
        <p className={form.hint}>{texts.requests.noneOfGroup}</p>
      )}
      <LongList
        className={lists.xs}
        items={shown}
        keyOf={({ id }) => id}
        draw={(request) => <FundRequestCard {...props} request={request} />}
      />
      {view.requests.length > 0 && (
        <Button
          className={form.start}
          appearance="primary"
          disabledFocusable={decisions.length === 0 || wrong || view.tooMuch > 0 || action.busy}
          onClick={write}
        >
          {texts.requests.write}
        </Button>
      )}
      {view.requests.length > 0 && decisions.length === 0 && (
        <p className={form.hint}>{texts.requests.nothing}</p>
      )}
      <Refused action={action} />
    </Section>
  );
}

/** Whether a request is of somebody in the chosen group. Who is no longer in `Medewerkers` is shown with everybody. */
function isShown(school: School, key: string, { organisation, chosen }: ShownGroup): boolean {
  const employee = school.byKey.get(key);
  return chosen === null || (employee !== undefined && organisation.isIn(employee, chosen));
}
