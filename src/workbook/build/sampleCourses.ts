import { tuitionFees, type TuitionFee, type TuitionKind } from '../../cao/tuitionFees';
import type { Cell } from '../../tables/values';
import { sampleCourseNames as courses, sampleSchoolWords as words } from '../../texts/workbook/sampleSchool';

/**
 * The rows of `Opleidingen` in the sample. Statutory fees come from the shipped data with their source; no price of
 * the other courses was found in public, so those say that they are examples, or are left to be filled in.
 */
export function sampleCourses(): Cell[][] {
  return [
    taught('AD-PEP', 'hbo', 2),
    taught('AD-ICT', 'hbo', 2),
    taught('LER', 'hbo', 4),
    taught('MBO-OA', 'mbo_bbl34', 3),
    taught('MBO-LAB', 'mbo_bbl34', 3),
    taught('MBO-MAN', 'mbo_bbl34', 2),
    taught('MBO-FAC', 'mbo_bbl12', 2),
    ['TOT', courses.TOT, 0, 1, 40, words.freeCourse],
    ['NET', courses.NET, 1850, 1, '', words.ownQuote],
    ['EXC', courses.EXC, 395, 1, '', words.ownQuote],
    ['GED', courses.GED, 640, 1, '', words.ownQuote],
    ['VEI', courses.VEI, 725, 1, '', words.ownQuote],
    ['BHV', courses.BHV, '', 1, '', words.noPrice],
  ];
}

function taught(code: keyof typeof courses, kind: TuitionKind, years: number): Cell[] {
  const fee = newest(kind);
  const source = words.fee(years, fee.studyYear, fee.source.title, fee.verified);
  return [code, courses[code], (fee.value * years) / 100, years, '', source];
}

function newest(kind: TuitionKind): TuitionFee {
  return tuitionFees
    .filter((fee) => fee.kind === kind)
    .reduce((last, fee) => (fee.studyYear > last.studyYear ? fee : last));
}
