import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../../../src/documents/report/report';
import { accountBlocks } from '../../../src/documents/report/reportAccount';
import { reportPaper } from '../../../src/documents/report/reportPaper';
import { accountOf } from '../../../src/school/account/schoolAccount';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { accountNl } from '../../../src/texts/nl/account';
import { reportNl } from '../../../src/texts/nl/report';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

/**
 * The whole report of the sample school on 23 November 2026, with one course that the employer helps to pay and one that the grant
 * fund pays: people, courses and prices are invented, the rules and their sources are those that ship.
 */
const sample = sampleSchool(DAY);
const paid = (number: number, daysAgo: number, amount: number, course: string, payer: string) => {
  return [number, DAY - daysAgo, amount, course, '', '', course, payer, 'F-2026-11'];
};
const reading = readSchoolAtOnce(
  rawSchool({
    ...sample,
    Bestedingen: [
      ...sample.Bestedingen,
      paid(1024, 20, 300, 'Coachen', 'werkgever'),
      paid(1024, 400, 150, 'Coachen', 'beurs'),
      paid(1024, 320, 75, 'Coachen', 'eigen bijdrage'),
    ],
    Wensen: [
      ...sample.Wensen,
      [1024, 'Coachen', 1800, 2, 2, '', '', '', '', 'afgesproken', '', '600; 500', '', '', '', '2026-2027'],
    ],
    Beursgeld: [['2026-2027', 5000, '']],
    Beurs: [['2026-2027', 1005, '', 'AD', 3000, 5, DAY, 'toegekend', 2000, '']],
  }),
);

test('the report of the sample school', async () => {
  const school = reading.school!;
  const account = (await accountOf(reading, school, DAY))!;
  const report = await reportOf(reading, school, DAY);
  const text = paperText(reportPaper(report, null, reportNl, null, accountBlocks(account, accountNl)));
  expect(text).toBe(readFileSync(join(__dirname, 'voorbeeldschool.txt'), 'utf8'));
});
