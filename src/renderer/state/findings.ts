import type { Editor } from '@tiptap/core';
import type { LawCoverage } from '../../shared/checks/coverage/law-coverage';
import type { PolicyReadingLevels } from '../../shared/reading/policy-levels';
import { createChecker } from '../checks/checker';
import { keyedFindings, type KeyedFinding } from '../checks/keyed-findings';
import { markFindings } from '../editor/findings-extension';
import { readPendingInput } from '../editor/pending-input';
import { tell } from './app-store';
import { ask } from './bridge';
import { createLive, type Live } from './live';

/** What the checks say about the open policy; follows the text after a pause. */
export interface Findings {
  /** `checking`: the findings are those of an earlier state of the text. `failed`: this state could not be checked. */
  readonly status: 'checking' | 'done' | 'failed';
  readonly findings: readonly KeyedFinding[];
  /** What the laws want the policy to say, and whether it does. */
  readonly coverage: readonly LawCoverage[];
  /** How hard the policy is to read; null before the first run. */
  readonly reading: PolicyReadingLevels | null;
  /** The very state of the text that the findings are about; null before the first run. */
  readonly checked: Editor['state']['doc'] | null;
  /** When that was. */
  readonly at: Date | null;
}

/** The checks of one open policy. */
export interface Checks {
  readonly findings: Live<Findings>;
  /** Checks without waiting for a pause. What it gives is about the text as it is then, or `failed`. */
  checkNow(): Promise<Findings>;
  end(): void;
}

/** Milliseconds without a change before the checks run. */
const rest = 200;

const nothingYet: Findings = {
  status: 'checking',
  findings: [],
  coverage: [],
  reading: null,
  checked: null,
  at: null,
};

/** Begins to check what is written in an editor. */
export function startChecks(editor: Editor, policyId: string): Checks {
  const findings = createLive(nothingYet);
  const checker = createChecker();
  let otherNames: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  let hasEnded = false;

  const setStatus = (status: Findings['status']): void => {
    if (findings.get().status !== status) findings.set({ ...findings.get(), status });
  };
  const schedule = (): void => {
    setStatus('checking');
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      // What is being composed is left alone: new marks around it would end it.
      if (editor.view.composing) schedule();
      else void run();
    }, rest);
  };
  const run = (): Promise<void> => {
    running ??= runOnce()
      .catch((error: unknown) => {
        setStatus('failed');
        throw error;
      })
      .finally(() => {
        running = null;
        // A pause that was over meanwhile.
        if (findings.get().status === 'checking' && timer === undefined && !hasEnded) void run();
      });
    return running;
  };
  const runOnce = async (): Promise<void> => {
    const { doc } = editor.state;
    const names = otherNames;
    setStatus('checking');
    const answer = await checker.check(doc, names);
    if (hasEnded) return;
    if (answer === null) {
      failures += 1;
      if (failures > 1) return setStatus('failed');
      return tell('info', 'Checking your text stopped and was begun again. Your text is safe.');
    }
    failures = 0;
    if (editor.view.composing) return schedule();
    readPendingInput(editor.view);
    if (doc !== editor.state.doc || names !== otherNames) return;
    const keyed = keyedFindings(answer.findings);
    markFindings(editor, keyed);
    const { coverage, reading } = answer;
    findings.set({ status: 'done', findings: keyed, coverage, reading, checked: doc, at: new Date() });
  };

  editor.on('transaction', ({ transaction }) => {
    if (transaction.docChanged) schedule();
  });
  void ask('policy.otherNames', { policyId }).then((others) => {
    if (hasEnded || !others.ok || others.value.names.length === 0) return;
    otherNames = others.value.names;
    schedule();
  });
  schedule();

  return {
    findings,
    async checkNow() {
      clearTimeout(timer);
      timer = undefined;
      const isFresh = (): boolean => {
        const { status, checked } = findings.get();
        return status === 'done' && checked === editor.state.doc;
      };
      if (findings.get().status === 'failed') setStatus('checking');
      // A run that is under way may be about an older state, and one may fail.
      for (let runs = 0; runs < 4 && !isFresh() && findings.get().status !== 'failed'; runs += 1) await run();
      return isFresh() ? findings.get() : { ...findings.get(), status: 'failed' };
    },
    end() {
      hasEnded = true;
      clearTimeout(timer);
      checker.end();
    },
  };
}
