import type { StartStepsTexts } from '../nl/startSteps';

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
      text: () =>
        'Bestedingen and Beginsaldi hold nothing yet: every balance assumes that nothing was ever spent. Paste or choose a list of earlier expenses, or a list of what is left. Nothing known yet? Then leave this step.',
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
          ? 'Of 1 employee no conversation is known yet.'
          : `Of ${count} employees no conversation is known yet.`,
      act: 'Plan the conversations',
    },
  },
  toOpenings: 'Take in opening balances',
  nothingSpent: 'Nothing was spent indeed',
  nothingSpentMeaning: 'Before this workbook nothing was spent.',
  nothingSpentSaved: 'Recorded: before this workbook nothing was spent.',
};
