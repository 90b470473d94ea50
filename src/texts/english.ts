import { accountEn } from './en/account';
import { agreedEn } from './en/agreed';
import { agreementEn } from './en/agreement';
import { agreementsScreenEn } from './en/agreementsScreen';
import { amountEn } from './en/amount';
import { buildEn } from './en/build';
import { bulkEn } from './en/bulk';
import { careerEn } from './en/career';
import { careerGuideEn } from './en/careerGuide';
import { guideScreenEn } from './en/guideScreen';
import { dayFieldEn } from './en/dayField';
import { failuresEn } from './en/failures';
import { financeEn } from './en/finance';
import { figuresScreenEn } from './en/figuresScreen';
import { checksEn } from './en/checks';
import { fundEn } from './en/fund';
import { courseKindsEn } from './en/courseKinds';
import { closingEn } from './en/closing';
import { functionsEn } from './en/functions';
import { startStepsEn } from './en/startSteps';
import { helpEn } from './en/help';
import { logEn } from './en/log';
import { manageEn } from './en/manage';
import { managerListEn } from './en/managerList';
import { menuEn } from './en/menu';
import { notLoadedEn } from './en/notLoaded';
import { organisationEn } from './en/organisation';
import { overviewEn } from './en/overview';
import { pastExpensesEn } from './en/pastExpenses';
import { personalPlanEn } from './en/personalPlan';
import { planChangesEn } from './en/planChanges';
import { privacyEn } from './en/privacy';
import { reportEn } from './en/report';
import { reportScreenEn } from './en/reportScreen';
import { ruleChoicesEn } from './en/ruleChoices';
import { rightsEn } from './en/rights';
import { salaryImportEn } from './en/salaryImport';
import { savingEn } from './en/saving';
import { scenarioEn } from './en/scenario';
import { settingsEn } from './en/settings';
import { signalsEn } from './en/signals';
import { staffImportEn } from './en/staffImport';
import { startEn } from './en/start';
import { statementEn } from './en/statement';
import { statementsScreenEn } from './en/statementsScreen';
import { talksEn } from './en/talks';
import { teamEn } from './en/team';
import { vacancyEn } from './en/vacancy';
import { wishesEn } from './en/wishes';
import { withheldIncrementEn } from './en/withheldIncrement';
import { yearDatesEn } from './en/yearDates';
import { ruleSourceEn } from './en/ruleSource';
import { wishFormEn } from './en/wishForm';
import { paneEn } from './en/pane';
import { problemEn } from './en/problems';

/** The English of all that the pane says and the documents hold, by the name of the texts. */
export const englishScreens = {
  account: accountEn,
  agreed: agreedEn,
  agreement: agreementEn,
  agreementsScreen: agreementsScreenEn,
  amount: amountEn,
  build: buildEn,
  bulk: bulkEn,
  career: careerEn,
  careerGuide: careerGuideEn,
  guideScreen: guideScreenEn,
  checks: checksEn,
  closing: closingEn,
  courseKinds: courseKindsEn,
  dayField: dayFieldEn,
  figuresScreen: figuresScreenEn,
  failures: failuresEn,
  finance: financeEn,
  fund: fundEn,
  functions: functionsEn,
  startSteps: startStepsEn,
  help: helpEn,
  log: logEn,
  manage: manageEn,
  managerList: managerListEn,
  menu: menuEn,
  notLoaded: notLoadedEn,
  organisation: organisationEn,
  overview: overviewEn,
  pane: paneEn,
  pastExpenses: pastExpensesEn,
  personalPlan: personalPlanEn,
  planChanges: planChangesEn,
  privacy: privacyEn,
  problems: problemEn,
  report: reportEn,
  reportScreen: reportScreenEn,
  rights: rightsEn,
  ruleChoices: ruleChoicesEn,
  salaryImport: salaryImportEn,
  saving: savingEn,
  scenario: scenarioEn,
  settings: settingsEn,
  signals: signalsEn,
  staffImport: staffImportEn,
  start: startEn,
  statement: statementEn,
  statementsScreen: statementsScreenEn,
  talks: talksEn,
  team: teamEn,
  vacancy: vacancyEn,
  ruleSource: ruleSourceEn,
  wishForm: wishFormEn,
  wishes: wishesEn,
  withheldIncrement: withheldIncrementEn,
  yearDates: yearDatesEn,
};
