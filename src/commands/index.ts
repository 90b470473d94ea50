/** The ribbon's buttons, and the channel through which they speak to the pane. */
export * from './actions';
export * from './messages';
export { actionIds, type ActionId } from './presses';
