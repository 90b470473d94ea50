import type { ChecksTexts } from '../nl/checks';

export const checksEn: ChecksTexts = {
  alike: (count, place) => `${count} times: ${place}`,
  all: (count) => `Show all ${count}`,
  fewer: 'Show fewer',
  oldTable: (count) =>
    `The step of ${count === 1 ? '1 employee' : `${count} employees`} is not in the salary table.`,
  oldTableFix:
    'That table is old: put the present one in Salaristabel first. Then you see here what is still wrong.',
  toSalaryTable: 'Enter the salary table',
  table: (table) => `the table ${table}`,
  column: (table, column) => `the column ${column} of ${table}`,
  putBack: (what) => `Put ${what} back`,
  nameAgain: (now, name) => `Call ${now} ${name} again`,
  wrote: (name) => `${name} is in the workbook again`,
};
