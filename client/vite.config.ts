import { fileURLToPath, pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const clientDir = fileURLToPath(new URL('.', import.meta.url));
const projectDir = fileURLToPath(new URL('..', import.meta.url));

/** What the lobby loads while people wait, and what is there before it. */
const GAME_MODULES = ['hud/PlayScreen.tsx', 'scenes/stage.ts'];
const SHELL_MODULES = ['main.tsx', 'index.html', 'pages/Play.tsx'];

/** Writes the game's files and sizes into the page: the lobby's progress bar counts real bytes. */
function listGameFiles(): Plugin {
  return {
    name: 'slice-game-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const from = (modules: string[]): Set<string> => {
          const found = new Set<string>();
          const entries = chunks.filter((chunk) =>
            modules.some((module) => chunk.facadeModuleId?.endsWith(`client/${module}`)),
          );
          const visit = (chunk: Rolldown.OutputChunk): void => {
            if (found.has(chunk.fileName)) return;
            found.add(chunk.fileName);
            for (const name of chunk.imports) {
              const next = bundle[name];
              if (next?.type === 'chunk') visit(next);
            }
          };
          for (const entry of entries) visit(entry);
          return found;
        };
        const shell = from(SHELL_MODULES);
        const files = [...from(GAME_MODULES)]
          .filter((name) => !shell.has(name))
          .map((name) => {
            const chunk = bundle[name];
            return { url: `./${name}`, bytes: chunk?.type === 'chunk' ? Buffer.byteLength(chunk.code) : 0 };
          });
        return [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: 'game-files' },
            children: JSON.stringify(files),
            injectTo: 'body',
          },
        ];
      },
    },
  };
}

/**
 * Parses the sentences while building, so that the parser (a quarter of the first page's script) is not sent along.
 * `text/index.ts` takes a sentence as text or parsed.
 */
function parseSentences(): Plugin {
  return {
    name: 'slice-parse-sentences',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
      },
    }),
    async transform(_, id) {
      if (!/[\\/]client[\\/]text[\\/][^\\/]+[\\/][^\\/]+\.ts$/.test(id)) return null;
      const catalogues: Record<string, Record<string, string>> = await import(pathToFileURL(id).href);
      const lines = Object.entries(catalogues).map(([name, messages]) => {
        const parsed = Object.entries(messages).map(([key, message]) => [key, parseSentence(message)]);
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(parsed))};`;
      });
      return { code: lines.join('\n'), map: null };
    },
  };
}

/**
 * The page needs no checker of shapes (see shapes.ts). A worker is built without these plugins: it plays journals that may come
 * from anywhere, by the whole law, and checks every shape.
 */
function shapesForZod(): Plugin {
  return {
    name: 'slice-shapes-for-zod',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'zod' ? `${clientDir}shapes.ts` : null),
  };
}

/** Parts of the SDK that belong to features this game does not use: WebTransport and input streams. */
const UNUSED: Record<string, string> = {
  './transport/H3Transport.mjs': 'H3TransportTransport',
  './input/RoomInput.mjs': 'RoomInput',
};

/** Leaves them out of what is sent to the browser; using one would throw at once. */
function leaveOutUnused(): Plugin {
  const PREFIX = '\0unused:';
  return {
    name: 'slice-leave-out-unused',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return UNUSED[source] && importer?.includes('colyseus.js') ? PREFIX + UNUSED[source] : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const name = id.slice(PREFIX.length);
      return `export class ${name} { constructor() { throw new Error('${name} is left out of this build'); } }`;
    },
  };
}

/**
 * The page asks commands whether they may be done and never does them: what a command does is left out, and with it most of the
 * law. Commands are formatted by the formatter, so that the end of a method is where it stands.
 */
function leaveOutTheLaw(): Plugin {
  return {
    name: 'slice-leave-out-the-law',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/shared[\\/]sim[\\/]commands[\\/]\w+\.ts$/.test(id) || !code.includes('= command({')) return null;
      const left = code.replace(/^ {2}apply\([\s\S]*?^ {2}\},$/gm, '  apply() {},');
      if (left === code) this.error(`${id} has no apply() to leave out`);
      return { code: left, map: null };
    },
  };
}

/** What the stage uses of Phaser, by the names it uses, and where in Phaser's source that is. */
const PHASER_PARTS: Record<string, string> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  BlendModes: 'renderer/BlendModes',
  CanvasRenderer: 'renderer/canvas/CanvasRenderer',
  CoreEvents: 'core/events',
  SceneEvents: 'scene/events',
  CONST: 'const',
};
/** What registers itself when it is loaded: the parts of a scene, and what a scene can add. */
const PHASER_PLUGINS = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'scene/ScenePlugin',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'time/Clock',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/text/TextFactory',
];
/** What Phaser names and the stage never makes: filters, tiles, point lights. Making one would throw at once. */
const PHASER_UNUSED =
  /src[\\/](filters[\\/]\w+|\S*renderNodes[\\/](filters[\\/](Filter|Base)\w+|submitter[\\/]Submitter\w+GPULayer|BatchHandlerPointLight))\.js$/;
/** Lists of everything, of which little is used. */
const PHASER_SMALLER: Record<string, string> = {
  'phaser/src/math/index.js':
    "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
  'phaser/src/renderer/index.js': "exports.Events = require('./events');",
};

/**
 * Builds Phaser from the parts the stage uses, instead of its one prebuilt file: images, text, graphics, cameras and textures,
 * without physics, sound, particles, tweens, loaders, filters and input. Half as much to send.
 */
function partsOfPhaser(): Plugin {
  const ENTRY = '\0phaser-parts';
  const source = (path: string): string => JSON.stringify(`${projectDir}node_modules/phaser/src/${path}`);
  return {
    name: 'slice-parts-of-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { global: 'globalThis' } }),
    resolveId: (id) => (id === 'phaser' ? ENTRY : null),
    load(id) {
      if (id === ENTRY)
        return [
          ...PHASER_PLUGINS.map((path) => `import ${source(`${path}.js`)};`),
          ...Object.entries(PHASER_PARTS).map(
            ([name, path]) =>
              `import ${name} from ${source(/events$/.test(path) ? `${path}/index.js` : `${path}.js`)};`,
          ),
          'export const { CANVAS, WEBGL } = CONST;',
          'export const Core = { Events: CoreEvents }, Scenes = { Events: SceneEvents };',
          'export const Renderer = { Canvas: { CanvasRenderer } }, Scale = { NONE: 0 };',
          'export { BlendModes, Game, Scene };',
        ].join('\n');
      if (!/node_modules[\\/]phaser[\\/]src[\\/]/.test(id)) return null;
      const own = Object.keys(PHASER_SMALLER).find((path) => id.replaceAll('\\', '/').endsWith(path));
      if (own) return PHASER_SMALLER[own] ?? null;
      if (PHASER_UNUSED.test(id))
        return "module.exports = function () { throw new Error('left out of this build'); };";
      return null;
    },
    // Phaser's own build sets these switches; sound comes from elsewhere.
    transform(code, id) {
      if (!/node_modules[\\/]phaser[\\/]src[\\/]/.test(id)) return null;
      const set = code
        .replace(/typeof (WEBGL|CANVAS)_RENDERER\b/g, 'true')
        .replace(/typeof (WEBGL_DEBUG|FEATURE_SOUND|EXPERIMENTAL|PLUGIN_\w+)\b/g, 'false');
      return set === code ? null : { code: set, map: null };
    },
  };
}

/** A sentence without holes stays text. */
function parseSentence(message: string): unknown {
  return /[{'<]/.test(message)
    ? IntlMessageFormat.__parse?.(message, { locale: new Intl.Locale('en') })
    : message;
}

export default defineConfig({
  root: clientDir,
  // Files are named relative to each other; the server tells index.html where they lie.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    shapesForZod(),
    parseSentences(),
    leaveOutUnused(),
    leaveOutTheLaw(),
    partsOfPhaser(),
    listGameFiles(),
  ],
  worker: { format: 'es' },
  server: { fs: { allow: [projectDir] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // Phaser alone is 0.9 MB: the warning says nothing new.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }],
        },
      },
    },
  },
});
