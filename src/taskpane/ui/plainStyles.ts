import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const stack = { display: 'flex', flexDirection: 'column', minWidth: 0 } as const;

/** The look of short forms, lines, headings, fields and rows of buttons that stand on their own, outside the grid of a form. */
export const usePlainStyles = makeStyles({
  paragraph: { margin: 0 },
  /** A paragraph with what a user typed, which may be one long word. */
  line: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  icon: { flexShrink: 0 },
  /** What would be stretched to the width of the column it stands in. */
  start: { alignSelf: 'flex-start' },
  narrowButton: { minWidth: 'auto' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** A quiet line of its own inside another element. */
  quietBlock: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  // A field and the box in it are as wide as their contents unless they may be narrower.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0 },
  /** A list with bullets, of what a user may have typed. */
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  /** A form of a few fields below each other. */
  shortForm: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** A question that is asked before something is written. */
  question: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** A card that is no item of a list. */
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Things below each other, named for the room between two of them (Fluent's spacing).
  stackXs: { ...stack, gap: tokens.spacingVerticalXS },
  stackS: { ...stack, gap: tokens.spacingVerticalS },
  stackM: { ...stack, gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
