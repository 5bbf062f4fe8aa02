/** Wiring only: styles, settings, the page for the path. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/pages.css';
import './style/home.css';
import './style/lobby.css';
import './style/reach.css';
import { render } from 'preact';
import { beginComfort } from './comfort.ts';
import { beginFocusGuard } from './focusGuard.ts';
import { App } from './pages/App.tsx';
import { beginOwnWords } from './pages/ownWords.ts';
import { beginRouting } from './pages/route.ts';
import { beginLanguage } from './text/language.ts';

beginComfort();
beginRouting();
beginFocusGuard();
beginOwnWords();
void beginLanguage().then(show);

function show(): void {
  const root = document.getElementById('app');
  if (!root) return;
  root.replaceChildren();
  render(<App />, root);
}
