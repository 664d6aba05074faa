import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** Draws the window, so it belongs to the renderer only. */
const WINDOW_PACKAGES = [
  'react',
  'react-dom',
  'react-aria-components',
  'lucide-react',
  'zustand',
  '@tiptap/react',
];
const EDITOR_PACKAGES = ['@tiptap'];

/** Clausewright never opens a network connection, so nothing under src/ has a use for these. */
const NETWORK_MODULES = ['http', 'https', 'http2', 'net', 'dgram', 'tls', 'dns', 'undici', 'ws'];

/**
 * What the files of each folder may import: files of the project (`files`, or `types` for their types alone), Node's
 * own modules (`node`), and packages: all but those under `not`, or those under `only`. The first line that fits a
 * file is the one for it; a file that no line fits may import anything.
 */
export const DIRECTIONS = [
  { of: 'src/shared/schema/', files: ['src/shared/'], not: ['electron', ...WINDOW_PACKAGES] },
  { of: 'src/shared/', files: ['src/shared/'], not: ['electron', ...WINDOW_PACKAGES, ...EDITOR_PACKAGES] },
  { of: 'src/renderer/', files: ['src/renderer/', 'src/shared/'], not: ['electron'] },
  {
    of: 'src/main/storage/',
    files: ['src/main/storage/', 'src/shared/'],
    node: true,
    not: ['electron', ...WINDOW_PACKAGES, ...EDITOR_PACKAGES],
  },
  {
    of: 'src/main/',
    files: ['src/main/', 'src/shared/', 'package.json'],
    node: true,
    not: [...WINDOW_PACKAGES, ...EDITOR_PACKAGES],
  },
  { of: 'src/preload/', files: ['src/preload/'], types: ['src/shared/ipc.ts'], only: ['electron'] },
  {
    of: 'src/cli/',
    files: ['src/cli/', 'src/main/storage/', 'src/shared/', 'package.json'],
    node: true,
    not: ['electron', ...WINDOW_PACKAGES, ...EDITOR_PACKAGES],
  },
  { of: 'src/build/', files: ['src/build/', 'src/shared/'], node: true, not: ['electron'] },
  {
    of: 'tests/',
    files: ['tests/', 'scripts/', 'src/shared/', 'src/main/storage/', 'package.json'],
    node: true,
  },
  { of: 'scripts/', files: ['scripts/', 'package.json'], node: true },
];

/** A lint rule: every import, of whatever form, keeps to `DIRECTIONS`. */
export const importDirections = {
  meta: { type: 'problem' },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const direction = DIRECTIONS.find(({ of }) => file.startsWith(of));
    if (direction === undefined) return {};

    const check = (source, isTypeOnly, names = []) => {
      if (typeof source?.value !== 'string') return;
      const message = objectionTo(source.value, { file, direction, isTypeOnly, names });
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, isOnlyTypes(node), importedNames(node)),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type', importedNames(node)),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source, true),
      CallExpression: (node) => {
        if (node.callee.type === 'Identifier' && node.callee.name === 'require')
          check(node.arguments[0], false);
      },
    };
  },
};

function objectionTo(specifier, { file, direction, isTypeOnly, names }) {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return objectionToFile(path, file, direction, isTypeOnly);

  const name = path.replace(/^node:/, '');
  const isIn = (list) => list.some((one) => name === one || name.startsWith(`${one}/`));
  const isSource = file.startsWith('src/');
  if (isSource && (isIn(NETWORK_MODULES) || (name === 'electron' && names.includes('net')))) {
    return `Clausewright never opens a network connection: "${specifier}" may not be imported.`;
  }
  const isNode = path.startsWith('node:') || isIn(builtinModules);
  // Unit tests run in Node, wherever the code they test runs.
  if (isNode) return direction.node || isUnitTest(file) ? undefined : refusal(specifier, direction);
  const isAllowed = direction.only === undefined ? !isIn(direction.not ?? []) : isIn(direction.only);
  return isAllowed || (isUnitTest(file) && name === 'vitest') ? undefined : refusal(specifier, direction);
}

function objectionToFile(path, file, direction, isTypeOnly) {
  const target = normalize(join(dirname(file), path))
    .split(sep)
    .join('/');
  const isIn = (list) =>
    list.some((one) => target === one || `${target}.ts` === one || `${target}/`.startsWith(one));
  if (isIn(direction.files)) return undefined;
  const types = direction.types ?? [];
  if (isIn(types))
    return isTypeOnly ? undefined : `${direction.of} may import only types from ${types.join(', ')}.`;
  return refusal(target, direction);
}

function refusal(what, { of }) {
  return `${of} may not import "${what}": see the directions in scripts/lint/import-directions.mjs.`;
}

function isUnitTest(file) {
  return /\.test\.tsx?$/.test(file);
}

function isOnlyTypes(node) {
  if (node.importKind === 'type') return true;
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type');
}

/** The names as the other module has them, of those that are more than types. */
function importedNames(node) {
  return node.specifiers
    .filter((specifier) => specifier.importKind !== 'type' && specifier.exportKind !== 'type')
    .map((specifier) => (specifier.imported ?? specifier.local)?.name);
}
