/** Who can pay an expense, by the word of the column `Betaler`. */
export const PAYERS = ['budget', 'werkgever', 'subsidie', 'eigen bijdrage', 'beurs'] as const;
export type Payer = (typeof PAYERS)[number];
