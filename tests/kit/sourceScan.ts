import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** What the laws need to know of a source file, read from its syntax tree. */
export interface Source {
  /** Path from the top of the project, with forward slashes. */
  path: string;
  lines: number;
  imports: Import[];
  /** Names and operators the law room bans, as found: `Math.sin`, `Date`, `**`. */
  impure: string[];
  readsEnvironment: boolean;
}

export interface Import {
  /** A path from the top of the project, or the name of a package. */
  target: string;
  isPackage: boolean;
  typeOnly: boolean;
}

export const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url));

export function readSources(folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(PROJECT_DIR, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)(node_modules|dist|\.dist-[^/]*)\//.test(path))
      .sort()
      .map((path) => scan(path, readFileSync(join(PROJECT_DIR, path), 'utf8'))),
  );
}

export function scan(path: string, text: string): Source {
  const parsed = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  const source: Source = {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [],
    impure: [],
    readsEnvironment: false,
  };
  visit(parsed.program as unknown as Node, undefined, '', source);
  return source;
}

/** A chain of imports, from a file back to itself, that is there when the program runs; or none. */
export function findCycle(sources: readonly Source[]): string[] | undefined {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const chain: string[] = [];
  const walk = (path: string): string[] | undefined => {
    if (chain.includes(path)) return [...chain.slice(chain.indexOf(path)), path];
    const source = byPath.get(path);
    if (done.has(path) || !source) return undefined;
    chain.push(path);
    for (const { target, typeOnly } of source.imports) {
      const cycle = typeOnly ? undefined : walk(target);
      if (cycle) return cycle;
    }
    chain.pop();
    done.add(path);
    return undefined;
  };
  for (const { path } of sources) {
    const cycle = walk(path);
    if (cycle) return cycle;
  }
  return undefined;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Everything else of Math differs between engines in its last bits. */
const EXACT_MATH = new Set(
  ['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'].concat([
    'PI',
    'E',
    'LN2',
    'LN10',
    'LOG2E',
    'LOG10E',
    'SQRT2',
    'SQRT1_2',
  ]),
);

/** Clocks, timers, luck, language and the world outside. */
const BANNED_GLOBALS = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console'],
  ...['process', 'globalThis', 'crypto', 'Intl', 'eval', 'Function', 'fetch'],
]);
const BANNED_METHODS = new Set(['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase']);

function visit(node: Node, parent: Node | undefined, key: string, source: Source): void {
  noteImport(node, source);
  noteImpure(node, parent, key, source);
  if (node.type === 'MemberExpression' && isNamed(node.object, 'process') && isNamed(node.property, 'env')) {
    source.readsEnvironment = true;
  }
  for (const [childKey, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, node, childKey, source);
    }
  }
}

function noteImport(node: Node, source: Source): void {
  switch (node.type) {
    case 'ImportDeclaration':
      addImport(
        source,
        node.source,
        node.importKind === 'type' || areAllTypes(node.specifiers, 'importKind'),
      );
      break;
    case 'ExportNamedDeclaration':
      addImport(
        source,
        node.source,
        node.exportKind === 'type' || areAllTypes(node.specifiers, 'exportKind'),
      );
      break;
    case 'ExportAllDeclaration':
      addImport(source, node.source, node.exportKind === 'type');
      break;
    case 'ImportExpression':
      addImport(source, node.source, false);
      break;
    case 'TSImportType':
      addImport(source, node.source ?? node.argument, true);
      break;
    case 'NewExpression': {
      // new URL('./worker.ts', import.meta.url): how a worker is named.
      const [first, second] = node.arguments as Node[];
      const names = isNamed(node.callee, 'URL') && second?.type === 'MemberExpression';
      if (names && typeof first?.value === 'string' && /\.tsx?$/.test(first.value))
        addImport(source, first, false);
    }
  }
}

function addImport(source: Source, literal: unknown, typeOnly: boolean): void {
  if (!isNode(literal) || typeof literal.value !== 'string') return;
  const name = literal.value.replace(/\?.*$/, '');
  const isPackage = !name.startsWith('.');
  const scoped = name.split('/').slice(0, name.startsWith('@') ? 2 : 1);
  const target = isPackage
    ? name.startsWith('node:')
      ? name
      : scoped.join('/')
    : normalize(join(dirname(source.path), name)).replaceAll('\\', '/');
  source.imports.push({ target, isPackage, typeOnly });
}

/** `import { type A }` keeps its side effect, `import {}` too: only a list of nothing but types is one. */
function areAllTypes(specifiers: unknown, kind: string): boolean {
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one: Node) => one[kind] === 'type')
  );
}

function noteImpure(node: Node, parent: Node | undefined, key: string, source: Source): void {
  if (
    (node.type === 'BinaryExpression' || node.type === 'AssignmentExpression') &&
    /^\*\*/.test(`${node.operator}`)
  ) {
    source.impure.push('**');
  }
  if (node.type !== 'Identifier' || typeof node.name !== 'string') return;
  if (isJustAName(parent, key)) {
    if (parent?.type === 'MemberExpression' && BANNED_METHODS.has(node.name)) source.impure.push(node.name);
  } else if (node.name === 'Math') {
    const property =
      parent?.type === 'MemberExpression' && key === 'object' && !parent.computed && parent.property;
    const member = isNode(property) ? `${property.name}` : undefined;
    if (member === undefined || !EXACT_MATH.has(member)) source.impure.push(`Math.${member ?? '?'}`);
  } else if (BANNED_GLOBALS.has(node.name)) {
    source.impure.push(node.name);
  }
}

/** The name of a field, a method or a label is no use of a global. */
function isJustAName(parent: Node | undefined, key: string): boolean {
  if (!parent) return false;
  if (key === 'property') return !parent.computed;
  if (key === 'key') return !parent.computed && !parent.shorthand;
  return key === 'label' || key === 'imported' || key === 'exported';
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
