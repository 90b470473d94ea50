import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import { decideRequests } from '../../../school/edits/fund';
import type { FundRequest } from '../../../school/fund/requests';
import type { School } from '../../../school/school';
import { LongList } from '../../ui/LongList';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useFormStyles } from '../../ui/formStyles';
import {
  choiceOf,
  decisionsBy,
  grantedByHand,
  type Choice,
  type Choices,
  type FundYearView,
} from '../../../school/fund/fundYear';
import { useAction } from '../../ui/useAction';

const CHOICES: readonly Choice[] = ['rule', 'grant', 'refuse'];

const useStyles = makeStyles({
  request: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  person: { alignSelf: 'flex-start', textAlign: 'left' },
});

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
  const { view, rule, choices, access, written } = props;
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(fundNl, 'fund');
  const action = useAction();
  const decisions = decisionsBy(view, rule, choices, {
    byHand: texts.requests.byHand,
    byRule: texts.requests.byRule(texts.rules.names[rule]),
  });
  const write = () =>
    action.run(async () => {
      const amount = decisions.reduce((sum, { granted }) => sum + granted, 0);
      const what = texts.requests.written({ year: view.year, count: decisions.length, amount });
      await access.write(decideRequests(decisions), what);
      written();
    });
  return (
    <Section title={texts.requests.title}>
      {view.requests.length === 0 && <p className={form.hint}>{texts.requests.none}</p>}
      <LongList
        className={lists.xs}
        items={view.requests}
        keyOf={({ id }) => id}
        draw={(request) => <Request {...props} request={request} />}
      />
      {view.requests.length > 0 && (
        <Button
          className={form.start}
          appearance="primary"
          disabledFocusable={decisions.length === 0 || view.tooMuch > 0 || action.busy}
          onClick={write}
        >
          {texts.requests.write}
        </Button>
      )}
      {view.requests.length > 0 && decisions.length === 0 && (
        <p className={form.hint}>{texts.requests.nothing}</p>
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </Section>
  );
}

function Request({
  school,
  view,
  choices,
  choose,
  select,
  request,
}: Props & { readonly request: FundRequest }) {
  const styles = useStyles();
  const form = useFormStyles();
  const texts = useTexts(fundNl, 'fund');
  const person = school.byKey.get(request.key);
  const name = person?.name || texts.requests.unknownPerson(request.key);
  const choice = choiceOf(request, choices);
  return (
    <article className={styles.request}>
      <Link as="button" className={styles.person} onClick={() => select(request.key)}>
        {name}
      </Link>
      <span>{texts.requests.line(request)}</span>
      <span className={form.hint}>{texts.requests.details(request)}</span>
      {choice === 'rule' &&
        view.rules.map(({ rule, grants }) => {
          const grant = grants.get(request.id);
          return grant ? (
            <span key={rule} className={form.hint}>
              {texts.requests.gets({ rule: texts.rules.names[rule], amount: grant.granted })}
              {`, ${texts.requests.effect[grant.status]}`}
            </span>
          ) : null;
        })}
      {choice === 'grant' && (
        <span className={form.hint}>
          {texts.requests.gets({ rule: texts.requests.byHand, amount: grantedByHand(request) })}
        </span>
      )}
      <Select
        size="small"
        aria-label={texts.requests.decide({ name, course: request.course })}
        value={choice}
        onChange={(_, { value }) => choose(request.id, CHOICES.find((id) => id === value) ?? 'rule')}
      >
        {CHOICES.map((id) => (
          <option key={id} value={id}>
            {texts.requests.choices[id]}
          </option>
        ))}
      </Select>
    </article>
  );
}
