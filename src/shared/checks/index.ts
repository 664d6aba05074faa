import type { PolicyContext } from '../policy/context';
import type { PolicyDocument } from '../policy/nodes';
import { walk, type Visit } from '../policy/walk';
import { ageConflict } from './age-conflict';
import { changeClause } from './change-clause';
import type { Check, CheckKnowledge, CheckSubject, Finding, Place } from './check';
import { contactInconsistent } from './contact-inconsistent';
import { contactMissing } from './contact-missing';
import { contactObfuscated } from './contact-obfuscated';
import { contactSingleChannel } from './contact-single-channel';
import { contradictionDetails } from './contradiction-details';
import { contradictionOther } from './contradiction-other';
import { contradictionSharing } from './contradiction-sharing';
import { danglingReference } from './dangling-reference';
import { dateProblem } from './date-problem';
import { deadlineProblem } from './deadline-problem';
import { definedTerm } from './defined-term';
import { doubtfulValue } from './doubtful-value';
import { duplicateBlock } from './duplicate-block';
import { duplicateWords } from './duplicate-words';
import { factualError } from './factual-error';
import { genericTitle } from './generic-title';
import { grammar } from './grammar';
import { headingOrder } from './heading-order';
import { headingRunIn } from './heading-run-in';
import { identityMissing } from './identity-missing';
import { impliedConsent } from './implied-consent';
import { invalidValue } from './invalid-value';
import { languageMix } from './language-mix';
import { isLeftBy } from './left-finding';
import { languageOfText } from './language-of-text';
import { leftOverMarker } from './left-over-marker';
import { leftoverName } from './leftover-name';
import { createMemory, type CheckMemory } from './memory';
import { missingLink } from './missing-link';
import { missingTopic } from './missing-topic';
import { mistranslation } from './mistranslation';
import { obsoleteReference } from './obsolete-reference';
import { overbroad } from './overbroad';
import { pageDebris } from './page-debris';
import { plainWords } from './plain-words';
import { punctuation } from './punctuation';
import { regionLabel } from './region-label';
import { replaceDamage } from './replace-damage';
import { structureLost } from './structure-lost';
import { terminology } from './terminology';
import { textBlocksOf, wordsAt, type TextBlock } from './text-block';
import { truncated } from './truncated';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unknownContent } from './unknown-content';
import { vaguePeriod } from './vague-period';
import { voiceShift } from './voice-shift';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [
  unfilledPlaceholder,
  invalidValue,
  doubtfulValue,
  leftOverMarker,
  unknownContent,
  missingTopic,
  identityMissing,
  contactMissing,
  contactObfuscated,
  contactInconsistent,
  contactSingleChannel,
  leftoverName,
  replaceDamage,
  genericTitle,
  dateProblem,
  ageConflict,
  deadlineProblem,
  vaguePeriod,
  obsoleteReference,
  contradictionSharing,
  contradictionOther,
  contradictionDetails,
  impliedConsent,
  changeClause,
  overbroad,
  factualError,
  danglingReference,
  definedTerm,
  terminology,
  missingLink,
  regionLabel,
  truncated,
  pageDebris,
  headingRunIn,
  headingOrder,
  structureLost,
  duplicateBlock,
  duplicateWords,
  languageMix,
  mistranslation,
  grammar,
  punctuation,
  voiceShift,
  plainWords,
];

export interface CheckOptions {
  /** All checks when missing. */
  readonly checks?: readonly Check[];
  /** What was read before of the same policy; an empty one when missing. */
  readonly memory?: CheckMemory;
}

/**
 * Runs the checks. One that throws becomes an error of its own: it hides no other finding, and what was not checked
 * does not count as finished.
 */
export function runChecks(
  context: PolicyContext,
  knowledge: CheckKnowledge,
  { checks: selected = checks, memory = createMemory() }: CheckOptions = {},
): readonly Finding[] {
  const subject = checkSubject(context, knowledge, memory);
  const findings = runChecksOn(subject, selected);
  memory.forgetUnused();
  return findings;
}

/** Runs the checks on a policy that something else reads, too. Lets go of nothing that is remembered. */
export function runChecksOn(subject: CheckSubject, selected: readonly Check[] = checks): readonly Finding[] {
  const reported = selected.flatMap((check) => runCheck(check, subject));
  const blocks = new Map(subject.blocks.map((block) => [block.path.join(' '), block]));
  return reported.map((finding) => completeFinding(finding, blocks, subject.context.document));
}

/** A policy as checks see it. */
export function checkSubject(
  context: PolicyContext,
  knowledge: CheckKnowledge,
  memory: CheckMemory = createMemory(),
): CheckSubject {
  const activeNodes = walk(context.document, context.facts).filter(({ isActive }) => isActive);
  return {
    context,
    knowledge,
    activeNodes,
    blocks: textBlocksOf(activeNodes, context, (text) => memory.readText(text, languageOfText)),
    shownKeys: shownKeysOf(activeNodes),
    remember: (block, read) => memory.read(block, read),
  };
}

type FindingOfCheck = Omit<Finding, 'words' | 'paragraph'> & { readonly words?: string };

/** Most characters of a finding's words, and of the paragraph around them, that a policy file may hold. */
const longestWords = 2000;
const longestParagraph = 500;

/** The finding with its words, and with the reason why the person leaves it, if there is one. */
function completeFinding(
  finding: FindingOfCheck,
  blocks: ReadonlyMap<string, TextBlock>,
  document: PolicyDocument,
): Finding {
  const { place } = finding;
  const block = place.kind === 'node' ? blocks.get(place.path.join(' ')) : undefined;
  const words = (finding.words ?? wordsOf(place, block)).slice(0, longestWords);
  const known = { ...finding, words, paragraph: (block?.text ?? '').slice(0, longestParagraph) };
  const left = document.attrs.ignored.find((each) => isLeftBy(each, known));
  return left === undefined ? known : { ...known, ignored: left.reason };
}

function wordsOf(place: Place, block: TextBlock | undefined): string {
  if (place.kind === 'detail') return place.key;
  return place.kind === 'node' && block !== undefined ? wordsAt(block, place) : '';
}

/** The id of the clause around a place; null outside of clauses. */
export function clauseAt(place: Place, document: PolicyDocument): string | null {
  if (place.kind !== 'node') return null;
  const [index] = place.path;
  const node = index === undefined ? undefined : document.content[index];
  return node?.type === 'clause' ? node.attrs.id : null;
}

function shownKeysOf(nodes: readonly Visit[]): CheckSubject['shownKeys'] {
  const keys = new Map<string, readonly number[]>();
  for (const { node, path } of nodes) {
    if (node.type !== 'placeholder' && node.type !== 'placeholderTable') continue;
    if (!keys.has(node.attrs.key)) keys.set(node.attrs.key, path);
  }
  return keys;
}

function runCheck(check: Check, subject: CheckSubject): readonly FindingOfCheck[] {
  const findings: FindingOfCheck[] = [];
  const { id: checkId, severity } = check;
  try {
    check.run(subject, (finding) => findings.push({ checkId, severity, ...finding }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      checkId,
      severity: 'error',
      text: `The check “${check.title}” could not be carried out (${reason}). The others were. Please report the problem.`,
      place: { kind: 'title' },
    });
  }
  return findings;
}
