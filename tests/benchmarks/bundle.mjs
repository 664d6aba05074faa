import { createRequire } from 'node:module';

import { build } from 'vite';

import { inProject } from '../../scripts/lib/project.mjs';

/** Where the bundle stands; a child process loads it from here too. */
export const PRODUCT_CODE = inProject('out', 'bench', 'index.js');

/** Bundles `product-code.ts` as the command line is bundled, and loads it. Throws when it does not build. */
export async function loadProductCode() {
  await build({
    root: inProject(),
    configFile: inProject('vite.cli.config.mts'),
    logLevel: 'error',
    build: {
      ssr: inProject('tests', 'benchmarks', 'product-code.ts'),
      outDir: inProject('out', 'bench'),
      sourcemap: false,
    },
  });
  return createRequire(import.meta.url)(PRODUCT_CODE);
}
