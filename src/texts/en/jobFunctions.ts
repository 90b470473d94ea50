import type { JobFunctionsTexts } from '../nl/jobFunctions';

/** English texts of telling which function of the school is which. */
export const jobFunctionsEn: JobFunctionsTexts = {
  unknown:
    'These functions of your school are not in Functies. Choose for each which known function it is like, or type its scales. Careers and report then count with them; the name in Medewerkers stays as it is.',
  none: 'Every function of your employees is in Functies.',
  noDay: 'First fill in the reference date on the sheet Overzicht.',
  about: (p) =>
    [
      p.people === 1 ? '1 employee' : `${p.people} employees`,
      ...(p.scales.length === 0 ? [] : [`in scale ${p.scales.join(', ')}`]),
    ].join(' '),
  like: (name) => `${name} is like`,
  later: 'Do not choose yet',
  own: 'None of these: own scales',
  option: (p) => `${p.name} (scale ${p.scales.join(', ')})`,
  nearest: (name) => `Do you mean ${name}?`,
  take: 'Yes, that one',
  scales: (name) => `Scales of ${name}, in order`,
  scalesHint: 'For example: 6, 7, 8',
  scalesWrong: 'Type each scale once, with a comma between them, such as 6, 7, 8.',
  source: (known) => `As ${known}, chosen in the task pane.`,
  sourceOwn: 'Own scales, typed in the task pane.',
  save: (count) => (count === 1 ? 'Put 1 function in Functies' : `Put ${count} functions in Functies`),
  saved: (count) => (count === 1 ? '1 function is in Functies.' : `${count} functions are in Functies.`),
};
