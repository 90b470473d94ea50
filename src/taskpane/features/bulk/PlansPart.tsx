import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { PlanMaker, plansTotal, type PlansTotal, type PlanToBe } from '../../../school/bulk/plansOfAll';
import { setPlans } from '../../../school/edits/plan';
import { baseCao } from '../../../school/read/ownRules';
import { bulkNl } from '../../../texts/nl/bulk';
import { today } from '../../host/clock';
import { PacedProgress } from '../../ui/PacedProgress';
import { Part } from '../../ui/Part';
import { Refused } from '../../ui/Refused';
import { useTexts } from '../../ui/context';
import { useProblemText } from '../../ui/useProblemText';
import { useFormStyles } from '../../ui/formStyles';
import { GroupWriteState } from '../../ui/GroupWriteState';
import type { GroupPartProps } from './groupPart';
import { NamesLine } from './NamesLine';
import { OnExtraHours } from './OnExtraHours';
import { useEach } from './useEach';
import { useGroupWrite } from '../../ui/useGroupWrite';
import { useTold } from '../../ui/useTold';

/** Makes the plans of many, shows what they come to, and writes them all at once. */
export function PlansPart({ reading, school, day, people, access }: GroupPartProps) {
  const form = useFormStyles();
  const texts = useTexts(bulkNl).plans;
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
        {total && (
          <OnExtraHours of="plans" people={total.onExtraHours} writing={writing} ended={each.clear} />
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
  const [summary, money] = [texts.summary(total), texts.money(total)];
  useTold(`${summary} ${money}`);
  const counts = (changes: PlansTotal['changed'][number]['changes']) =>
    texts.lines({
      added: changes.filter(({ kind }) => kind === 'added').length,
      changed: changes.filter(({ kind }) => kind === 'changed').length,
      removed: changes.filter(({ kind }) => kind === 'removed').length,
    });
  return (
    <div>
      <p className={form.whole}>{summary}</p>
      <p className={form.hint}>{money}</p>
      <NamesLine
        title={texts.changed(total.changed.length)}
        people={total.changed}
        about={({ changes }) => counts(changes)}
      />
      <NamesLine
        title={texts.leftOut(total.leftOut.length)}
        people={total.leftOut}
        about={({ wishes }) => wishes.map(texts.wishLeftOut).join('; ')}
      />
      <NamesLine
        title={texts.problems(total.problems.length)}
        people={total.problems}
        about={({ problem }) => (problem ? problemText(problem) : texts.seeChecks)}
      />
    </div>
  );
}
