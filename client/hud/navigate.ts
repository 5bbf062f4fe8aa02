/** Takes the eye and the focus to a panel: on a phone the tab changes first. */
import type { AskPanel } from '../intents/askParts.ts';
import { openBoard } from './board/openBoard.ts';
import { deskIncident, nowOpen, sideTab, tab } from './uiState.ts';

const HEADING: Record<AskPanel, string> = {
  desk: 'desk-title',
  team: 'team-title',
  work: 'work-title',
  slices: 'slices-title',
  trains: 'train-monolith',
  practices: 'practices-title',
};

/** Opens a panel and moves the focus to its heading. */
export function goTo(panel: AskPanel, id?: string): void {
  if (panel !== 'practices') tab.value = 'decide';
  nowOpen.value = panel === 'desk' || panel === 'trains';
  if (panel === 'desk') deskIncident.value = id ?? '';
  if (panel === 'team' || panel === 'work') sideTab.value = panel;
  if (panel === 'slices' || panel === 'practices') sideTab.value = 'improve';
  if (panel === 'practices') openBoard('practices');
  else focusSoon(HEADING[panel]);
}

/** Focuses an element by id once it is on the page. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.getElementById(id);
      if (!element) return;
      if (!element.hasAttribute('tabindex') && !(element instanceof HTMLButtonElement)) element.tabIndex = -1;
      element.scrollIntoView({ block: 'nearest' });
      element.focus({ preventScroll: true });
    }),
  );
}
