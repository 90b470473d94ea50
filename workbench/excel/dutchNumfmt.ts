import { addLocale, format, getLocale, parseDate } from 'numfmt';

/** The number formats of the grid, with months as Excel writes them in Dutch: `23-nov-2026`, without a full stop. */
const dutch = getLocale('nl');
if (dutch) addLocale({ ...dutch, mmm: dutch.mmm.map((month) => month.replace('.', '')) }, 'nl');

export { format, parseDate };
