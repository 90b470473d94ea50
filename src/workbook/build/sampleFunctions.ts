import type { FunctionGroup } from '../../cao/functionScales';
import type { Cell } from '../../tables/values';
import { standardContents } from '../../school/read/standardRows';
import { sampleCourseNames as courses, sampleSchoolWords } from '../../texts/workbook/sampleSchool';
import { sourceWords } from '../../texts/workbook/sourceWords';

/**
 * The rows of `Functies` in the sample: what is known with its source, and for three functions what the invented school
 * agreed itself, so that there are courses to follow, a plus variant and a step to teacher.
 */
export function sampleFunctions(): Cell[][] {
  const own = [
    ...path('Onderwijsassistent', 'onderwijsondersteunend', [
      [4, 'A', ''],
      [5, 'B', ''],
      [6, 'C', courses['MBO-OA']],
      [7, 'leraarondersteuner', courses['AD-PEP']],
      [10, 'leraar', courses.LER, 1],
    ]),
    ...path('Ict-medewerker', 'beheersmatig', [
      [5, 'A', ''],
      [6, 'B', courses.NET],
      [7, 'C', ''],
      [8, 'D', courses['AD-ICT']],
      [9, 'plus', ''],
    ]),
    ...path('Secretaresse', 'beheersmatig', [
      [5, 'A', ''],
      [6, 'B', ''],
      [7, 'C', courses['MBO-MAN']],
      [8, 'plus', ''],
    ]),
  ];
  const names = new Set(own.map(([name]) => name));
  const known = standardContents(sourceWords).Functies.filter(([name]) => !names.has(name));
  return [...known, ...own];
}

type Stage = readonly [scale: number, variant: string, course: string, waitingYears?: number];

function path(name: string, group: FunctionGroup, stages: readonly Stage[]): Cell[][] {
  return stages.map(([scale, variant, course, waitingYears = '']) => [
    name,
    scale,
    variant,
    course,
    waitingYears,
    group,
    sampleSchoolWords.ownFunction,
  ]);
}
