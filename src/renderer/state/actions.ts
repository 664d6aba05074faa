import {
  readPolicyFile,
  writePolicyFile,
  writeTemplateFile,
  type ReadPolicyFile,
} from '../../shared/policy/file';
import { assemblePolicy, samplePolicy } from '../../shared/library/assemble';
import type { PolicyTemplate } from '../../shared/library/types';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { suggestedName } from '../../shared/policy/suggested-name';
import { policyFromTemplate, templateFrom } from '../../shared/policy/template';
import type { OpenedDocument, SavedDocument } from '../../shared/ipc';
import { isValidContent } from '../editor/content-check';
import { showDialog, tell, useApp } from './app-store';
import { ask } from './bridge';
import { library, openSession, type PolicyFile, type PolicySession } from './policy-session';

/** Reads the recent files and the person's templates anew. */
export async function refreshStartScreen(): Promise<void> {
  const [recent, templates] = await Promise.all([ask('recent.list', {}), ask('templates.list', {})]);
  if (recent.ok) useApp.setState({ recentFiles: recent.value });
  if (templates.ok) useApp.setState({ ownTemplates: templates.value });
}

// ---------------------------------------------------------------- opening

export async function newFromTemplate(template: PolicyTemplate): Promise<void> {
  const document = assemblePolicy(library, template, template.language);
  await show(document, newFile('New policy'), true);
}

export async function openSample(template: PolicyTemplate): Promise<void> {
  await show(samplePolicy(library, template), newFile('Sample policy'), true);
}

export async function newFromOwnTemplate(templateId: string): Promise<void> {
  const read = await ask('templates.read', { templateId });
  if (!read.ok) return tell('problem', read.error.text);
  const file = readPolicyFile(read.value.text);
  if (!file.ok) return tell('problem', file.error.text);
  await show(policyFromTemplate(file.value.document, templateId), newFile('New policy'), true);
}

/** Opens a recent file, or asks for one when `fileId` is null. */
export async function openPolicy(fileId: string | null): Promise<void> {
  if (!(await mayLeave())) return;
  const opened = await ask('policy.open', { fileId });
  if (!opened.ok) {
    tell('problem', opened.error.text);
    await refreshStartScreen();
    return;
  }
  if (opened.value === 'cancelled') return;
  await showOpened(opened.value);
}

async function showOpened(opened: OpenedDocument): Promise<void> {
  const read = readPolicyFile(opened.text);
  if (!read.ok) {
    await ask('policy.close', { documentId: opened.documentId });
    return tell('problem', `“${opened.name}”: ${read.error.text}`);
  }
  if (!isValidContent(read.value.document)) {
    await ask('policy.close', { documentId: opened.documentId });
    return tell(
      'problem',
      `“${opened.name}” is damaged and cannot be shown. It was left as it is. If you have a copy, open that one.`,
    );
  }
  for (const notice of read.value.notices) tell('info', notice);
  await show(read.value.document, fileFrom(opened, read.value), true, true);
}

function fileFrom(opened: OpenedDocument, read: ReadPolicyFile): PolicyFile {
  return {
    documentId: opened.documentId,
    name: opened.name,
    policyId: read.head.id === '' ? crypto.randomUUID() : read.head.id,
    readOnlyReason: read.readOnlyReason,
  };
}

function newFile(name: string): PolicyFile {
  return { documentId: null, name, policyId: crypto.randomUUID(), readOnlyReason: null };
}

async function show(
  document: PolicyDocument,
  file: PolicyFile,
  isSaved: boolean,
  mayReplace = false,
): Promise<void> {
  if (!mayReplace && !(await mayLeave())) return;
  endSession();
  const session = openSession(document, file, isSaved);
  useApp.setState({ session, dialog: null, isFinding: false });
  const tellMain = (): void => {
    const { documentId, name } = session.file.get();
    void ask('window.setPolicy', { policy: { documentId, title: name, isDirty: session.isDirty.get() } });
  };
  session.isDirty.subscribe(tellMain);
  session.file.subscribe(tellMain);
  tellMain();
}

function endSession(): void {
  const { session } = useApp.getState();
  if (session === null) return;
  const { documentId } = session.file.get();
  if (documentId !== null) void ask('policy.close', { documentId });
  useApp.setState({ session: null, dialog: null, isFinding: false });
  session.destroy();
}

// ---------------------------------------------------------------- closing

/** Back to the start screen, after asking about unsaved changes. */
export async function closePolicy(): Promise<void> {
  if (!(await mayLeave())) return;
  endSession();
  void ask('window.setPolicy', { policy: null });
  await refreshStartScreen();
}

/** Answers main, which wants to close the window. */
export async function answerClose(): Promise<void> {
  await ask('window.answerClose', { close: await mayLeave() });
}

/** True when nothing would be lost: saved, never changed, or given up by the person. */
async function mayLeave(): Promise<boolean> {
  const { session } = useApp.getState();
  if (session === null || !session.isDirty.get()) return true;
  const answer = await ask('ask.saveChanges', { name: session.file.get().name });
  if (!answer.ok || answer.value === 'cancelled') return false;
  return answer.value === 'discard' || savePolicy();
}

// ---------------------------------------------------------------- saving

/** Saves to the policy's file, asking for one the first time. True when it is on the disk. */
export async function savePolicy(force = false): Promise<boolean> {
  const { session } = useApp.getState();
  if (session === null) return false;
  const file = session.file.get();
  if (file.readOnlyReason !== null || file.documentId === null) return savePolicyAs();
  const saved = session.savedState();
  const result = await ask('policy.save', { documentId: file.documentId, text: textOf(session), force });
  if (result.ok) return finishSave(session, saved, result.value);
  if (result.error.code !== 'changed-outside' && result.error.code !== 'missing') {
    tell('problem', result.error.text);
    return false;
  }
  const answer = await ask('ask.changedOutside', { name: file.name });
  if (!answer.ok || answer.value === 'cancelled') return false;
  return answer.value === 'overwrite' ? savePolicy(true) : savePolicyAs();
}

export async function savePolicyAs(): Promise<boolean> {
  const { session } = useApp.getState();
  if (session === null) return false;
  const file = session.file.get();
  const saved = session.savedState();
  const result = await ask('policy.saveAs', {
    documentId: file.documentId,
    suggestedName: file.documentId === null ? suggestedName(session.attributes.get()) : file.name,
    text: textOf(session),
  });
  if (!result.ok) {
    tell('problem', result.error.text);
    return false;
  }
  return result.value !== 'cancelled' && finishSave(session, saved, result.value);
}

function finishSave(
  session: PolicySession,
  saved: ReturnType<PolicySession['savedState']>,
  document: SavedDocument,
): boolean {
  session.markSaved(saved, { ...session.file.get(), ...document, readOnlyReason: null });
  tell('info', `Saved “${document.name}”.`);
  return true;
}

function textOf(session: PolicySession): string {
  return writePolicyFile(session.document(), {
    id: session.file.get().policyId,
    savedAt: new Date().toISOString(),
  });
}

/** Stores the policy as a template: no values, no answers, no trace of this business. */
export async function saveAsTemplate(name: string, description: string): Promise<void> {
  const { session } = useApp.getState();
  if (session === null) return;
  const text = writeTemplateFile(templateFrom(session.context(), name), {
    id: crypto.randomUUID(),
    savedAt: new Date().toISOString(),
    name,
    description,
  });
  const saved = await ask('templates.save', { text });
  if (!saved.ok) return tell('problem', saved.error.text);
  showDialog(null);
  tell('info', `Saved the template “${saved.value.name}”. You find it on the start screen.`);
  await refreshStartScreen();
}

export async function deleteOwnTemplate(templateId: string): Promise<void> {
  const left = await ask('templates.delete', { templateId });
  if (!left.ok) return tell('problem', left.error.text);
  if (left.value !== 'cancelled') useApp.setState({ ownTemplates: left.value });
}

export async function removeRecent(fileId: string): Promise<void> {
  const rest = await ask('recent.remove', { fileId });
  if (rest.ok) useApp.setState({ recentFiles: rest.value });
}
