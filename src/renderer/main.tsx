import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { App } from './app';
import { start } from './state/start';
import { tell } from './state/app-store';
import { reportErrors } from './state/bridge';
import './styles/index.css';

reportErrors(() =>
  tell(
    'problem',
    'Something went wrong in the program. Your text is still here. Please save it, and report the problem.',
  ),
);
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    {/* The words of the window are English; day before month is read rightly by most. */}
    <I18nProvider locale="en-GB">
      <App />
    </I18nProvider>
  </StrictMode>,
);
void start();
