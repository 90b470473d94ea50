const { statSync } = require('node:fs');

/** The files that take longest, longest first, by the end of their path. One that begins last keeps all cores but one waiting. */
const LONG = [
  'e2e/morning.test.ts',
  'e2e/accessibility.test.ts',
  'e2e/faults/moneyAndPapers.test.ts',
  'e2e/faults/wholeWorkbook.test.ts',
  'e2e/faults/people.test.ts',
  'e2e/largeSchool.test.ts',
  'e2e/texts.test.ts',
  'e2e/staffImport.test.ts',
  'e2e/workbenchCircumstances.test.ts',
  'e2e/userHabits.test.ts',
  'e2e/importTraps.test.ts',
  'e2e/workbenchKeeping.test.ts',
  'e2e/workbenchDesktop.test.ts',
  'e2e/papersForEveryone.test.ts',
  'properties/damagedWorkbooks.test.ts',
  'properties/salaryPastes.test.ts',
  'properties/fund.large.test.ts',
  'documents/printing/printing.test.ts',
  'properties/salaryPasteShapes.test.ts',
  'scripts/commands.test.ts',
  'workbench/samples/coverage.test.ts',
];

const rankOf = (path) => {
  const rank = LONG.findIndex((end) => path.endsWith(end));
  return rank < 0 ? LONG.length : rank;
};

/**
 * The order in which jest begins its files: those named above, then the others by their size, as jest does where it has not run before.
 * What jest remembers of earlier runs is left alone, so that every machine and every run does the same.
 */
class LongestFirst {
  sort(tests) {
    return tests
      .map((test) => ({ test, rank: rankOf(test.path), size: statSync(test.path).size }))
      .sort((a, b) => a.rank - b.rank || b.size - a.size)
      .map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}

  shard(tests) {
    return tests;
  }
}

module.exports = LongestFirst;
module.exports.LONG = LONG;
