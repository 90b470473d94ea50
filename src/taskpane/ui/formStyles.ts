import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of the forms in the sections. */
export const useFormStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    paddingBottom: 0,
    margin: 0,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    // Instead of a row gap, which would also separate the rows inside one field.
    '& > :not(datalist)': { marginBottom: tokens.spacingHorizontalS },
  },
  whole: { gridColumn: '1 / -1', minWidth: 0, marginTop: 0 },
  // A text box is as wide as twenty letters unless its style lets it be narrower.
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    // Label, box, message and hint stand at the height of those of the field beside it.
    gridRow: 'span 4',
    gridTemplateRows: 'subgrid',
    alignContent: 'start',
    '& > label': { alignSelf: 'end' },
  },
  input: { minWidth: 0 },
  title: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  grow: { flex: '1 1 110px', minWidth: 0, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});
