import type { Finding } from '../../shared/checks/check';
import { applyFix, type Fix } from '../../shared/checks/fix';
import { isLeftBy, leftAs } from '../../shared/checks/left-finding';
import type { PolicyAttributes } from '../../shared/policy/nodes';
import { combinedFix } from '../checks/combined-fix';
import { smallestChange } from '../checks/smallest-change';
import { isStillThere } from '../checks/still-there';
import { dispatchAsOneStep } from '../editor/one-step';
import { tellWithUndo } from '../editor/undo-notice';
import { tell } from './app-store';
import { announce } from './navigation';
import { library, type PolicySession } from './policy-session';

/** Most findings that a policy can keep as left, and longest reason; a file that has more is not read. */
export const leftLimits = { findings: 2000, reason: 500 } as const;

/** Carries out a fix as one step for Undo. Where the policy has changed under it, nothing is changed. */
export function mend(session: PolicySession, fix: Fix): void {
  const { editor, checks } = session;
  const { checked } = checks.findings.get();
  if (!editor.isEditable || checked === null) return;
  const { doc } = editor.state;
  if (!fix.edits.every((edit) => isStillThere(edit, checked, doc))) {
    tell('info', 'The text was changed there meanwhile, so nothing was done. It is checked again now.');
    return void checks.checkNow();
  }
  const next = editor.schema.nodeFromJSON(applyFix(session.document(), fix, library));
  if (next.eq(doc)) {
    tell('info', 'There was nothing left to change.');
    return void checks.checkNow();
  }
  next.check();
  dispatchAsOneStep(editor.view, smallestChange(editor.state, next));
  tellWithUndo(editor, `Done: ${fix.label}.`);
  void checks.checkNow();
}

/** Carries out the fixes of several findings of one check as one step for Undo. */
export function mendAll(session: PolicySession, findings: readonly Finding[], title: string): void {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  mend(session, combinedFix(fixes, `“${title}” in ${fixes.length} places`));
}

/** Keeps a finding in the policy as one that the person leaves, with the reason. One step for Undo. */
export function leaveFinding(session: PolicySession, finding: Finding, reason: string): void {
  const { ignored } = session.attributes.get();
  if (ignored.length >= leftLimits.findings) {
    return tell('info', `A policy keeps ${leftLimits.findings} reasons, and this one has them all.`);
  }
  setAttribute(session, 'ignored', [...ignored, leftAs(finding, reason.trim())]);
  announce('Left as it is. The reason is kept with the policy.');
}

/** Makes a finding count again that was left as it is. One step for Undo. */
export function checkAgain(session: PolicySession, finding: Finding): void {
  const { ignored } = session.attributes.get();
  setAttribute(
    session,
    'ignored',
    ignored.filter((each) => !isLeftBy(each, finding)),
  );
  announce('It counts again.');
}

/** Sets an attribute of the policy as one step for Undo, and checks again. */
export function setAttribute<Name extends 'ignored' | 'pins'>(
  { editor, checks }: PolicySession,
  name: Name,
  value: PolicyAttributes[Name],
): void {
  if (!editor.isEditable) return;
  dispatchAsOneStep(editor.view, editor.state.tr.setDocAttribute(name, value));
  void checks.checkNow();
}
