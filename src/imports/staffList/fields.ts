/** The parts of a name. */
export const nameFields = [
  'fullName',
  'callName',
  'firstName',
  'initials',
  'prefix',
  'surname',
  'prefixInUse',
  'surnameInUse',
  'partnerPrefix',
  'partnerSurname',
  'nameUse',
] as const;

/**
 * What a column of a staff list can hold, as far as the product looks at it. `from` and `until` bound one row (a
 * contract, an appointment, a function); `inService` and `outOfService` bound the whole employment.
 */
export const staffFields = [
  'number',
  ...nameFields,
  'functionName',
  'functionCode',
  'functionScale',
  'personalScale',
  'scale',
  'step',
  'fte',
  'percentage',
  'hours',
  'fullTimeHours',
  'inService',
  'outOfService',
  'from',
  'until',
  'main',
  'status',
  'category',
  'team',
  'manager',
  'location',
] as const;

export type StaffField = (typeof staffFields)[number];

/**
 * What a known header means: a field, another number of the person that can stand in for the personnel number, a code or
 * cost centre that can stand in for the team, or something that is known and left alone. The date of birth and the code of
 * the school are named because HR looks for them.
 */
export type HeaderMeaning = StaffField | 'otherNumber' | 'otherTeam' | 'birthDate' | 'school' | 'ignored';

/** Where somebody belongs in the organisation. */
export const placeFields = ['team', 'manager', 'location'] as const satisfies readonly StaffField[];

/** The three ways in which a list says how much somebody works. */
export const sizeFields = ['fte', 'percentage', 'hours'] as const satisfies readonly StaffField[];

/** Columns that hold dates. */
export const dateFields = [
  'inService',
  'outOfService',
  'from',
  'until',
] as const satisfies readonly StaffField[];

/** Whether the field is one of a list of fields. */
export function isOneOf<Field extends StaffField>(
  fields: readonly Field[],
  field: StaffField | null,
): field is Field {
  return field !== null && (fields as readonly StaffField[]).includes(field);
}
