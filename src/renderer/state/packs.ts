import type { OwnTemplate } from '../../shared/ipc';
import type { OwnClause } from '../../shared/library/own-clause';
import { writePack, type PackedTemplate } from '../../shared/library/pack';
import { planImport, textsOf, type ImportPlan } from '../../shared/library/plan-import';
import { readPolicyFile } from '../../shared/policy/file';
import { fail, succeed, type Result } from '../../shared/result';
import { areClausesShowable, isValidContent } from '../editor/content-check';
import { readPackApart } from '../import/read-pack-apart';
import { showDialog, tell, useApp } from './app-store';
import { ask } from './bridge';
import { createLive } from './live';
import { ownClauses, refreshOwnClauses } from './own-clauses';
import { refreshStartScreen } from './start-lists';

/** What the dialog "Import" is about; null when it is closed. */
export const packToImport = createLive<{ readonly fileName: string; readonly plan: ImportPlan } | null>(null);

/** Shows what can go into a pack. */
export async function showPackExport(): Promise<void> {
  if (useApp.getState().dialog !== null) return;
  await Promise.all([refreshOwnClauses(), refreshStartScreen()]);
  const { ownTemplates } = useApp.getState();
  if (ownClauses.get().length === 0 && ownTemplates.every(({ problem }) => problem !== null))
    return tell(
      'info',
      'There is nothing to export yet. Save a clause to My clauses, or a policy as a template.',
    );
  showDialog('export-pack');
}

/** Writes the pack where the person wants it. True when it is on the disk. */
export async function exportPack(
  name: string,
  clauses: readonly OwnClause[],
  templates: readonly OwnTemplate[],
): Promise<boolean> {
  const texts = await readTemplates(templates);
  const text = texts.ok ? writePack({ name, clauses, templates: texts.value }) : texts;
  const written = text.ok ? await ask('pack.export', { suggestedName: name, text: text.value }) : text;
  if (!written.ok) {
    tell('problem', written.error.text);
    return false;
  }
  if (written.value === 'cancelled') return false;
  tell('info', `Saved “${written.value.name}”.`);
  return true;
}

/** Asks for a pack and shows what importing it would do. A bad one changes nothing. */
export async function choosePack(): Promise<void> {
  if (useApp.getState().dialog !== null) return;
  const opened = await ask('pack.open', {});
  if (!opened.ok) return tell('problem', opened.error.text);
  if (opened.value === 'cancelled') return;
  const plan = await planOf(opened.value.text);
  if (!plan.ok) return tell('problem', plan.error.text);
  packToImport.set({ fileName: opened.value.name, plan: plan.value });
  showDialog('import-pack');
}

/** Stores all that is new in the pack, or nothing. True when it is done. */
export async function importPack(plan: ImportPlan): Promise<boolean> {
  const texts = textsOf(plan);
  const done = await ask('pack.import', texts);
  if (!done.ok) {
    tell('problem', done.error.text);
    return false;
  }
  await Promise.all([refreshOwnClauses(), refreshStartScreen()]);
  tell('info', `Imported ${countOf(texts.clauses.length, texts.templates.length)}.`);
  return true;
}

/** "2 clauses and 1 template" */
export function countOf(clauses: number, templates: number): string {
  const parts = [
    ...(clauses === 0 ? [] : [clauses === 1 ? '1 clause' : `${clauses} clauses`]),
    ...(templates === 0 ? [] : [templates === 1 ? '1 template' : `${templates} templates`]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}

async function planOf(text: string): Promise<Result<ImportPlan>> {
  const pack = await readPackApart(text);
  if (!pack.ok) return pack;
  const isShowable = areClausesShowable(pack.value.clauses) && pack.value.templates.every(isTemplateShowable);
  if (!isShowable)
    return fail(
      'damaged-file',
      'Nothing was imported: something in this file is damaged and cannot be shown.',
    );
  await Promise.all([refreshOwnClauses(), refreshStartScreen()]);
  const readable = useApp.getState().ownTemplates.filter(({ problem }) => problem === null);
  const templates = pack.value.templates.length === 0 ? succeed([]) : await readTemplates(readable);
  if (!templates.ok) return templates;
  const present = { clauses: ownClauses.get(), templates: templates.value };
  return succeed(planImport(pack.value, present, () => crypto.randomUUID()));
}

function isTemplateShowable({ text }: PackedTemplate): boolean {
  const read = readPolicyFile(text);
  return read.ok && isValidContent(read.value.document);
}

async function readTemplates(templates: readonly OwnTemplate[]): Promise<Result<readonly PackedTemplate[]>> {
  const texts: PackedTemplate[] = [];
  for (const { templateId, name } of templates) {
    const read = await ask('templates.read', { templateId });
    if (!read.ok) return read;
    texts.push({ name, text: read.value.text });
  }
  return succeed(texts);
}
