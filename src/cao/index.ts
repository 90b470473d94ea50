/**
 * The CAO as data: dated values with their source. Knows no clock.
 * Bundles that must stay small import `./rules`, `./salaryTables` and `./functionScales` directly.
 */
export * from './allowances';
export * from './anchorAmounts';
export * from './conversions';
export * from './functionScales';
export * from './fundingSources';
export * from './hourAmounts';
export * from './notFound';
export * from './otherAllowances';
export * from './provenance';
export * from './publicationFigures';
export * from './repaymentRule';
export * from './rules';
export * from './salaryTables';
export * from './teacherScales';
export * from './tuitionFees';
export * from './wageIncreases';
