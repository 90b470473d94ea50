import { agreementEn } from './agreement.en';
import { agreementsScreenEn } from './agreementsScreen.en';
import { amountEn } from './amount.en';
import { careerEn } from './career.en';
import { dayFieldEn } from './dayField.en';
import { figuresScreenEn } from './figuresScreen.en';
import { fundEn } from './fund.en';
import { logEn } from './log.en';
import { manageEn } from './manage.en';
import { personalPlanEn } from './personalPlan.en';
import { planChangesEn } from './planChanges.en';
import { privacyEn } from './privacy.en';
import { reportEn } from './report.en';
import { reportScreenEn } from './reportScreen.en';
import { ruleChoicesEn } from './ruleChoices.en';
import { salaryImportEn } from './salaryImport.en';
import { savingEn } from './saving.en';
import { scenarioEn } from './scenario.en';
import { settingsEn } from './settings.en';
import { signalsEn } from './signals.en';
import { staffImportEn } from './staffImport.en';
import { startEn } from './start.en';
import { talksEn } from './talks.en';
import { teamEn } from './team.en';
import { vacancyEn } from './vacancy.en';
import { wishEditorEn } from './wishEditor.en';
import { paneEn } from './pane.en';
import { problemEn } from './problems.en';
import type { Spoken } from './spoken';
import { workbookEn } from './workbook.en';

/** Everything that is said everywhere, in English. */
export const english: Spoken = { pane: paneEn, workbook: workbookEn, problem: problemEn };

/** The English of screens, sections and documents, by the name of their texts. */
export const englishScreens = {
  agreement: agreementEn,
  agreementsScreen: agreementsScreenEn,
  amount: amountEn,
  career: careerEn,
  dayField: dayFieldEn,
  figuresScreen: figuresScreenEn,
  fund: fundEn,
  log: logEn,
  manage: manageEn,
  personalPlan: personalPlanEn,
  planChanges: planChangesEn,
  privacy: privacyEn,
  report: reportEn,
  reportScreen: reportScreenEn,
  ruleChoices: ruleChoicesEn,
  salaryImport: salaryImportEn,
  saving: savingEn,
  scenario: scenarioEn,
  settings: settingsEn,
  signals: signalsEn,
  staffImport: staffImportEn,
  start: startEn,
  talks: talksEn,
  team: teamEn,
  vacancy: vacancyEn,
  wishEditor: wishEditorEn,
};
