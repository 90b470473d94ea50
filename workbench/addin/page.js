/* global URLSearchParams, location, window, performance, PerformanceObserver, document, Element, Event */
/**
 * The workbench's own script in the add-in's page, before office.js: it makes the page behave as in the Excel that is simulated. Excel
 * itself never gets this file. It speaks with the workbench in texts that begin with `werkbank:`.
 */
(() => {
  const MARK = 'werkbank:';
  /** A page that is not shown gets its timers once in so long. */
  const SLOW_MS = 1000;
  /** Longer than this without a pause, and Office restarts add-ins. */
  const TOO_LONG_MS = 5000;
  const platform = new URLSearchParams(location.search).get('werkbank');
  const plainTimeout = window.setTimeout.bind(window);
  let slow = false;

  window.setTimeout = (task, wait = 0, ...given) => {
    const now = performance.now();
    const due = slow ? Math.ceil((now + wait) / SLOW_MS) * SLOW_MS - now : wait;
    return plainTimeout(task, due, ...given);
  };
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || typeof event.data !== 'string' || !event.data.startsWith(MARK))
      return;
    event.stopImmediatePropagation(); // not office.js's
    const hidden = event.data === `${MARK}slow`;
    if (hidden === slow) return;
    slow = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  Object.defineProperty(document, 'hidden', { get: () => slow });
  Object.defineProperty(document, 'visibilityState', { get: () => (slow ? 'hidden' : 'visible') });
  const tell = (text) => window.parent.postMessage(`${MARK}${text}`, '*');
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'self' && duration > TOO_LONG_MS) tell(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
  tell('there');

  if (platform !== 'mac') return;
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[download]')) event.preventDefault();
    },
    true,
  );
  // Office.js makes what it says of the platform unchangeable, so it is changed while that is made.
  const define = Object.defineProperty;
  Object.defineProperty = (object, name, descriptor) =>
    define(object, name, name === 'platform' ? { ...descriptor, value: 'Mac' } : descriptor);
})();
