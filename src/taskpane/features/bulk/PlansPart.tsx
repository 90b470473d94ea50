import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { PlanMaker, plansTotal, type PlansTotal, type PlanToBe } from '../../../school/bulk/plansOfAll';
import { endExtraHours } from '../../../school/edits/extraHours';
import { setPlans } from '../../../school/edits/plan';
import { baseCao } from '../../../school/read/ownRules';
import { bulkNl } from '../../../texts/nl/bulk';
import { rightsNl } from '../../../texts/nl/rights';
import { today } from '../../host/clock';
import { Notice } from '../../ui/Notice';
import { PacedProgress } from '../../ui/PacedProgress';
import { Part } from '../../ui/Part';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { useEach } from './useEach';
import { useGroupWrite } from '../../ui/useGroupWrite';

/** Makes the plans of many, shows what they come to, and writes them all at once. */
export function PlansPart({ reading, school, day, people, access }: GroupPartProps) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).plans;
  const rights = useTexts(rightsNl).extraHours;
  const about = useMemo(() => ({ reading, people, day }), [reading, people, day]);
  const each = useEach<PlanToBe>(about);
  const writing = useGroupWrite(access);
  const total = useMemo(() => each.answers && plansTotal(each.answers), [each.answers]);
  const look = () => {
    const maker = new PlanMaker(reading.raw.tables.Plan, day, school.settings, baseCao(reading));
    each.look(people, (employee) => maker.planOf(employee));
  };
  const write = () => {
    if (!total) return;
    const plans = total.changed.map(({ plan }) => plan);
    writing.write(setPlans(plans, today()), texts.written(plans.length), each.clear);
  };
  const end = () => {
    if (!total) return;
    const ends = total.onExtraHours.map(({ employee, use }) => ({ employee, on: use.endOn }));
    writing.write(endExtraHours(ends), rights.endedMany(ends.length), each.clear);
  };
  return (
    <Part title={texts.title}>
      <p className={form.hint}>{texts.hint}</p>
      <GroupWriteState of={writing}>
        <Button
          size="small"
          appearance={total ? 'secondary' : 'primary'}
          disabledFocusable={each.action.busy || writing.action.busy || people.length === 0}
          onClick={look}
        >
          {texts.look(people.length)}
        </Button>
        {total && <PlansPreview total={total} />}
        {total && total.onExtraHours.length > 0 && (
          <OnExtraHours people={total.onExtraHours} end={end} busy={writing.action.busy} />
        )}
        {total && total.changed.length > 0 && (
          <Button size="small" appearance="primary" disabledFocusable={writing.action.busy} onClick={write}>
            {texts.write(total.changed.length)}
          </Button>
        )}
      </GroupWriteState>
      <PacedProgress of={each} />
      <Refused action={each.action} />
    </Part>
  );
}

/** Who changes, what all plans take together, and what does not fit. */
function PlansPreview({ total }: { readonly total: PlansTotal }) {
  const form = useFormStyles();
  const problemText = useProblemText();
  const texts = useTexts(bulkNl).plans;
  const counts = (changes: PlansTotal['changed'][number]['changes']) =>
    texts.lines({
      added: changes.filter(({ kind }) => kind === 'added').length,
      changed: changes.filter(({ kind }) => kind === 'changed').length,
      removed: changes.filter(({ kind }) => kind === 'removed').length,
    });
  return (
    <div role="status">
      <p className={form.whole}>{texts.summary(total)}</p>
      <p className={form.hint}>{texts.money(total)}</p>
      <NamesLine
        title={texts.changed(total.changed.length)}
        people={total.changed}
        whoOf={({ employee }) => employee}
        about={({ changes }) => counts(changes)}
      />
      <NamesLine
        title={texts.leftOut(total.leftOut.length)}
        people={total.leftOut}
        whoOf={({ employee }) => employee}
        about={({ wishes }) => wishes.map(texts.wishLeftOut).join('; ')}
      />
      <NamesLine
        title={texts.problems(total.problems.length)}
        people={total.problems}
        whoOf={({ employee }) => employee}
        about={({ problem }) => (problem ? problemText(problem) : texts.seeChecks)}
      />
    </div>
  );
}

interface OnExtraHoursProps {
  readonly people: PlansTotal['onExtraHours'];
  /** Ends the hours of all of them in `Aanstellingen`. */
  readonly end: () => void;
  readonly busy: boolean;
}

/** Whose plan rests on hours above full time, which end by law before, with what to do. */
function OnExtraHours({ people, end, busy }: OnExtraHoursProps) {
  const texts = useTexts(bulkNl).plans;
  const rights = useTexts(rightsNl).extraHours;
  const count = people.length;
  const total = people.reduce((sum, { use }) => sum + use.total, 0);
  return (
    <>
      <Notice
        intent="warning"
        what={texts.onExtraHours({ count, total })}
        fix={texts.onExtraHoursFix}
        action={{ text: rights.endMany(count), run: end, disabled: busy }}
      />
      <NamesLine
        title={texts.whoOnExtraHours(count)}
        people={people}
        whoOf={({ employee }) => employee}
        about={({ use }) => texts.ofExtraHours(use)}
      />
    </>
  );
}
