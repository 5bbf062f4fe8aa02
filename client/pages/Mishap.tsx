import { Component, type ComponentChildren } from 'preact';
import { t } from '../text/index.ts';
import { Page } from './Page.tsx';

interface MishapProps {
  children: ComponentChildren;
}

/** When drawing a screen goes wrong: says so in words and offers the way back. The seat and all decisions are kept. */
export class Mishap extends Component<MishapProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    // For whoever looks at the console; the page itself speaks to the person.
    console.error(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Page class="narrow">
        <div class="stack" role="alert">
          <h1>{t('mishap.title')}</h1>
          <p class="lead">{t('mishap.text')}</p>
          <button type="button" class="button button-primary button-big" onClick={() => location.reload()}>
            {t('mishap.reload')}
          </button>
        </div>
      </Page>
    );
  }
}
