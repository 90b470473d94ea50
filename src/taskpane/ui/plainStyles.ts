import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of lines, headings, fields and rows of buttons that stand on their own, outside the grid of a form. */
export const usePlainStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  // A field and the box in it are as wide as their contents unless they may be narrower.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
