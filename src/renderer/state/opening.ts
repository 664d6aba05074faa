import { assemblePolicy, samplePolicy } from '../../shared/library/assemble';
import type { Language } from '../../shared/language';
import type { PolicyTemplate } from '../../shared/library/types';
import { readPolicyFile, type ReadPolicyFile } from '../../shared/policy/file';
import type { PolicyDocument } from '../../shared/policy/nodes';
import { policyFromTemplate } from '../../shared/policy/template';
import { prepareCheckWorker } from '../checks/start-check-worker';
import { isValidContent } from '../editor/content-check';
import { tell, useApp } from './app-store';
import { ask } from './bridge';
import { refreshOwnClauses } from './own-clauses';
import { keepPanes } from './panes';
import { library, openSession, type PolicyFile } from './policy-session';
import { savePolicy } from './saving';
import { refreshStartScreen } from './start-lists';

/** A policy that is ready to be shown: read, checked, not yet in the window. */
interface ReadyPolicy {
  readonly document: PolicyDocument;
  readonly file: PolicyFile;
  readonly notices: readonly string[];
}

export async function newFromTemplate(templateId: string, language: Language): Promise<void> {
  await show(newPolicy(assemblePolicy(library, shippedTemplate(templateId), language), 'New policy'));
}

export async function openSample(templateId: string, language: Language): Promise<void> {
  await show(newPolicy(samplePolicy(library, shippedTemplate(templateId), language), 'Sample policy'));
}

function shippedTemplate(id: string): PolicyTemplate {
  const template = library.templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}`);
  return template;
}

export async function newFromOwnTemplate(templateId: string): Promise<void> {
  const template = await ask('templates.read', { templateId });
  if (!template.ok) return tell('problem', template.error.text);
  const read = readText(template.value.text, 'This template');
  if (read === null) return;
  if (read.readOnlyReason !== null) return tell('problem', read.readOnlyReason);
  const ready = newPolicy(policyFromTemplate(read.document, templateId), 'New policy');
  await show({ ...ready, notices: read.notices });
}

/** Opens a file that main knows by this id, or asks for one when `fileId` is null. */
export async function openPolicy(fileId: string | null): Promise<void> {
  const opened = await ask('policy.open', { fileId });
  if (!opened.ok) {
    tell('problem', opened.error.text);
    return refreshStartScreen();
  }
  if (opened.value === 'cancelled') return;
  const { documentId, name, text } = opened.value;
  const read = readText(text, `“${name}”`);
  if (read !== null && read.template === null) {
    if (await show({ ...read, file: fileOf(documentId, name, read) })) return;
  } else if (read !== null) {
    // A template that was given away as a file: a policy is made from it, and the file stays a template.
    const ready = newPolicy(policyFromTemplate(read.document, read.head.id), 'New policy');
    await show({ ...ready, notices: read.notices });
  }
  await ask('policy.close', { documentId });
}

/** Back to the start screen, after asking about unsaved changes. */
export async function closePolicy(): Promise<void> {
  if (!(await mayLeave())) return;
  endSession();
  void ask('window.setPolicy', { policy: null });
  await refreshStartScreen();
  requestIdleCallback(prepareCheckWorker);
}

/** Answers main, which wants to close the window. */
export async function answerClose(): Promise<void> {
  const close = await mayLeave();
  keepPanes();
  await ask('window.answerClose', { close });
}

/** Reads a file's text; what is wrong with it is told, and then there is nothing to show. */
function readText(text: string, name: string): ReadPolicyFile | null {
  const read = readPolicyFile(text);
  if (!read.ok) {
    tell('problem', `${name}: ${read.error.text}`);
    return null;
  }
  if (isValidContent(read.value.document)) return read.value;
  tell(
    'problem',
    `${name} is damaged and cannot be shown. It was left as it is. If you have a copy, open that one.`,
  );
  return null;
}

function fileOf(documentId: string, name: string, read: ReadPolicyFile): PolicyFile {
  const { head, readOnlyReason } = read;
  return { documentId, name, policyId: head.id === '' ? crypto.randomUUID() : head.id, readOnlyReason };
}

function newPolicy(document: PolicyDocument, name: string): ReadyPolicy {
  const file = { documentId: null, name, policyId: crypto.randomUUID(), readOnlyReason: null };
  return { document, file, notices: [] };
}

/** Puts a policy in the place of the one that is open. False when the person keeps that one. */
async function show({ document, file, notices }: ReadyPolicy): Promise<boolean> {
  if (!(await mayLeave())) return false;
  // Opened before the old one goes, so that a fault leaves the window as it was.
  const session = openSession(document, file);
  endSession();
  useApp.setState({ session });
  const tellMain = (): void => {
    if (useApp.getState().session !== session) return;
    const { documentId, name } = session.file.get();
    void ask('window.setPolicy', { policy: { documentId, title: name, isDirty: session.isDirty.get() } });
  };
  session.isDirty.subscribe(tellMain);
  session.file.subscribe(tellMain);
  tellMain();
  for (const notice of notices) tell('problem', notice);
  void refreshOwnClauses();
  return true;
}

function endSession(): void {
  const { session, notices } = useApp.getState();
  if (session === null) return;
  const { documentId } = session.file.get();
  if (documentId !== null) void ask('policy.close', { documentId });
  // What a notice offers to do is about the policy that goes.
  const kept = notices.filter(({ action }) => action === undefined);
  useApp.setState({ session: null, dialog: null, isFinding: false, notices: kept });
  session.destroy();
}

/** True when nothing would be lost: saved, never changed, or given up by the person. */
async function mayLeave(): Promise<boolean> {
  const { session } = useApp.getState();
  if (session === null || !session.isDirty.get()) return true;
  const answer = await ask('ask.saveChanges', { name: session.file.get().name });
  if (!answer.ok || answer.value === 'cancelled') return false;
  return answer.value === 'discard' || savePolicy(session);
}
