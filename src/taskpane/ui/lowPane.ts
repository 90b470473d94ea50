/** A pane of so little height, as a small window at 200% zoom has: its bars take one line each, and leave the rest to the screen. */
export const LOW_PANE = '@media (max-height: 450px)';

/** Style of elements that stand on one line in a low pane: the rest is reached by scrolling sideways or by the Tab key. */
export const oneLineWhenLow = {
  [LOW_PANE]: { flexWrap: 'nowrap', overflowX: 'auto', '& > *': { flexShrink: 0 } },
} as const;
