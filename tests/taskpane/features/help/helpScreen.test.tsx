/** @jest-environment jsdom */
import HelpScreen from '../../../../src/taskpane/features/help/HelpScreen';
import { byRole, click, render, type } from '../../render';

const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

it('shows how to do something, what to do when something does not work, and what words mean', async () => {
  await render(<HelpScreen show={jest.fn()} />);
  expect(headings()).toEqual(['Hoe doe ik dat?', 'Als iets niet lukt', 'Wat betekent het?']);
});

it('finds what to do by what one sees, and leads to the screen where it is done', async () => {
  const show = jest.fn();
  await render(<HelpScreen show={show} />);
  await type(byRole('textbox'), 'kies bestand niets');
  expect(headings()).toEqual(['Als iets niet lukt']);
  await click(byRole('button', 'Naar Eigen lijst inlezen: Kies een bestand doet niets'));
  expect(show).toHaveBeenCalledWith('staffImport', {});
});
