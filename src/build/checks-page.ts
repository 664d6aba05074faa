import type { Check, Severity } from '../shared/checks/check';
import { checks } from '../shared/checks/index';
import { plainText } from '../shared/policy/walk';

/** docs/checks.md: every check with its reason and its examples, which are its tests, too. */
export function checksPage(): string {
  const groups = severities.map(
    ([severity, heading, explanation]) =>
      [heading, explanation, checks.filter((check) => check.severity === severity)] as const,
  );
  return [
    '# What is checked',
    'This page is made from the checks themselves; the examples are their tests. A check can report a milder or a graver finding where its text says so.',
    ...groups.flatMap(([heading, explanation, members]) =>
      members.length === 0 ? [] : [`## ${heading}`, explanation, ...members.flatMap(checkSection)],
    ),
    '',
  ].join('\n\n');
}

const severities: readonly (readonly [Severity, string, string])[] = [
  ['error', 'Errors', 'They keep a policy from being exported as finished.'],
  ['warning', 'Warnings', 'Likely faults; a person decides.'],
  ['advice', 'Advice', 'What makes a policy easier to read.'],
];

function checkSection({ id, title, why, examples }: Check): readonly string[] {
  const faulty = examples.filter(({ findings }) => findings > 0);
  const good = examples.filter(({ findings }) => findings === 0);
  return [`### ${title}`, `\`${id}\`: ${why}`, ...list('Found', faulty), ...list('Not found', good)];
}

function list(label: string, examples: Check['examples']): readonly string[] {
  if (examples.length === 0) return [];
  const lines = examples.map(({ name, policy }) => {
    const text = policy.content
      .map(plainText)
      .filter((each) => each.trim() !== '')
      .join(' / ');
    return text === '' ? `- ${name}` : `- ${name}: ${quoted(text)}`;
  });
  return [`${label}:`, lines.join('\n')];
}

/** Longest example shown, in characters. */
const longest = 160;

/** As code, so that nothing in it is read as Markdown. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const short = line.length > longest ? `${line.slice(0, longest)} …` : line;
  const fence = short.includes('`') ? '``' : '`';
  return `${fence}${short}${fence}`;
}
