/** Working in slices, so that the page goes on answering: one way for all of src. */
export { inOrder } from './inOrder';
export { inOneSlice } from './inOneSlice';
export { inSlices, type Slices } from './inSlices';
export { inSteps } from './inSteps';
export { page, pause } from './page';
export { each, partOf, reporting, type ShareSteps } from './shares';
export { Slice } from './slice';
export { inOneGo, type Steps } from './steps';
