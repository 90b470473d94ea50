import { chartLabels } from '../../workbench/page/chartPicture';

/** The room of a picture, shared by its categories. */
const stepOf = (categories: readonly string[]) => 284 / categories.length;
/** A letter of nine pixels is at most this wide. */
const LETTER = 5.2;

test.each([
  ['five school years', ['2026-2027', '2027-2028', '2028-2029', '2029-2030', '2030-2031'], 1],
  ['seven school years', Array.from({ length: 7 }, (_, i) => `${2024 + i}-${2025 + i}`), 2],
  ['functions', ['Administratief medewerker', 'Conciërge', 'Ict-medewerker', 'Onderwijsassistent', 'TOA'], 2],
  ['very many', Array.from({ length: 40 }, (_, i) => `Functie ${i}`), 2],
])('labels of %s do not overlap', (_, categories, lines) => {
  const labels = chartLabels(categories, stepOf(categories));
  expect(labels.lines).toBe(lines);
  for (const text of labels.texts)
    expect(text.length * LETTER).toBeLessThanOrEqual(
      Math.max(LETTER, stepOf(categories) * (lines === 1 ? 1 : 1.5)),
    );
});

test('what fits is not cut', () => {
  const years = ['2026-2027', '2027-2028'];
  expect(chartLabels(years, 142).texts).toEqual(years);
});
