/** Hats on the screen: what a control is without the hat, who is asked, and each suggestion in words of every language. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ghostMark } from '../../client/hud/ghost.ts';
import { suggestionText } from '../../client/hud/suggestedWords.ts';
import { whyNot } from '../../client/intents/affordances.ts';
import { isForTeam, suggestedBy, suggestedTo } from '../../client/intents/suggesting.ts';
import { forgetView, mySeat, takeIn } from '../../client/net/viewStore.ts';
import type { SessionView } from '../../shared/net/messages.ts';
import { REGISTRY } from '../../shared/sim/commands/registry.ts';
import { VERB_HATS } from '../../shared/sim/commands/verbHats.ts';
import { project } from '../../shared/sim/project.ts';
import type { SuggestionRow } from '../../shared/sim/publicWorld.ts';
import type { World } from '../../shared/sim/world.ts';
import { commandOf, type Gesture } from '../kit/arbitraries.ts';
import { human, newWorld, SYSTEM, tell } from '../kit/worlds.ts';

const [ANA, KAI, MO, JO] = ['basil-ana', 'basil-kai', 'basil-mo', 'basil-jo'] as const;
const SEND = { unit: 'monolith' };

function four(): World {
  const world = newWorld();
  for (const engineer of [ANA, KAI, MO, JO]) tell(world, SYSTEM, 'takeSeat', { engineer });
  return world;
}

/** This page is an engineer's. */
function sees(world: World, engineer: string): void {
  mySeat.value = 's1';
  const seats = { s1: { id: 's1', engineer, host: false } };
  takeIn({ seats } as unknown as SessionView, structuredClone({ ...project(world) }));
}

const mark = (verb: string, payload: Record<string, unknown>) =>
  ghostMark(verb, payload, whyNot(verb, payload));

describe('hats on the screen', () => {
  beforeAll(() => import('../../client/text/game.ts'));
  beforeEach(forgetView);

  it('a control of another’s hat suggests, takes back, and is marked for the hat', () => {
    const world = four();
    sees(world, JO);
    expect(mark('sendTrain', SEND)).toEqual({
      look: 'offer',
      note: 'Suggest to Kai',
      command: { verb: 'suggest', payload: { verb: 'sendTrain', payload: SEND } },
    });
    expect(mark('sendTrain', { unit: 'nowhere' })).toBeNull();
    tell(world, human(JO), 'suggest', { verb: 'sendTrain', payload: SEND });
    sees(world, JO);
    expect(mark('sendTrain', SEND)).toMatchObject({
      look: 'made',
      command: { verb: 'dismissSuggestion', payload: { suggestion: 's1' } },
    });
    sees(world, MO);
    expect(mark('sendTrain', SEND)).toEqual({ look: 'others', note: 'Jo suggested it to Kai' });
    sees(world, KAI);
    expect(mark('sendTrain', SEND)).toEqual({ look: 'asked', note: 'Jo suggests this' });
    expect(whyNot('sendTrain', SEND)).toBeNull();
  });

  it('asks the hat alone, and tells its maker what became of it', () => {
    const world = four();
    tell(world, human(JO), 'suggest', { verb: 'hire', payload: {} });
    const asked = (engineer: string) => suggestedTo(project(world), engineer).length;
    expect([ANA, KAI, MO, JO].map(asked)).toEqual([1, 0, 0, 0]);
    tell(world, human(ANA), 'hire');
    expect(asked(ANA)).toBe(0);
    expect(suggestedBy(project(world), JO)).toMatchObject([{ state: 'taken', answeredBy: ANA }]);
  });

  it('one person alone never meets a hat', () => {
    const world = newWorld();
    tell(world, SYSTEM, 'takeSeat', { engineer: ANA });
    sees(world, ANA);
    expect(mark('sendTrain', SEND)).toBeNull();
    expect(isForTeam(whyNot('sendTrain', SEND))).toBe(true);
  });

  it('every verb with a hat has a sentence without holes', () => {
    const world = project(four());
    const hatted = Object.entries(VERB_HATS).filter(
      ([verb, rule]) => rule !== 'anybody' && verb !== 'dismissSuggestion',
    );
    expect(hatted.length).toBeGreaterThan(25);
    for (const [verb] of hatted) {
      const at = Object.keys(REGISTRY).sort().indexOf(verb);
      const gesture: Gesture = { verb: at, actor: 1, draws: [1, 2, 3, 5], wait: 0 };
      const { payload } = commandOf(world, gesture, 'x');
      const row = { verb, payload: JSON.stringify(payload) } as SuggestionRow;
      expect(suggestionText(world, row), verb).not.toMatch(/^hats\.|undefined|[{}]/);
      expect(suggestionText(world, row), verb).not.toBe(verb);
    }
  });
});
