import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementOf, type AgreementChoices } from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { agreementEn } from '../../../src/texts/en/agreement';
import { agreementNl, type AgreementTexts } from '../../../src/texts/nl/agreement';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { paperText } from '../../support/paperText';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';

/**
 * Whole agreements of the sample school on 23 November 2026, as they stand on paper: people, courses and prices are
 * invented, the rules and their sources are those that ship. The conciërge has one more expense and one more wish, both
 * ordered by the employer.
 */
const sample = sampleSchool(DAY);
const mandatedWish = [1020, 'BHV-herhaling', 310, 1, 1, '', '', '', '', 'opgedragen'];
const school = readSchoolAtOnce(
  rawSchool({
    ...sample,
    Bestedingen: [...sample.Bestedingen, [1020, DAY - 30, 310, 'BHV-herhaling', 'ja', 8]],
    Wensen: [...sample.Wensen, [...mandatedWish, '', '', '', '', '']],
  }),
).school!;

function textOf(key: string, choices: AgreementChoices, t: AgreementTexts): string {
  const { talks } = school;
  const result = agreementOf(school.byKey.get(key)!, DAY, { ...choices, cao: 'VO', talks });
  if (result.kind !== 'agreement') throw new Error(result.kind);
  return paperText(agreementPaper(result.agreement, t));
}

test.each([
  ['what the employer adds, with a repayment clause to fill in', '1005', 'werkgever', true, agreementNl],
  ['training that was ordered, which is never repaid', '1020', 'opgedragen', true, agreementNl],
  ['an advance, in English', '1011', 'voorschot-en', false, agreementEn],
  ['a subsidy with its conditions', '1014', 'subsidie', false, agreementNl],
])('%s', (_, key, file, repayment, t) => {
  expect(textOf(key, { repayment }, t)).toBe(readFileSync(join(__dirname, `${file}.txt`), 'utf8'));
});
