/** Scrolls to what has the focus, as far as needed, for who works with the keys; a click leaves the screen where it is. */
export function showFocused(): void {
  document.querySelector(':focus-visible')?.scrollIntoView({ block: 'nearest' });
}
