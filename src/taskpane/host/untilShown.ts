/**
 * Resolves when the pane is shown: at once where it is. A pane that was closed lives on behind the workbook in Excel on the computer, and
 * nobody sees what it does.
 *
 * @param page what tells whether it is shown
 */
export function untilShown(page: Document = document): Promise<void> {
  if (!page.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const look = () => {
      if (page.hidden) return;
      page.removeEventListener('visibilitychange', look);
      resolve();
    };
    page.addEventListener('visibilitychange', look);
  });
}
