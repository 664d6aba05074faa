import { defineConfig } from 'vite';

import { libraryPlugin } from './src/build/library-plugin';

/** The command line: one CommonJS file for Node 20 with everything in it, so that it runs without node_modules. */
export default defineConfig({
  plugins: [libraryPlugin()],
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'index.js',
        banner: '#!/usr/bin/env node',
        codeSplitting: false,
      },
    },
  },
});
