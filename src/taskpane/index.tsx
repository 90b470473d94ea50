import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const root = document.getElementById('root');
// What to do when this takes long, as the page says it before any script runs: it is said until Office answers.
const whenSlow = root?.querySelector('.slow')?.textContent ?? '';
if (root) createRoot(root).render(<App whenSlow={whenSlow} />);
