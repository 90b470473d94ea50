import { Button, Link, makeStyles, Select } from '@fluentui/react-components';
import { fundNl } from '../../../texts/nl/fund';
import {
  choiceOf,
  grantedByHand,
  partProblem,
  type Choice,
  type Choices,
  type FundYearView,
} from '../../../school/fund/fundYear';
import type { FundRequest } from '../../../school/fund/requests';
import { AmountField } from '../../ui/AmountField';
import { useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import { useListStyles } from '../../ui/listStyles';
import type { ScreenProps } from '../../ui/screen';

const KINDS = ['rule', 'grant', 'part', 'refuse'] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  person: { alignSelf: 'flex-start', textAlign: 'left' },
});

interface Props extends Pick<ScreenProps, 'school' | 'select'> {
  readonly view: FundYearView;
  readonly choices: Choices;
  readonly choose: (id: string, choice: Choice) => void;
  readonly request: FundRequest;
}

/** One request: what was decided on it and when, or what the rules give it and how HR decides. */
export function FundRequestCard({ school, view, choices, choose, select, request }: Props) {
  const styles = useStyles();
  const lists = useListStyles();
  const form = useFormStyles();
  const texts = useTexts(fundNl).requests;
  const name = school.byKey.get(request.key)?.name || texts.unknownPerson(request.key);
  const choice = choiceOf(request, choices);
  const byHand = choice !== 'rule' && choice !== 'refuse' && choice !== 'decided';
  return (
    <article className={lists.card}>
      <Link as="button" className={styles.person} onClick={() => select(request.key)}>
        {name}
      </Link>
      <span>{texts.line(request)}</span>
      <span className={form.hint}>{texts.details(request)}</span>
      {choice === 'rule' && <ByRules view={view} request={request} />}
      {byHand && (
        <span className={form.hint}>
          {texts.gets({ rule: texts.byHand, amount: grantedByHand(request, choices) })}
        </span>
      )}
      {choice === 'decided' ? (
        <>
          <span>{texts.decided(request)}</span>
          <Button
            className={form.start}
            size="small"
            aria-label={texts.reconsiderOf({ name, course: request.course })}
            onClick={() => choose(request.id, 'rule')}
          >
            {texts.reconsider}
          </Button>
        </>
      ) : (
        <Deciding
          request={request}
          choice={choice}
          label={texts.decide({ name, course: request.course })}
          choose={(one) => choose(request.id, one)}
        />
      )}
    </article>
  );
}

function ByRules({ view, request }: { readonly view: FundYearView; readonly request: FundRequest }) {
  const form = useFormStyles();
  const texts = useTexts(fundNl);
  return view.rules.map(({ rule, grants }) => {
    const grant = grants.get(request.id);
    return grant ? (
      <span key={rule} className={form.hint}>
        {texts.requests.gets({ rule: texts.rules.names[rule], amount: grant.granted })}
        {`, ${texts.requests.effect[grant.status]}`}
      </span>
    ) : null;
  });
}

interface DecidingProps {
  readonly request: FundRequest;
  readonly choice: Choice;
  readonly label: string;
  readonly choose: (choice: Choice) => void;
}

/** By the rule, or by hand: all of it, a part, or nothing. */
function Deciding({ request, choice, label, choose }: DecidingProps) {
  const texts = useTexts(fundNl).requests;
  const kind: Kind = typeof choice === 'object' ? 'part' : choice;
  const change = (value: string) => {
    const chosen = KINDS.find((id) => id === value) ?? 'rule';
    choose(chosen === 'part' ? { part: null } : chosen);
  };
  return (
    <>
      <Select size="small" aria-label={label} value={kind} onChange={(_, { value }) => change(value)}>
        {KINDS.map((id) => (
          <option key={id} value={id}>
            {texts.choices[id]}
          </option>
        ))}
      </Select>
      {typeof choice === 'object' && (
        <AmountField
          label={texts.part(request)}
          value={choice.part}
          required
          wrong={(part) => (partProblem(request, { part }) === null ? undefined : texts.partWrong(request))}
          change={(part) => choose({ part: part ?? null })}
        />
      )}
    </>
  );
}
