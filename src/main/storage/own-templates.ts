import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnTemplate } from '../../shared/ipc';
import { readPolicyFile } from '../../shared/policy/file';
import { childrenOf } from '../../shared/policy/walk';
import type { PolicyDocument, PolicyNode } from '../../shared/policy/nodes';
import { fail, succeed, type Result } from '../../shared/result';
import { writeFileAtomically, type NewFile } from './atomic-write';
import { describeFileError, errnoOf } from './failures';
import { makeOwnFolder } from './json-file';
import { loadPolicyFile } from './read-policy-file';

/** The templates a person saved: `<id>.policy-template` in one folder, by ids that we make. */
export interface OwnTemplates {
  /** By name; a file that cannot be read is listed with its problem. */
  list(): Promise<Result<readonly OwnTemplate[]>>;
  /** Keeps the text as it is. Refuses what is no template. */
  save(text: string): Promise<Result<OwnTemplate>>;
  read(templateId: string): Promise<Result<{ readonly text: string }>>;
  delete(templateId: string): Promise<Result<null>>;
  /** A new file for each of the texts, to be made with others. Refuses what is no template. */
  filesFor(texts: readonly string[]): Promise<Result<readonly NewFile[]>>;
}

export function createOwnTemplates(folder: string): OwnTemplates {
  const pathOf = (templateId: string) => join(folder, `${templateId}${extension}`);

  return {
    async list() {
      try {
        const names = await readdir(folder);
        const ids = names.flatMap((name) => fileNamePattern.exec(name)?.[1] ?? []);
        const templates = await Promise.all(ids.map(async (id) => describe(id, await loadText(pathOf(id)))));
        return succeed(templates.toSorted(byName));
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return succeed([]);
        return { ok: false, error: describeFileError(error, 'open', folder) };
      }
    },

    async save(text) {
      const templateId = randomUUID();
      const template = describe(templateId, succeed({ text }));
      if (template.problem !== null) return fail('not-a-template', template.problem);
      const made = await makeOwnFolder(folder);
      if (!made.ok) return made;
      const written = await writeFileAtomically(pathOf(templateId), text, { action: 'save', mode: 0o600 });
      return written.ok ? succeed(template) : written;
    },

    read: (templateId) => loadText(pathOf(templateId)),

    async delete(templateId) {
      try {
        await rm(pathOf(templateId));
        return succeed(null);
      } catch (error) {
        return { ok: false, error: describeFileError(error, 'delete', pathOf(templateId)) };
      }
    },

    async filesFor(texts) {
      const files = texts.map((text): NewFile => ({ path: pathOf(randomUUID()), text }));
      const problem = texts
        .map((text) => describe('', succeed({ text })).problem)
        .find((each) => each !== null);
      if (problem !== undefined) return fail('not-a-template', `Nothing was imported. ${problem}`);
      const made = files.length === 0 ? succeed(null) : await makeOwnFolder(folder);
      return made.ok ? succeed(files) : made;
    },
  };
}

const extension = '.policy-template';
const fileNamePattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.policy-template$/u;

async function loadText(path: string): Promise<Result<{ readonly text: string }>> {
  const loaded = await loadPolicyFile(path);
  return loaded.ok ? succeed({ text: loaded.value.text }) : loaded;
}

function describe(templateId: string, loaded: Result<{ readonly text: string }>): OwnTemplate {
  const file = loaded.ok ? readPolicyFile(loaded.value.text) : loaded;
  if (!file.ok) return unusable(templateId, file.error.text);
  const { template, document, head } = file.value;
  if (template === null) return unusable(templateId, 'This is a policy, not a template.');
  return {
    templateId,
    ...template,
    language: document.attrs.language,
    clauses: countClauses(document),
    savedAt: head.savedAt,
    problem: null,
  };
}

function unusable(templateId: string, problem: string): OwnTemplate {
  return {
    templateId,
    name: 'Unreadable template',
    description: '',
    language: null,
    clauses: 0,
    savedAt: '',
    problem,
  };
}

function countClauses(node: PolicyDocument | PolicyNode): number {
  const own = node.type === 'clause' ? 1 : 0;
  return childrenOf(node).reduce((sum, child) => sum + countClauses(child), own);
}

function byName(a: OwnTemplate, b: OwnTemplate): number {
  return a.name.localeCompare(b.name, 'en') || (a.templateId < b.templateId ? -1 : 1);
}
