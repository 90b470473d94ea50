import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PaneProvider } from '../../src/taskpane/ui/context';
import { learn, type Language } from '../../src/texts/spoken';

Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  // jsdom has no layout, so nothing has a size to watch.
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
});
Element.prototype.scrollIntoView ??= () => undefined;

/** Puts a part of the pane on a page; the page is emptied before the next one. */
export async function render(part: ReactNode, language: Language = 'nl'): Promise<HTMLElement> {
  await learn(language);
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root') as HTMLElement;
  const wrapped = (
    <FluentProvider theme={webLightTheme}>
      <PaneProvider language={language}>{part}</PaneProvider>
    </FluentProvider>
  );
  await act(async () => createRoot(root).render(wrapped));
  return root;
}

/** The first element with this role and accessible name (its label or its text). */
export function byRole(role: string, name?: string): HTMLElement {
  const implied: Readonly<Record<string, string>> = { button: 'button', textbox: 'input' };
  const found = [
    ...document.querySelectorAll<HTMLElement>(`[role=${role}], ${implied[role] ?? `[role=${role}]`}`),
  ].find(
    (element) => name === undefined || (element.getAttribute('aria-label') ?? element.textContent) === name,
  );
  if (!found) throw new Error(`There is no ${role} ${name ?? ''} in ${document.body.innerHTML}`);
  return found;
}

export const click = (element: HTMLElement) => act(async () => element.click());

export const press = (element: HTMLElement, key: string) =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

/** Types a text over what is there, as React sees it. */
export const type = (element: HTMLElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Chooses a value in the list with this label, as React sees it. */
export const choose = (label: string, value: string) =>
  act(async () => {
    const list = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    )?.control;
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(list, value);
    list?.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** What the live region said last. */
export function said(): string {
  return document.querySelector('[aria-live=polite]')?.textContent ?? '';
}
