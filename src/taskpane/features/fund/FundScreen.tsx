import { useMemo, useState } from 'react';
import { schoolYearOf, type SchoolYear } from '../../../domain/calendar';
import { ProblemError } from '../../../domain/problem';
import { baseCao } from '../../../school/read/ownRules';
import type { GrantRule } from '../../../domain/fund/fund';
import { fundNl } from '../../../texts/nl/fund';
import type { UndoHandle } from '../../../workbook/write/undoHandle';
import { accessWith } from '../../ui/accessWith';
import { OwnWriteNotice } from '../../ui/OwnWriteNotice';
import { Notice } from '../../ui/Notice';
import { usePane, useTexts } from '../../ui/context';
import { FundMoney } from './FundMoney';
import { FundProposals } from './FundProposals';
import { FundRequests } from './FundRequests';
import { FundRules } from './FundRules';
import { useProposals } from './useProposals';
import {
  firstFundYear,
  fundYears,
  fundYearView,
  type Choice,
  type Choices,
  type FundYearView,
} from '../../../school/fund/fundYear';
import type { Fund as FundOfSchool } from '../../../school/fund/requests';
import { explainRefusal } from '../../../workbook/explain';
import { dayScreen, type DayScreenProps } from '../../ui/dayScreen';
import { SelectField } from '../../ui/SelectField';

const none: Choices = new Map();

/** The grant fund: its money, what the plans ask, the three rules, and the decisions. */
export default dayScreen('fund', fundNl, Fund);

/** The view of a school year; what is wrong where its amounts cannot be added up, or its requests are too many. */
function viewOrRefusal(fund: FundOfSchool, year: SchoolYear, choices: Choices): FundYearView | ProblemError {
  try {
    return fundYearView(fund, year, choices);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function Fund({ reading, school, day, select, access }: DayScreenProps) {
  const { t, language } = usePane();
  const texts = useTexts(fundNl);
  const now = schoolYearOf(day);
  const [year, setYear] = useState(() => firstFundYear(school.fund, now));
  const [rule, setRule] = useState<GrantRule>('optimal');
  const [choices, setChoices] = useState<Choices>(none);
  const [last, setLast] = useState<UndoHandle | null>(null);
  const proposals = useProposals(school, day);
  const view = useMemo(() => viewOrRefusal(school.fund, year, choices), [school.fund, year, choices]);
  const choose = (id: string, choice: Choice) => setChoices(new Map(choices).set(id, choice));
  const announcing = accessWith(access, setLast);
  return (
    <>
      <SelectField
        label={texts.year}
        value={year}
        options={[
          ...new Set([...fundYears(school.fund, now), ...proposals.found.asks.map((one) => one.year)]),
        ]
          .sort((a, b) => a - b)
          .map((one) => [one, t.year(one)])}
        change={setYear}
      />
      <OwnWriteNotice write={last} access={access} />
      {view instanceof ProblemError ? (
        <Notice intent="error" {...explainRefusal(view, language)} />
      ) : (
        <>
          <FundMoney key={year} view={view} access={announcing} />
          <FundProposals {...{ view, proposals, school, day }} cao={baseCao(reading)} access={announcing} />
          <FundRules view={view} rule={rule} choose={setRule} />
          <FundRequests
            school={school}
            view={view}
            rule={rule}
            choices={choices}
            choose={choose}
            select={select}
            access={announcing}
            written={() => setChoices(none)}
          />
        </>
      )}
    </>
  );
}
