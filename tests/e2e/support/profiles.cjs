/**
 * In which Excel each end-to-end test runs: `jest.config.js` makes a project of each of the two. What depends on the host (what is written
 * to and read from the workbook, cell functions, events, buttons of the ribbon) runs in both; a new file does so of itself.
 * `EXCEL_PROFILE=desktop npx jest tests/e2e --selectProjects e2e` runs everything in the other one.
 */
const FACES = 'What the pane looks like and where its focus is does not depend on the host.';
const SHOWS = 'What the pane computes and shows of a workbook that it has read does not depend on the host.';
const ONE_FUNCTION =
  'What it writes goes through the one function for it, which others try in both Excels; this is the one that goes worse.';
const ITSELF = 'It is about the workbench itself.';
const CHOOSES = 'It chooses the profile itself.';
const FAULTS =
  'It is about requests that fail, which both do alike; the full runs (FAULTS=all) are made in both.';

/** The files that run once, in which profile, and why that is enough. */
const once = {
  'accessibility.test.ts': { profile: 'web', why: FACES },
  'keyboard.test.ts': { profile: 'web', why: FACES },
  'papersForEveryone.test.ts': { profile: 'web', why: FACES },
  'career.test.ts': { profile: 'web', why: SHOWS },
  'english.test.ts': { profile: 'web', why: SHOWS },
  'scenario.test.ts': { profile: 'web', why: SHOWS },
  'team.test.ts': { profile: 'web', why: SHOWS },
  'morning.test.ts': {
    profile: 'web',
    why: 'Its steps have files of their own that run as the other Excel; what it writes goes through the one function for it.',
  },
  'adviser.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'agreedCourses.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'bulk.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'importTraps.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'manage.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'papers.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'papersToPeople.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'openingBalances.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'pastExpenses.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'startSteps.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'workbookFile.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'yearDates.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'closingYear.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'fund.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'saving.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'settings.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'staffImport.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'salaryImport.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'talks.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'typedAmounts.test.ts': { profile: 'desktop', why: ONE_FUNCTION },
  'userHabits.test.ts': {
    profile: 'desktop',
    why: 'Sorting, renaming and inserting reach the pane alike; its plans are written and taken back as mainJob and undo do in both.',
  },
  'sharing.test.ts': {
    profile: 'desktop',
    why: 'Erasing and values in place of formulas are done as on the web too, in texts and in the runs of faults.',
  },
  'largeSchool.test.ts': {
    profile: 'desktop',
    why: 'It is about amounts of data, which neither Excel takes more of.',
  },
  'privacy.test.ts': {
    profile: 'web',
    why: 'It is about what the page may ask of the browser and the network.',
  },
  'withoutOffice.test.ts': { profile: 'web', why: 'There is no host in it.' },
  'texts.test.ts': {
    profile: 'web',
    why: 'It goes through every way in which a host tells formulas by itself.',
  },
  'olderMetadata.test.ts': {
    profile: 'desktop',
    why: 'The list of functions is read alike; formulas of an older one give their cells the same values in both.',
  },
  'workbench.test.ts': { profile: 'web', why: ITSELF },
  'workbenchKeeping.test.ts': { profile: 'web', why: ITSELF },
  'workbenchCircumstances.test.ts': { profile: 'web', why: ITSELF },
  'workbenchTyping.test.ts': { profile: 'web', why: ITSELF },
  'filteredTables.test.ts': { profile: 'desktop', why: CHOOSES },
  'workbenchDesktop.test.ts': { profile: 'desktop', why: CHOOSES },
  'faults/moneyAndPapers.test.ts': { profile: 'web', why: FAULTS },
  'faults/people.test.ts': { profile: 'web', why: FAULTS },
  'faults/wholeWorkbook.test.ts': { profile: 'web', why: FAULTS },
};

/** The files that do not run in this profile, as jest's patterns. */
const notIn = (profile) =>
  Object.entries(once)
    .filter(([, entry]) => entry.profile !== profile)
    .map(([name]) => `<rootDir>/tests/e2e/${name.replaceAll('.', '\\.')}$`);

module.exports = { once, notIn };
