import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

import { inProject } from './project.mjs';

/** Where `loadBundled` puts the bundle of an entry; a child process can load it from there. */
export function bundleOf(entry) {
  return inProject('out', 'bundles', basename(entry, '.ts'), 'index.js');
}

/** Bundles a file of the project as the command line is bundled, and loads it. Throws when it does not build. */
export async function loadBundled(entry) {
  const { build } = await import('vite'); // There only once packages are installed.
  const path = bundleOf(entry);
  await build({
    root: inProject(),
    configFile: inProject('vite.cli.config.mts'),
    logLevel: 'error',
    build: { ssr: inProject(entry), outDir: join(path, '..'), sourcemap: false },
  });
  return createRequire(import.meta.url)(path);
}
