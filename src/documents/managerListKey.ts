/** The prefix of the keys of lists for a manager: these sheets name several employees. */
export const LIST = 'lijst ';
