/** What the key of an agreement begins with; the key of the employee follows. */
export const AGREEMENT = 'afspraak-';
