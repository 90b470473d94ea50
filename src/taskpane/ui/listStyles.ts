import { makeStyles, tokens } from '@fluentui/react-components';

/** A list that shows as its items alone, under each other: no bullets, no indent. */
const bare = {
  display: 'flex',
  flexDirection: 'column',
  margin: 0,
  padding: 0,
  listStyleType: 'none',
} as const;

/** The lists of the pane, named for the room between two items (Fluent's spacing), and the card that an item can be. */
export const useListStyles = makeStyles({
  xxs: { ...bare, gap: tokens.spacingVerticalXXS },
  xs: { ...bare, gap: tokens.spacingVerticalXS },
  s: { ...bare, gap: tokens.spacingVerticalS },
  m: { ...bare, gap: tokens.spacingVerticalM },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});
