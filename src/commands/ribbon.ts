import { actionIds, Presses } from './presses';

/**
 * The page's script that directly follows Office's, and does nothing but tell Office who runs the ribbon's buttons: where the pane was
 * never opened, Office fires the first one the moment that it is ready, and what has no handler then is lost (office-js#5176, #2744).
 */
const presses = new Presses();
globalThis.ribbonPresses = presses;
// Without Office (its file is stopped on the way) the page says what to do.
if (typeof Office !== 'undefined')
  for (const id of actionIds)
    Office.actions.associate(id, (event: Office.AddinCommands.Event) =>
      presses.add({ id, done: () => event.completed() }),
    );
