import { Button, ProgressBar } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CaoName } from '../../../cao/rules';
import { fundNl } from '../../../texts/nl/fund';
import { addRequests } from '../../../school/edits/fund';
import { pointsFor, yearsToMaximum, type PointWeights } from '../../../school/fund/points';
import type { Proposal } from '../../../school/fund/proposals';
import { hasExtraHours } from '../../../school/rights/extraHoursUse';
import { Notice } from '../../ui/Notice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Refused } from '../../ui/Refused';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { usePane, useTexts } from '../../ui/context';
import { useFormStyles } from '../../ui/formStyles';
import type { FundYearView } from '../../../school/fund/fundYear';
import { nameOrNumber } from '../../../tables/nameOrNumber';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { PointFields, PROPOSED, weightsOf } from './PointFields';
import type { ProposalsOfAll } from './useProposals';
import type { DayScreenProps } from '../../ui/dayScreen';

/** As many as are read at once. */
const MOST_SHOWN = 10;

interface Props extends Pick<DayScreenProps, 'school' | 'day' | 'access'> {
  readonly view: FundYearView;
  readonly proposals: ProposalsOfAll;
  /** The CAO that the school is under. */
  readonly cao: CaoName;
}

/** What the plans and the agreed courses lack in a school year, to put in `Beurs` as requests. */
export function FundProposals({ view, proposals, school, cao, day, access }: Props) {
  const form = useFormStyles();
  const { t } = usePane();
  const texts = useTexts(fundNl).plans;
  const { status, done, all, stop, resume } = proposals;
  const busy = status === 'busy';
  const own = useMemo(
    () =>
      proposals.found.asks
        .filter(({ year }) => year === view.year)
        .map((proposal) => ({ ...proposal, yearsToMaximum: yearsToMaximum(proposal.person, school, day) })),
    [proposals.found.asks, view.year, school, day],
  );
  const byEmployer = proposals.found.byEmployer.filter(({ year }) => year === view.year);
  return (
    <Section title={texts.title}>
      {status === 'done' && byEmployer.length > 0 && (
        <Notice intent="info" what={texts.byEmployer(namesOf(byEmployer))} fix={texts.byEmployerFix} />
      )}
      {status !== 'done' ? (
        <>
          <p className={form.hint}>{busy ? texts.busy(done, all) : texts.stopped(done, all)}</p>
          {busy && <ProgressBar aria-label={texts.title} max={Math.max(1, all)} value={done} />}
          {/* One button, so that the focus stays on it. */}
          <Button className={form.start} size="small" onClick={busy ? stop : resume}>
            {busy ? t.app.stop : texts.resume}
          </Button>
        </>
      ) : own.length > 0 ? (
        <Asking proposals={own} {...{ cao, day, access }} />
      ) : (
        byEmployer.length === 0 && <p className={form.hint}>{texts.none(view.year)}</p>
      )}
    </Section>
  );
}

/** Each person once. */
const namesOf = (proposals: readonly Proposal[]) => [
  ...new Set(proposals.map(({ person }) => nameOrNumber(person))),
];

interface AskingProps extends Pick<DayScreenProps, 'day' | 'access'> {
  readonly proposals: readonly (Proposal & { readonly yearsToMaximum: number | null })[];
  readonly cao: CaoName;
}

function Asking({ proposals, cao, day, access }: AskingProps) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(fundNl).plans;
  const writing = useGroupWrite(access);
  const [typed, setTyped] = useState(PROPOSED);
  const weights: PointWeights | null | undefined = weightsOf(typed);
  const pointsOf = (one: (typeof proposals)[number]) => (weights ? pointsFor(one, weights) : null);
  const add = () => {
    const requests = proposals.map((one) => {
      const { person, year, course, amount } = one;
      return { employee: person, year, course, amount, points: pointsOf(one), date: day };
    });
    writing.write(addRequests(requests), texts.added(requests.length));
  };
  const names = namesOf(proposals.filter(({ person }) => hasExtraHours(person, day, cao)));
  const total = proposals.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <p className={form.hint}>{texts.found(proposals.length, total)}</p>
      {names.length > 0 && <Notice intent="warning" what={texts.onExtraHours(names)} />}
      <ul className={lists.xs}>
        {proposals.slice(0, MOST_SHOWN).map((proposal) => (
          <li key={`${proposal.person.key}|${proposal.wish}|${proposal.year}`}>
            {texts.line({ ...proposal, name: nameOrNumber(proposal.person) })}
            <div className={form.hint}>{texts.pointsOf({ ...proposal, points: pointsOf(proposal) })}</div>
          </li>
        ))}
        {proposals.length > MOST_SHOWN && <li>{texts.more(proposals.length - MOST_SHOWN)}</li>}
      </ul>
      <p className={form.hint}>{texts.hint}</p>
      <PointFields typed={typed} change={setTyped} />
      <Button
        className={form.start}
        appearance="primary"
        size="small"
        disabledFocusable={weights === undefined || writing.action.busy}
        onClick={add}
      >
        {texts.add(proposals.length)}
      </Button>
      <PacedProgress of={writing} />
      <Refused action={writing.action} />
    </>
  );
}
