import { useMemo, useState } from 'react';
import type { Day } from '../../../domain/calendar';
import type { YearCost, YearKind } from '../../../domain/career/employerCost';
import { scenarioForecast, type CareerBase } from '../../../domain/career/scenarios';
import type { SchoolSurcharges, SurchargeName } from '../../../school/read/surcharges';
import { usePane } from '../../ui/context';
import {
  amountViews,
  COST_YEARS,
  originOf,
  personCost,
  surchargesOf,
  surchargeViews,
  wholeFirstYear,
} from '../../../school/career/cost';
import { Section } from '../../ui/Section';
import { Sourced } from '../../ui/Sourced';
import { CostTable } from './CostTable';
import { SurchargeFields } from './SurchargeFields';
import { TeamCost } from './TeamCost';
import { useCareerTexts } from './useCareerTexts';
import { usePlainStyles } from '../../ui/plainStyles';
import { RadioField } from '../../ui/RadioField';
import type { DayScreenProps } from '../../ui/dayScreen';

interface Props extends Pick<DayScreenProps, 'school' | 'day' | 'access'> {
  readonly base: CareerBase;
}

/** The surcharges of the school with what is typed instead of them. */
function useTypedSurcharges(surcharges: SchoolSurcharges) {
  const [typed, setTyped] = useState<Partial<SchoolSurcharges>>({});
  const [unread, setUnread] = useState<readonly SurchargeName[]>([]);
  const own = useMemo(() => ({ ...surcharges, ...typed }), [surcharges, typed]);
  const change = (name: SurchargeName, value: SchoolSurcharges[SurchargeName] | undefined) => {
    setUnread([...unread.filter((other) => other !== name), ...(value === undefined ? [name] : [])]);
    if (value !== undefined) setTyped({ ...typed, [name]: value });
  };
  return { typed, own, unread, change, kept: () => setTyped({}) };
}

/** What the person costs the employer per year, and the whole team when asked. */
export function CostSection({ school, day, base, access }: Props) {
  const plain = usePlainStyles();
  const { cost: texts } = useCareerTexts();
  const [kind, setKind] = useState<YearKind>('school');
  const { typed, own, unread, change, kept } = useTypedSurcharges(school.surcharges);
  const views = useMemo(() => surchargeViews(own, day), [own, day]);
  const surcharges = useMemo(() => surchargesOf(own), [own]);
  const forecast = useMemo(() => scenarioForecast(base, { kind: 'stay' }, COST_YEARS), [base]);
  const years = useMemo(() => personCost(forecast, surcharges, kind), [forecast, surcharges, kind]);
  const whole = useMemo(() => wholeFirstYear(forecast, surcharges, kind), [forecast, surcharges, kind]);
  const firstYear = texts.yearName(kind, years[0].year);
  return (
    <Section title={texts.title}>
      <p className={plain.paragraph}>{texts.intro}</p>
      <SurchargeFields
        views={views}
        own={own}
        changed={Object.keys(typed).length > 0}
        change={change}
        unread={unread.length > 0}
        kept={kept}
        access={access}
      />
      <Amounts own={own} day={day} />
      <RadioField
        beside
        label={texts.kind}
        value={kind}
        options={[
          ['school', texts.kinds.school],
          ['calendar', texts.kinds.calendar],
        ]}
        change={setKind}
      />
      {unread.length > 0 ? (
        <p className={plain.paragraph}>{texts.unread}</p>
      ) : (
        <>
          <FirstYear cost={years[0]} whole={whole} kind={kind} day={day} />
          <CostTable years={years} kind={kind} caption={texts.caption} />
          {whole && <p className={plain.quiet}>{texts.firstYear(day)}</p>}
          <p className={plain.quiet}>{texts.notCounted}</p>
          <TeamCost
            // What was computed with other percentages is no longer the answer.
            key={`${kind}|${Object.values(own).join()}`}
            school={school}
            day={day}
            surcharges={surcharges}
            kind={kind}
            firstYear={firstYear}
          />
        </>
      )}
    </Section>
  );
}

interface FirstYearProps {
  readonly cost: YearCost;
  /** Null where the first year is whole already. */
  readonly whole: YearCost | null;
  readonly kind: YearKind;
  readonly day: Day;
}

/** The first year from the reference date on, and as a whole, each with how it is computed. */
function FirstYear({ cost, whole, kind, day }: FirstYearProps) {
  const { t } = usePane();
  const { cost: texts } = useCareerTexts();
  const name = texts.yearName(kind, cost.year);
  const rest = whole ? texts.thisYearFrom(name, day) : texts.thisYear(name);
  return (
    <>
      <Sourced
        subject={rest}
        amount={t.euros(cost.total)}
        explanation={[texts.sum(cost), texts.rule, ...(whole ? [texts.firstYear(day)] : [])]}
      />
      {whole && (
        <Sourced
          subject={texts.wholeYear(name)}
          amount={t.euros(whole.total)}
          explanation={[texts.sum(whole), texts.wholeYearRule(kind), texts.rule]}
        />
      )}
    </>
  );
}

/** Amounts of allowances, each with where it comes from. */
function Amounts({ own, day }: { readonly own: SchoolSurcharges; readonly day: Day }) {
  const plain = usePlainStyles();
  const { cost: texts } = useCareerTexts();
  return amountViews(own, day).map((view) => {
    const { allowance, value } = view;
    const { name, who, unit } = allowance;
    const perYear = unit === 'cents per year';
    return (
      <p key={allowance.item} className={plain.quiet}>
        {texts.amount({ name, who, value: value.value, perYear, ...originOf(view) })}
      </p>
    );
  });
}
