import { ARTICLES } from '../../cao/articles';
import { dateEn } from '../format/en';
import { ended } from '../format/nl';
import { vacancyNl, type VacancyTexts } from '../nl/vacancy';

/** English texts around the vacancy; the vacancy itself is Dutch, as its readers are. */
export const vacancyEn: VacancyTexts = {
  hint: 'A text for a vacancy that names the scales, the steps and the growth of a function. It is in Dutch. What you copy you can change afterwards.',
  functionName: 'Function',
  text: 'Text for the vacancy',
  copy: 'Copy',
  copied: 'The text has been copied.',
  selected: 'Copying by itself is not allowed here. The text is selected: press Ctrl+C.',
  sources: 'Where this comes from',
  none: 'There are no functions. Fill in the table Functies.',
  broken: 'The rows of this function in Functies are not right:',
  own: 'The function is in the table Functies of this workbook.',
  shipped: 'The function is an example that comes with Scholing; your school’s own job structure decides.',
  stages: (scales, source) => `${scales.length === 1 ? 'Scale' : 'Scales'} ${scales.join(', ')}: ${source}`,
  amountsOwn: (newest, source) =>
    ended(
      `The amounts are from the table Salaristabel${newest === null ? '' : ` of ${dateEn(newest)}`}${source === '' ? '' : `. Source: ${source}`}`,
    ),
  amountsNone: (newest) =>
    newest === null
      ? 'There are no amounts in it: it is not known of when the salary table is. Paste the current table into Salaristabel.'
      : `There are no amounts in it: the newest salary table is of ${dateEn(newest)}, and those are not today’s salaries. Paste the current table into Salaristabel.`,
  increment: `One step a year on 1 August: CAO VO, article ${ARTICLES.increment}. A next scale asks an appointment and is no right (article ${ARTICLES.appointment}).`,
  vacancy: vacancyNl.vacancy,
};
