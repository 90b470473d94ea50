/** Training that the CAO VO makes the employer pay: never to be charged to the employee, set off or claimed back. */
export type NeverCharged =
  'ordered' | 'startQualification' | 'evc' | 'emergencyResponse' | 'participationCouncil' | 'reintegration';

/** Each with its article in the CAO VO 2024/2025 (aanmelding SZW 1188009). */
export const NEVER_CHARGED: readonly (readonly [NeverCharged, article: string])[] = [
  ['ordered', '16.7'],
  ['startQualification', '16.3 lid 5'],
  ['evc', '16.3 lid 4'],
  ['emergencyResponse', '18.7'],
  ['participationCouncil', 'bijlage 7'],
  ['reintegration', 'Zavo 10b'],
];
