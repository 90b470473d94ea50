/** The begin of the key of every list for a manager: its sheet tells of several people by name. */
export const LIST = 'lijst ';
