/** A narrow page: which numbers stay in sight, and which page of the place of decisions opens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goTo } from '../../client/hud/navigate.ts';
import { frontOf } from '../../client/hud/phone/front.ts';
import { nowOpen, sideTab, tab } from '../../client/hud/uiState.ts';

describe('a narrow page', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    return () => vi.unstubAllGlobals();
  });

  it('keeps trust in sight, and what users lose before it while something burns', () => {
    expect(frontOf(0)).toEqual(['trust', 'cash']);
    expect(frontOf(0.2)).toEqual(['lost', 'trust']);
  });

  it('opens what is asked now for the desk and the trains, and the page of the matter for the rest', () => {
    goTo('work');
    expect([tab.value, nowOpen.value, sideTab.value]).toEqual(['decide', false, 'work']);
    goTo('desk', 'i1');
    expect(nowOpen.value).toBe(true);
    goTo('slices');
    expect([nowOpen.value, sideTab.value]).toEqual([false, 'improve']);
    goTo('trains');
    expect(nowOpen.value).toBe(true);
  });
});
