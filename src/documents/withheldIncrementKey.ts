/** What the key of a letter about a withheld increment begins with; the key of the employee follows. */
export const LETTER = 'periodiek-';
