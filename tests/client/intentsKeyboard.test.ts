import { describe, expect, it } from 'vitest';
import { holdOf, waitOf } from '../../client/intents/deadlines.ts';
import { intentOf, type KeyPress } from '../../client/intents/keyboard.ts';
import { HABIT_MS } from '../../shared/sim/balance/time.ts';
import { project } from '../../shared/sim/project.ts';
import { newWorld } from '../kit/worlds.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...over,
});

describe('the keys', () => {
  it.each([
    ['1', { do: 'tab', tab: 'map' }],
    ['3', { do: 'tab', tab: 'log' }],
    ['a', { do: 'option', at: 0 }],
    ['E', { do: 'option', at: 4 }],
    ['.', { do: 'speed', by: 1 }],
    [',', { do: 'speed', by: -1 }],
    ['p', { do: 'pager' }],
    ['t', { do: 'board' }],
    ['m', { do: 'mute' }],
    ['?', { do: 'sheet' }],
    ['Escape', { do: 'close' }],
    [' ', { do: 'pause' }],
    ['x', null],
    ['Enter', null],
  ])('%s', (key, intent) => {
    expect(intentOf(press(key), 'page', false)).toEqual(intent);
  });

  it('are silent while somebody types, and with Ctrl, Alt or Meta', () => {
    expect(intentOf(press('a'), 'typing', false)).toBeNull();
    expect(intentOf(press('a', { ctrlKey: true }), 'page', false)).toBeNull();
    expect(intentOf(press('a', { repeat: true }), 'page', false)).toBeNull();
  });

  it('leave Space to the button that has the focus', () => {
    expect(intentOf(press(' '), 'control', false)).toBeNull();
  });

  it('may be switched off, all but Escape and Space', () => {
    for (const key of ['1', 'a', 'p', 't', '?']) expect(intentOf(press(key), 'page', true)).toBeNull();
    expect(intentOf(press('Escape'), 'page', true)).toEqual({ do: 'close' });
  });
});

describe('the soft bars', () => {
  it('follow the phase and the hold', () => {
    const view = { ...project(newWorld()) };
    expect(waitOf({ ...view, phase: 'live' })).toBeNull();
    expect(waitOf({ ...view, phase: 'plan' })?.kind).toBe('plan');
    expect(holdOf({ ...view, hold: 'nothing' })).toBeNull();
    expect(waitOf({ ...view, phase: 'habit' })?.ms).toBe(HABIT_MS);
  });
});
