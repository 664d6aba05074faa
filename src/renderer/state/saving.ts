import type { SavedDocument } from '../../shared/ipc';
import { readPolicyFile, writePolicyFile, writeTemplateFile } from '../../shared/policy/file';
import { suggestedName } from '../../shared/policy/suggested-name';
import { templateFrom } from '../../shared/policy/template';
import { fail, succeed, type Result } from '../../shared/result';
import { showDialog, tell, useApp } from './app-store';
import { ask } from './bridge';
import type { PolicySession, SavedState } from './policy-session';
import { refreshStartScreen } from './start-lists';

/** Saves to the policy's file, asking for one the first time. True when it is on the disk. */
export async function savePolicy(session: PolicySession, force = false): Promise<boolean> {
  const { readOnlyReason, documentId, name } = session.file.get();
  if (readOnlyReason !== null || documentId === null) return savePolicyAs(session);
  const saved = session.savedState();
  const text = textOf(session);
  const result = text.ok ? await ask('policy.save', { documentId, text: text.value, force }) : text;
  if (result.ok) return finishSave(session, saved, result.value);
  if (result.error.code !== 'changed-outside' && result.error.code !== 'missing') {
    tell('problem', result.error.text);
    return false;
  }
  const answer = await ask('ask.changedOutside', { name });
  if (!answer.ok || answer.value === 'cancelled') return false;
  return answer.value === 'overwrite' ? savePolicy(session, true) : savePolicyAs(session);
}

/** Saves to a file that the person chooses. True when it is on the disk. */
export async function savePolicyAs(session: PolicySession): Promise<boolean> {
  const { documentId, name } = session.file.get();
  const saved = session.savedState();
  const text = textOf(session);
  const suggested = documentId === null ? suggestedName(session.attributes.get()) : name;
  const result = text.ok
    ? await ask('policy.saveAs', { documentId, suggestedName: suggested, text: text.value })
    : text;
  if (!result.ok) {
    tell('problem', result.error.text);
    return false;
  }
  return result.value !== 'cancelled' && finishSave(session, saved, result.value);
}

/** Stores the policy as a template: no values, no answers, no trace of this business. */
export async function saveAsTemplate(
  session: PolicySession,
  name: string,
  description: string,
): Promise<void> {
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

function finishSave(session: PolicySession, saved: SavedState, document: SavedDocument): boolean {
  if (useApp.getState().session === session) {
    session.markSaved(saved, { ...session.file.get(), ...document, readOnlyReason: null });
  } else {
    // The policy was closed while it was being saved, so nobody else closes what main opened.
    void ask('policy.close', { documentId: document.documentId });
  }
  tell('info', `Saved “${document.name}”.`);
  return true;
}

/** The text of the file. What could not be opened again is not written over what can. */
function textOf(session: PolicySession): Result<string> {
  const { policyId: id } = session.file.get();
  const text = writePolicyFile(session.document(), { id, savedAt: new Date().toISOString() });
  const reread = readPolicyFile(text);
  if (reread.ok && reread.value.readOnlyReason === null) return succeed(text);
  return fail(
    'unreadable',
    'This policy cannot be saved as it is, because it could not be opened again. The file was not touched. Undo your last changes, or copy your text to another program, and report the problem.',
  );
}
