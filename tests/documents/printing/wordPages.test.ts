import type { Paper } from '../../../src/documents/paper';
import { agreementOf } from '../../../src/documents/agreement/agreement';
import { agreementPaper } from '../../../src/documents/agreement/agreementPaper';
import { agreementNl } from '../../../src/texts/nl/agreement';
import { careerGuideOf } from '../../../src/documents/careerGuide/careerGuide';
import { guidePages } from '../../../src/documents/careerGuide/guidePaper';
import { careerGuideNl } from '../../../src/texts/nl/careerGuide';
import { statementChoices, statementOf } from '../../../src/documents/statement/statement';
import { statementPaper } from '../../../src/documents/statement/statementPaper';
import { wordDocument } from '../../../src/documents/word';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { eurosNl } from '../../../src/texts/format/nl';
import { statementNl } from '../../../src/texts/nl/statement';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { openedWord } from '../../support/openedWord';
import { muchToTell } from '../statement/muchToTell';
import { DAY } from '../../school/people';
import { rawSchool } from '../../school/rawSchool';
import { sixCourses } from './sixCourses';
import { libreOffice, printedPages } from './libreOffice';

/** Word documents as LibreOffice prints them: each page of a paper takes one. */
const reading = readSchoolAtOnce(rawSchool({ ...sampleSchool(DAY) }));
const school = reading.school!;
const choices = statementChoices(reading, school);
const statements = [...school.employees, muchToTell].flatMap((employee): Paper[] => {
  const statement = statementOf(employee, school, DAY, choices);
  return statement ? [statementPaper(statement, statementNl)] : [];
});

async function wordOf(papers: readonly Paper[]): Promise<Buffer> {
  const file = await wordDocument(papers, { euros: eurosNl });
  const bytes = Buffer.from(await file.arrayBuffer());
  await openedWord(bytes);
  return bytes;
}

const guide = guidePages(careerGuideOf(school, DAY, 'VO'), careerGuideNl);

const agreements = [...school.employees, sixCourses].flatMap((employee): Paper[] => {
  const result = agreementOf(employee, DAY, { repayment: true, talks: school.talks });
  return result.kind === 'agreement' ? [agreementPaper(result.agreement, agreementNl)] : [];
});

test('each statement in one Word document is a page of A4, and so is each function of the career guide; an agreement is one page to sign and one behind it', async () => {
  const files = new Map([
    ['Budgetten', await wordOf(statements)],
    ['Loopbaanwijzer', await wordOf(guide)],
    ['Afspraken', await wordOf(agreements)],
  ]);
  const program = libreOffice('docx');
  if (program === null) {
    process.stdout.write('LibreOffice Writer is not installed: pages of Word documents were not counted.\n');
    expect(statements.length).toBeGreaterThan(20);
    return;
  }
  expect(Object.fromEntries(printedPages(program, files, 'docx'))).toEqual({
    Budgetten: statements.length,
    Loopbaanwijzer: guide.length,
    // One page more for who pays what of six courses.
    Afspraken: 2 * agreements.length + 1,
  });
}, 300_000);
