import type { Import } from '../kit/sourceScan.ts';

/**
 * Who may import whom. A file belongs to the longest matching key; what is not listed is forbidden.
 * `X` allows the file or folder X, `type X` only its types. A folder may always import itself.
 */
interface Rule {
  may: readonly string[];
  packages: readonly string[];
}

/** Words and numbers of the law room that people on the other side read aloud. No laws, no state. */
const VOCABULARY = ['type shared/sim', 'shared/sim/calendar.ts', 'shared/sim/balance'].concat([
  'shared/sim/refusals.ts',
  'shared/sim/leverNames.ts',
  'shared/sim/facts.ts',
  'shared/sim/hats.ts',
  'shared/sim/publicWorld.ts',
  'shared/sim/metrics/table.ts',
  'shared/sim/alone.ts',
  'shared/sim/noteLimits.ts',
]);
const VIEW = [...VOCABULARY, 'type shared/content', 'type shared/net', 'type client/net', 'client/text'];
const UI = [
  'preact',
  '@preact/signals',
  'uqr',
  'intl-messageformat',
  'lucide-static',
  '@fontsource-variable/*',
];
/** What is heard may be asked by whatever is seen; it knows views, not the line. */
const SOUND: Rule = {
  may: [...VOCABULARY, 'type shared/net', 'client/net/viewStore.ts', 'client/sound', 'type client/text'],
  packages: ['@preact/signals', 'zzfx'],
};
const HUD: Rule = {
  may: [
    ...VIEW,
    'shared/content',
    'shared/net/messages.ts',
    'shared/net/orgs.ts',
    'client/net/viewStore.ts',
    'client/intents',
    'client/hud',
    'client/sound',
    'client/style',
    'type client/scenes',
  ],
  packages: UI,
};
const PAGES: Rule = {
  may: [...HUD.may, 'client/pages', 'client/net', 'shared/net', 'client/icons.ts', 'client/comfort.ts'],
  packages: UI,
};
const CANVAS: Rule = {
  may: [...VIEW, 'client/intents', 'client/scenes', 'client/layers'],
  packages: ['phaser'],
};
const WIRING: Rule = {
  may: ['client', 'shared/net', ...VOCABULARY, 'shared/content'],
  packages: ['phaser', ...UI],
};

export const RULES: Readonly<Record<string, Rule>> = {
  'shared/sim': { may: ['type shared/content'], packages: ['zod'] },
  // A scenario puts the same conditions on the world as a policy file, and names metrics of the one table.
  'shared/content': {
    may: [
      'type shared/sim',
      'shared/sim/publicWorld.ts',
      'shared/sim/pins.ts',
      'shared/sim/leverNames.ts',
      'shared/sim/metrics/table.ts',
    ],
    packages: ['zod'],
  },
  'shared/net': {
    may: ['type shared/sim', 'shared/sim/leverNames.ts', 'shared/sim/noteLimits.ts', 'type shared/content'],
    packages: ['zod', '@colyseus/schema'],
  },

  'server/match': {
    may: [
      'shared/sim',
      'shared/content',
      'shared/net/orgs.ts',
      'shared/net/conduct.ts',
      'type shared/net',
      'type server/store',
      'type server/log.ts',
    ],
    packages: ['node:*', 'zod'],
  },
  'server/match/publish.ts': {
    may: ['shared/sim', 'shared/content', 'shared/net', 'type server/store', 'server/match'],
    packages: ['@colyseus/schema'],
  },
  'server/rooms': {
    may: [
      'server/match',
      'server/export',
      'shared/net',
      'shared/content/presets.ts',
      'shared/content/injects.ts',
      'type shared/content',
      'type shared/sim',
      'shared/sim/ownContent.ts',
      'shared/sim/commands/registry.ts',
      'shared/sim/journalFile.ts',
      'shared/sim/fork/forkFile.ts',
      'type server/store',
      'type server/log.ts',
      'type server/metrics.ts',
    ],
    packages: ['node:*', 'zod', 'colyseus', '@colyseus/*'],
  },
  'server/export': {
    may: ['shared/sim', 'shared/content', 'shared/net', 'server/match', 'type server/store'],
    packages: ['node:*'],
  },
  'server/store': { may: [], packages: ['node:*', 'pg'] },
  'server/http': {
    may: [
      'server/match',
      'server/store',
      'server/export',
      'type shared/sim',
      'shared/sim/journalFile.ts',
      'shared/content',
      'shared/net',
    ].concat(['type server/log.ts', 'type server/metrics.ts']),
    packages: ['node:*'],
  },
  // The one line beside the sessions: a page tries the network with it.
  'server/http/checkLine.ts': { may: ['shared/net'], packages: ['node:*', 'ws'] },
  // What every room of the server may be handed, and what only the front door reads.
  'server/log.ts': { may: [], packages: [] },
  'server/metrics.ts': { may: [], packages: ['node:*'] },
  'server/settings.ts': { may: [], packages: [] },
  'server/cli': {
    may: ['shared/sim', 'shared/content', 'server/match', 'server/store'],
    packages: ['node:*', 'zod'],
  },
  'server/cli/start.ts': { may: ['server/cli', 'server/main.ts'], packages: ['node:*'] },
  'server/cli/dev.ts': { may: ['server/cli', 'server/main.ts'], packages: ['node:*', 'vite'] },
  'server/cli/clientBuild.ts': { may: [], packages: ['node:*', 'vite'] },
  'server/main.ts': {
    may: ['server/startServer.ts', 'server/settings.ts', 'server/log.ts', 'type server', 'server/store'],
    packages: ['node:*'],
  },
  'server/startServer.ts': {
    may: [
      'server/rooms',
      'server/match',
      'server/store',
      'server/http',
      'server/settings.ts',
      'server/metrics.ts',
      'type server/log.ts',
      'shared/net',
      'shared/content',
      'type shared/sim',
    ],
    packages: ['node:*', 'colyseus', '@colyseus/*'],
  },

  // The build parses the ICU sentences, so that no parser is shipped.
  'client/vite.config.ts': { may: [], packages: ['node:*', 'vite', 'intl-messageformat'] },
  client: WIRING,
  // Stands for zod in the page.
  'client/shapes.ts': { may: [], packages: [] },
  'client/net': { may: ['shared/net', ...VOCABULARY, 'type shared/content'], packages: ['@preact/signals'] },
  'client/net/session.ts': {
    may: ['client/net', 'shared/net', 'type shared/sim'],
    packages: [],
  },
  'client/net/roomClient.ts': { may: ['client/net', 'type shared/net'], packages: ['colyseus.js'] },
  // A gesture ends in session.propose, and what is allowed is read from the view at hand.
  'client/intents': {
    may: [
      ...VIEW,
      'shared/sim/commands',
      'shared/sim/why.ts',
      'shared/sim/worldSuggestions.ts',
      'shared/net/protocol.ts',
      'client/net/viewStore.ts',
      'client/net/session.ts',
      'client/net/questions.ts',
      'client/net/shelf.ts',
    ],
    packages: ['@preact/signals'],
  },
  'client/scenes': CANVAS,
  'client/layers': CANVAS,
  'client/sound': SOUND,
  'client/hud': HUD,
  // The frame of the picture, and the screen that gives way to the review page and keeps the comfort button.
  'client/hud/StageHost.tsx': { may: [...HUD.may, 'client/scenes'], packages: UI },
  // Who drives at a shared desk is the session's matter, not the game's.
  'client/hud/DeskMates.tsx': { may: [...HUD.may, 'shared/net/desks.ts'], packages: UI },
  // People look the same on the desk as on the map.
  'client/hud/Face.tsx': { may: [...HUD.may, 'client/layers'], packages: UI },
  'client/hud/PlayScreen.tsx': {
    may: [
      ...HUD.may,
      'client/pages/Review.tsx',
      'client/pages/Comfort.tsx',
      'client/pages/shade/ShadeLine.tsx',
    ],
    packages: UI,
  },
  // Pages are where people come and go: they ask the server's door and speak of the line itself.
  'client/pages': PAGES,
  // The one page part that fetches the picture, so that nobody waits for it twice.
  'client/pages/loadGame.ts': { may: [...PAGES.may, 'client/scenes'], packages: UI },
  // The replay shows the same picture from a journal: twice, where two organisations are compared.
  'client/pages/replay': {
    may: [
      ...PAGES.may,
      'client/replay',
      'client/scenes',
      'shared/sim/fork/moment.ts',
      'shared/sim/fork/forkFile.ts',
    ],
    packages: UI,
  },
  // A file is refused where it is chosen, by the rules of the replay.
  'client/pages/race': { may: [...PAGES.may, 'client/replay'], packages: UI },
  // The author's workshop: what she builds is checked and played in a worker, by the whole law.
  'client/author': {
    may: ['shared/sim', 'shared/content', 'type shared/net'],
    packages: ['zod'],
  },
  'client/pages/author': { may: [...PAGES.may, 'client/author'], packages: UI },
  'client/text': {
    may: [...VOCABULARY, 'shared/content', 'type shared/net'],
    // Who rendered a sentence hears when another language is spoken.
    packages: ['intl-messageformat', '@preact/signals', '@fontsource-variable/*'],
  },
  'client/replay': {
    may: ['shared/sim', 'shared/content', 'type shared/net', 'type client/net'],
    packages: ['zod'],
  },
};

/** Imports that break the table and are tolerated. It started empty and may only shrink. */
export const EXCEPTIONS: readonly string[] = [];

/** `undefined` when allowed, else the sentence to show. */
export function whyForbidden(path: string, { target, isPackage, typeOnly }: Import): string | undefined {
  const home = Object.keys(RULES)
    .filter((key) => isInside(path, key))
    .sort((a, b) => b.length - a.length)[0];
  const rule = home === undefined ? undefined : RULES[home];
  const edge = `${path} imports ${typeOnly ? 'types of ' : ''}${target}`;
  if (home === undefined || !rule) return `${edge}, but no rule covers this folder`;
  if (EXCEPTIONS.includes(`${path} ${target}`)) return undefined;
  const allowed = isPackage
    ? rule.packages.some((name) => matchesPackage(target, name))
    : [home, ...rule.may].some((entry) =>
        entry.startsWith('type ') ? typeOnly && isInside(target, entry.slice(5)) : isInside(target, entry),
      );
  return allowed
    ? undefined
    : `${edge}; ${home} may import: ${[...rule.may, ...rule.packages].join(', ') || 'nothing'}`;
}

function isInside(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}/`);
}

function matchesPackage(name: string, allowed: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
