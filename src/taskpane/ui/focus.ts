/** As a `ref`: gives an element the focus as soon as it is there. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

/** As a `ref`: gives the first field of a form the focus as soon as the form is there. */
export function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('select, input')?.focus();
}
