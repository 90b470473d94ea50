const NARROWEST = 280;
const WIDEST = 900;
const STEP = 10;

/**
 * Lets a user change the width of the pane by dragging the bar, or with the arrow keys on it.
 * @returns sets the width in another way
 */
export function bindSplitter(
  bar: HTMLElement,
  width: number,
  apply: (width: number) => void,
): (width: number) => void {
  let current = width;
  const set = (wanted: number): void => {
    current = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    bar.setAttribute('aria-valuenow', String(current));
    apply(current);
  };
  bar.setAttribute('aria-valuemin', String(NARROWEST));
  bar.setAttribute('aria-valuemax', String(WIDEST));
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    const start = event.clientX;
    const before = current;
    const move = (moved: PointerEvent): void => set(before + start - moved.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('lostpointercapture', () => bar.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(current + STEP);
    if (event.key === 'ArrowRight') set(current - STEP);
  });
  set(width);
  return set;
}
