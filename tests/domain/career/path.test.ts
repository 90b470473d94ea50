import { stagesAhead, type CareerStage } from '../../../src/domain/career/path';
import type { Label } from '../../../src/domain/career/salaryTable';
import { refusal } from '../../support/refusal';

const stage = (scale: Label, variant: string | null = null): CareerStage => ({
  scale,
  variant,
  course: null,
  waitingYears: 0,
  courseLastDay: null,
});

const pathOf = (...scales: readonly Label[]) => ({
  function: 'TOA',
  stages: scales.map((scale) => stage(scale)),
});

const ahead = (present: Label, ...scales: readonly Label[]) =>
  stagesAhead(pathOf(...scales), present).map(({ scale }) => scale);

test('what is ahead comes after the present scale, variants of which are behind', () => {
  expect(ahead(5, 4, 5, 6, 7)).toEqual([6, 7]);
  expect(ahead('05', 4, 5, '5', 6)).toEqual([6]);
  expect(ahead(7, 4, 5, 6, 7)).toEqual([]);
});

test('a scale that is not on the path is refused, with those that are', () => {
  expect(refusal(() => ahead(8, 4, 5, 5, 'LB'))).toEqual({
    code: 'scaleNotInPath',
    function: 'TOA',
    scale: '8',
    known: '4, 5, LB',
  });
});

test('a path may not come back to a scale, nor go down to a lower number', () => {
  expect(refusal(() => ahead('A', 'A', 'B', 'a'))).toEqual({
    code: 'pathGoesRound',
    function: 'TOA',
    scale: 'a',
  });
  expect(refusal(() => ahead(4, 4, 6, 5))).toEqual({
    code: 'pathGoesDown',
    function: 'TOA',
    from: '6',
    to: '5',
  });
  expect(ahead(4, 4, 'LB', 3)).toEqual(['LB', 3]);
});
