import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { inProject } from '../lib/project.mjs';
import { ask } from '../lib/run.mjs';

const REFUSED = [
  ['src/shared/policy/', "import { a } from '../../main/windows';"],
  ['src/shared/policy/', "import { a } from '../../renderer/state/store';"],
  ['src/shared/policy/', "import { a } from '../../preload/index';"],
  ['src/shared/policy/', "import { a } from '../../cli/index';"],
  ['src/shared/policy/', "import { a } from '../../build/library-plugin';"],
  ['src/shared/policy/', "import { a } from '../../../scripts/lib/run.mjs';"],
  ['src/shared/policy/', "import { app } from 'electron';"],
  ['src/shared/policy/', "import type { App } from 'electron';"],
  ['src/shared/policy/', "import { readFileSync } from 'node:fs';"],
  ['src/shared/policy/', "import { readFileSync } from 'fs';"],
  ['src/shared/policy/', "import { readFile } from 'fs/promises';"],
  ['src/shared/policy/', "import { useState } from 'react';"],
  ['src/shared/policy/', "import { Node } from '@tiptap/core';"],
  ['src/shared/policy/', "import { Schema } from '@tiptap/pm/model';"],
  ['src/shared/schema/', "import { useEditor } from '@tiptap/react';"],
  ['src/shared/schema/', "import { a } from '../../renderer/editor/chip';"],
  ['src/renderer/panels/', "import { a } from '../../main/windows';"],
  ['src/renderer/panels/', "import { a } from '../../main/storage/atomic-write';"],
  ['src/renderer/panels/', "import { a } from '../../preload/index';"],
  ['src/renderer/panels/', "import { ipcRenderer } from 'electron';"],
  ['src/renderer/panels/', "import { join } from 'node:path';"],
  ['src/main/', "import { a } from '../renderer/state/store';"],
  ['src/main/', "import { a } from '../cli/index';"],
  ['src/main/', "import { a } from '../preload/index';"],
  ['src/main/', "import { useState } from 'react';"],
  ['src/main/', "import { net } from 'electron';"],
  ['src/main/', "import { request } from 'node:https';"],
  ['src/main/', "import { createSocket } from 'dgram';"],
  ['src/main/', "import { connect } from 'node:net';"],
  ['src/main/storage/', "import { app } from 'electron';"],
  ['src/main/storage/', "import type { App } from 'electron';"],
  ['src/main/storage/', "import { a } from '../windows';"],
  ['src/preload/', "import { readRequest } from '../shared/ipc';"],
  ['src/preload/', "import type { Policy } from '../shared/policy/nodes';"],
  ['src/preload/', "import { a } from '../main/windows';"],
  ['src/preload/', "import { readFileSync } from 'node:fs';"],
  ['src/preload/', "import { z } from 'zod';"],
  ['src/cli/', "import { app } from 'electron';"],
  ['src/cli/', "import { a } from '../main/windows';"],
  ['src/cli/', "import { a } from '../renderer/state/store';"],
  ['src/build/', "import { a } from '../main/windows';"],
  ['tests/e2e/', "import { a } from '../../src/renderer/state/store';"],
  ['tests/e2e/', "import { a } from '../../src/main/windows';"],
  // The other forms that an import can have.
  ['src/shared/policy/', "export { a } from '../../main/windows';"],
  ['src/shared/policy/', "export * from '../../main/windows';"],
  ['src/shared/policy/', "import '../../main/windows';"],
  ['src/shared/policy/', "export const load = () => import('../../main/windows');"],
  ['src/shared/policy/', "export type A = import('../../main/windows').A;"],
  ['src/shared/policy/', "export const a = require('node:fs');"],
  ['src/main/', "export { net } from 'electron';"],
];

const ALLOWED = [
  ['src/shared/policy/', "import { a } from './nodes';"],
  ['src/shared/policy/', "import { a } from '../schema/index';"],
  ['src/shared/policy/', "import { z } from 'zod';"],
  ['src/shared/policy/', "import library from 'virtual:library';"],
  ['src/shared/schema/', "import { Node } from '@tiptap/core';"],
  ['src/renderer/panels/', "import { useEditor } from '@tiptap/react';"],
  ['src/renderer/panels/', "import { a } from '../../shared/policy/nodes';"],
  ['src/renderer/panels/', "import url from '../state/export.worker?worker&url';"],
  ['src/main/', "import { app } from 'electron';"],
  ['src/main/', "import { readFile } from 'node:fs/promises';"],
  ['src/main/handlers/', "import { a } from '../storage/atomic-write';"],
  ['src/main/', "import { a } from '../shared/ipc';"],
  ['src/main/storage/', "import { a } from '../../shared/policy/file';"],
  ['src/preload/', "import { ipcRenderer } from 'electron';"],
  ['src/preload/', "import type { Request } from '../shared/ipc';"],
  ['src/cli/', "import { a } from '../main/storage/atomic-write';"],
  ['src/cli/', "import { a } from '../shared/exporters/index';"],
  ['tests/e2e/', "import { a } from '../../src/shared/policy/nodes';"],
];

/** Not imports, but the same promise: no network connection. */
const NETWORK = [
  ['src/renderer/panels/', "export const a = () => fetch('https://example.com');"],
  ['src/main/', "export const a = () => globalThis.fetch('https://example.com');"],
  ['src/cli/', "export const a = () => new WebSocket('wss://example.com');"],
  ['src/renderer/panels/', 'export const a = () => new XMLHttpRequest();'],
  ['src/renderer/panels/', "export const a = () => navigator.sendBeacon('https://example.com');"],
];

let copy;
let complaints;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'clausewright-lint-'));
  cpSync(inProject('.oxlintrc.json'), join(copy, '.oxlintrc.json'));
  cpSync(inProject('scripts', 'lint'), join(copy, 'scripts', 'lint'), { recursive: true });
  for (const [group, cases] of Object.entries({ REFUSED, ALLOWED, NETWORK })) {
    cases.forEach(([folder, source], index) => {
      const file = join(copy, fileName(folder, group, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${source}\n`);
    });
  }
  const oxlint = inProject('node_modules', 'oxlint', 'bin', 'oxlint');
  const answer = ask(process.execPath, [oxlint, '--format', 'json', 'src', 'tests'], { cwd: copy });
  complaints = JSON.parse(answer.output).diagnostics;
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the linter refuses an import that goes the wrong way', () => {
  test.each(REFUSED.map((one, index) => [...one, index]))('in %s: %s', (folder, _source, index) => {
    expect(rulesBrokenBy(fileName(folder, 'REFUSED', index))).toContain('clausewright(import-directions)');
  });
});

describe('the linter accepts an import that goes the right way', () => {
  test.each(ALLOWED.map((one, index) => [...one, index]))('in %s: %s', (folder, _source, index) => {
    expect(rulesBrokenBy(fileName(folder, 'ALLOWED', index))).not.toContain(
      'clausewright(import-directions)',
    );
  });
});

describe('the linter refuses what opens a network connection', () => {
  test.each(NETWORK.map((one, index) => [...one, index]))('in %s: %s', (folder, _source, index) => {
    expect(rulesBrokenBy(fileName(folder, 'NETWORK', index)).join()).toMatch(
      /no-restricted-(globals|properties)/,
    );
  });
});

function fileName(folder, group, index) {
  return `${folder}${group.toLowerCase()}-${index}.ts`;
}

function rulesBrokenBy(file) {
  return complaints.filter(({ filename }) => filename === file).map(({ code }) => code);
}
