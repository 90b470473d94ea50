import { Button, Field, Input, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { Day } from '../../../domain/calendar';
import { fundNl } from '../../../texts/nl/fund';
import { addRequests } from '../../../school/edits/fund';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { useListStyles } from '../../ui/listStyles';
import { useTexts } from '../../ui/context';
import type { WriteAccess } from '../../ui/screen';
import { useFormStyles } from '../../ui/formStyles';
import type { FundYearView } from '../../../school/fund/fundYear';
import { useAction } from '../../ui/useAction';
import type { Proposals } from './useProposals';

/** As many as are read at once. */
const MOST_SHOWN = 10;
const PRIORITIES = [1, 2, 3] as const;

interface Props {
  readonly view: FundYearView;
  readonly proposals: Proposals;
  readonly day: Day;
  readonly access: WriteAccess;
}

/** What the plans lack in a school year, to put in `Beurs` as requests. */
export function FundProposals({ view, proposals, day, access }: Props) {
  const form = useFormStyles();
  const lists = useListStyles();
  const texts = useTexts(fundNl, 'fund').plans;
  const action = useAction();
  const [typed, setTyped] = useState({ 1: '', 2: '', 3: '' });
  const points = { 1: pointsOf(typed[1]), 2: pointsOf(typed[2]), 3: pointsOf(typed[3]) };
  const wrong = PRIORITIES.some((priority) => points[priority] === undefined);
  const own = proposals.found.filter(({ year }) => year === view.year);
  const add = () =>
    action.run(async () => {
      const requests = own.map(({ person, year, course, amount, priority }) => {
        return { employee: person, year, course, amount, points: points[priority] ?? null, date: day };
      });
      await access.write(addRequests(requests), texts.added(requests.length));
    });
  const { status, done, all, stop, resume } = proposals;
  const busy = status === 'busy';
  if (status !== 'done') {
    return (
      <Section title={texts.title}>
        <p className={form.hint}>{busy ? texts.busy(done, all) : texts.stopped(done, all)}</p>
        {busy && <ProgressBar aria-label={texts.title} max={Math.max(1, all)} value={done} />}
        {/* One button, so that the focus stays on it. */}
        <Button className={form.start} size="small" onClick={busy ? stop : resume}>
          {busy ? texts.stop : texts.resume}
        </Button>
      </Section>
    );
  }
  return (
    <Section title={texts.title}>
      {own.length === 0 ? (
        <p className={form.hint}>{texts.none(view.year)}</p>
      ) : (
        <>
          <p className={form.hint}>
            {texts.found(
              own.length,
              own.reduce((sum, { amount }) => sum + amount, 0),
            )}
          </p>
          <ul className={lists.xs}>
            {own.slice(0, MOST_SHOWN).map((proposal) => (
              <li key={`${proposal.employee}|${proposal.wish}`}>
                {texts.line({ ...proposal, name: proposal.person.name || String(proposal.person.number) })}
              </li>
            ))}
            {own.length > MOST_SHOWN && <li>{texts.more(own.length - MOST_SHOWN)}</li>}
          </ul>
          <p className={form.hint}>{texts.hint}</p>
          <div className={form.form}>
            {PRIORITIES.map((priority) => (
              <Field
                key={priority}
                className={form.field}
                label={texts.points(priority)}
                size="small"
                hint={points[priority] === undefined ? undefined : texts.pointsHint}
                validationState={points[priority] === undefined ? 'error' : 'none'}
                validationMessage={points[priority] === undefined ? texts.pointsWrong : undefined}
              >
                <Input
                  className={form.input}
                  size="small"
                  inputMode="decimal"
                  value={typed[priority]}
                  onChange={(_, { value }) => setTyped({ ...typed, [priority]: value })}
                />
              </Field>
            ))}
          </div>
          <Button
            className={form.start}
            appearance="primary"
            size="small"
            disabledFocusable={wrong || action.busy}
            onClick={add}
          >
            {texts.add(own.length)}
          </Button>
        </>
      )}
      {action.refused && <Notice intent="error" what={action.refused.what} fix={action.refused.fix} />}
    </Section>
  );
}

/** Null where nothing is typed; undefined for what is no number of points. */
function pointsOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  return /^\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
}
