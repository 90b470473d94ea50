import { makeStyles, tokens } from '@fluentui/react-components';

/** Notices below each other, between the parts of the screen of one person. */
export const useNoticeStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
});
