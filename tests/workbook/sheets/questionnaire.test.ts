import { growthNeeds } from '../../../src/cao/publicationFigures';
import { answerFormulas, countAnswers } from '../../../src/documents/report/questionnaire';

const [{ need }] = growthNeeds();
const titles = ['Antwoord', `${need} kan hier`, `${need} wil ik`];

describe('answers', () => {
  it('count where they say ja or nee, in any case, and not where they are empty', () => {
    const rows = [
      [1, 'ja', 'Ja '],
      [2, 'nee', ''],
      [3, '', 'misschien'],
      [4, 'JA', 'nee'],
    ];
    expect(countAnswers([titles, ...rows])[0]).toEqual({ need, can: 2, canAsked: 3, want: 1, wantAsked: 2 });
  });

  it('are none where a column was taken away', () => {
    expect(countAnswers([['Antwoord'], [1]])[0]).toEqual({
      need,
      can: 0,
      canAsked: 0,
      want: 0,
      wantAsked: 0,
    });
  });

  it.each(growthNeeds().map((one) => [one.need]))(
    'to “%s” stand in columns that formulas can name',
    (name) => {
      // Other signs would need brackets of their own in a table reference.
      expect(name).toMatch(/^[\p{L} ]+$/u);
      const [want, can] = answerFormulas(name);
      expect(want).toEqual({ formula: expect.stringContaining(`Vragenlijst[${name} wil ik]`) as string });
      expect(can).toEqual({ formula: expect.stringContaining(`Vragenlijst[${name} kan hier]`) as string });
    },
  );
});
