import type { AddinManifest, RibbonButton } from './manifest';

/** Draws the ribbon of an add-in in an element; `press` is called with the button that is pressed. */
export function drawRibbon(
  container: HTMLElement,
  manifest: AddinManifest,
  press: (button: RibbonButton) => void,
): void {
  container.setAttribute('role', 'toolbar');
  container.setAttribute('aria-label', manifest.tab.label);
  container.replaceChildren(
    ...manifest.tab.groups.map((group) => {
      const section = document.createElement('div');
      section.className = 'ribbon-group';
      section.setAttribute('role', 'group');
      section.setAttribute('aria-label', group.label);
      const buttons = document.createElement('div');
      buttons.className = 'ribbon-buttons';
      buttons.replaceChildren(...group.buttons.map((button) => drawButton(button, press)));
      const label = document.createElement('div');
      label.className = 'ribbon-label';
      label.textContent = group.label;
      section.replaceChildren(buttons, label);
      return section;
    }),
  );
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = button.id;
  element.title = button.tip;
  const icon = document.createElement('img');
  icon.src = button.iconUrl;
  icon.alt = '';
  icon.width = 32;
  icon.height = 32;
  const label = document.createElement('span');
  label.textContent = button.label;
  element.replaceChildren(icon, label);
  element.addEventListener('click', () => press(button));
  return element;
}
