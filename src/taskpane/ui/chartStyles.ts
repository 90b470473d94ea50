import { makeStyles, tokens } from '@fluentui/react-components';

/** What the charts of the pane share: their letters and the words under them that say what is what. */
export const useChartStyles = makeStyles({
  drawing: {
    display: 'block',
    '& text': {
      fill: tokens.colorNeutralForeground1,
      fontSize: tokens.fontSizeBase200,
      fontFamily: tokens.fontFamilyBase,
      '@media (forced-colors: active)': { fill: 'CanvasText' },
    },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});
