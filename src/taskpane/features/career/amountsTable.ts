import { tokens } from '@fluentui/react-components';

/** The look of a table of amounts with a line per year. */
export const amountsTable = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  '& th:first-child': { textAlign: 'left' },
} as const;
