import type { StartStepsTexts } from '../nl/startSteps';
import { assumedEn } from './overview';

/** English texts of what is to be done once a list of people is there. */
export const startStepsEn: StartStepsTexts = {
  title: 'Still to do before you begin',
  done: 'Done',
  steps: {
    functions: {
      title: 'Which function is which?',
      text: (count) =>
        count === 1
          ? '1 function of your employees is not known yet.'
          : `${count} functions of your employees are not known yet.`,
      act: 'Choose for each function',
    },
    spent: {
      title: 'What was spent already?',
      text: (count) =>
        `${assumedEn(count)} Paste or choose a list of earlier expenses, or a list of what is left. Not all known yet? Then leave this step.`,
      act: 'Take in earlier expenses',
    },
    rules: {
      title: 'Who may save?',
      text: () => 'Choose who may save budget and what somebody gets who is employed for a part of the year.',
      act: 'Choose in Settings',
    },
    talks: {
      title: 'First conversations',
      text: (count) =>
        count === 1
          ? 'Of 1 employee it is not known yet when the conversation is.'
          : `Of ${count} employees it is not known yet when the conversation is.`,
      act: 'Plan the conversations',
    },
  },
  toOpenings: 'Take in opening balances',
  nothingSpent: 'Nothing else was spent',
  nothingSpentMeaning: 'What was spent is in Bestedingen and Beginsaldi.',
  nothingSpentSaved: 'Recorded: what was spent is in Bestedingen and Beginsaldi.',
  talksPlanned: 'No more conversations for now',
  talksPlannedMeaning: 'Who has no conversation yet needs none now.',
  talksPlannedSaved: 'Recorded: the first conversations are planned.',
};
