import { localize, perLanguage, type Language } from '../language';
import type { Library, LibraryClause } from '../library/types';
import { rowsThatMayMatch } from '../may-match';
import { joinWithAnd } from '../placeholders/join-with-and';
import { clause, doc, docWith, h, p } from '../policy/builders';
import type { PolicyBlock } from '../policy/nodes';
import type { Check, CheckExample, CheckSubject, ReportedFinding } from './check';
import { evidenceIn, lawCoverage, type CoverageItem } from './coverage/law-coverage';
import { topicMatcher, type TopicMatch } from './coverage/topic-matcher';
import { policyTopics } from './tables/policy-topics';
import { topicGaps, type TopicGap } from './tables/topic-gaps';
import { placeIn, type TextBlock } from './text-block';

type Report = (finding: ReportedFinding) => void;

/** Finds what the laws that apply want a policy to say, and what every policy needs, where nothing says it. */
export const missingTopic: Check = {
  id: 'missing-topic',
  severity: 'error',
  title: 'Something that the policy has to say',
  why: 'Laws list what a privacy policy must tell people, and readers look for it here and nowhere else.',
  run(subject, report) {
    const coverage = lawCoverage(subject);
    const items = coverage.flatMap((law) => law.items);
    if (items.length > 0) reportMissing(items, subject.context.document.attrs.language, report);
    else reportTopics(subject, report);
    reportGaps(subject, report);
  },
  examples: examples(),
};

/** What two laws ask for in the same words is one finding. */
function reportMissing(items: readonly CoverageItem[], language: Language, report: Report): void {
  const alike = new Map<string, CoverageItem[]>();
  for (const item of items) {
    if (item.state.kind !== 'missing') continue;
    const { words, shows } = item.requirement;
    const key = JSON.stringify([words, shows]);
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  for (const group of alike.values()) {
    const [first] = group;
    if (first?.state.kind !== 'missing') continue;
    const { fix, isCertain } = first.state;
    const wish = localize(first.requirement.says, language);
    const articles = joinWithAnd(
      group.map(({ requirement }) => requirement.article),
      'en',
    );
    report({
      text: `Nothing in the policy was recognised as what ${articles} asks for: “${wish.replace(/[.。]$/u, '')}”.`,
      place: { kind: 'title' },
      words: first.requirement.id,
      ...(fix !== null && isCertain ? { fix } : {}),
    });
  }
}

/** A text of this many characters is taken for a whole policy; Chinese needs fewer. */
const wholePolicy = { en: 1500, sv: 1500, 'zh-Hant': 500 } as const;

/** Where no question is answered, so that no law is known to apply. */
function reportTopics(subject: CheckSubject, report: Report): void {
  const { context, blocks, knowledge } = subject;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length < wholePolicy[context.document.attrs.language]) return;
  const requirements = knowledge.library.laws.flatMap((law) => law.requirements);
  const evidence = evidenceIn(subject);
  const said = new Set(blocks.flatMap((block) => subject.remember(block, readTopics).map(({ id }) => id)));
  for (const entry of policyTopics) {
    const requirement =
      'requirement' in entry ? requirements.find(({ id }) => id === entry.requirement) : undefined;
    const isMet =
      'topic' in entry
        ? said.has(entry.topic.id)
        : requirement === undefined || evidence(requirement).length > 0;
    if (isMet) continue;
    const clauseId = 'clause' in entry ? entry.clause : requirement?.clause;
    const found = knowledge.library.clauses.find(({ id }) => id === clauseId);
    const hint = found === undefined ? '' : ` The library has a clause for it: “${titleOf(found, subject)}”.`;
    report({
      severity: 'warning',
      text: `Nothing in the policy was recognised as saying ${entry.name}.${hint}`,
      place: { kind: 'title' },
      words: entry.name,
    });
  }
}

const readTopics: (block: TextBlock) => readonly TopicMatch[] = topicMatcher(
  policyTopics.flatMap((entry) => ('topic' in entry ? [entry.topic] : [])),
);

function titleOf({ title }: LibraryClause, { context }: CheckSubject): string {
  return localize(title, context.document.attrs.language);
}

/** Topics that are touched, without what readers need to know about them. */
function reportGaps(subject: CheckSubject, report: Report): void {
  const { blocks, context, shownKeys } = subject;
  for (const gap of topicGaps) {
    if (gap.shows.some((key) => shownKeys.has(key) && context.isFilled(key))) continue;
    const isCompleted = (block: TextBlock): boolean =>
      subject.remember(block, readGaps).some(({ id, kind }) => id === gap.id && kind === 'completed');
    if (gap.anywhere && blocks.some(isCompleted)) continue;
    for (const [index, block] of blocks.entries()) {
      const touched = subject
        .remember(block, readGaps)
        .find(({ id, kind }) => id === gap.id && kind === 'says');
      if (touched === undefined || blocks.slice(index, index + 3).some(isCompleted)) continue;
      const words = block.text.slice(touched.from, touched.to);
      const quoted = words.length > 60 ? `${words.slice(0, 59)}…` : words;
      report({
        severity: 'warning',
        text: `“${quoted.replaceAll('\n', ' ')}” ${gap.advice}`,
        place: placeIn(block, touched.from, touched.to),
      });
    }
  }
}

interface GapFound {
  readonly id: TopicGap['id'];
  readonly kind: 'says' | 'completed';
  readonly from: number;
  readonly to: number;
}

function readGaps({ text, language }: TextBlock): readonly GapFound[] {
  return mayTouch[language](text).flatMap(({ id, kind, pattern }): readonly GapFound[] => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ id, kind, from: match.index, to: match.index + match[0].length }];
  });
}

const mayTouch = perLanguage((language) =>
  rowsThatMayMatch(
    topicGaps.flatMap(({ id, says, completedBy }) => [
      { id, kind: 'says' as const, pattern: says[language] },
      { id, kind: 'completed' as const, pattern: completedBy[language] },
    ]),
    ({ pattern }) => pattern,
  ),
);

function examples(): readonly CheckExample[] {
  const knowledge = { library: exampleLibrary() };
  const conditions = { serves_eu: true };
  const kept = exampleLibrary().clauses[0]?.text.en ?? [];
  return [
    {
      name: 'a law applies, and nothing says how long data is kept',
      policy: docWith({ conditions }, p('We like privacy.')),
      knowledge,
      findings: 1,
      fixed: docWith({ conditions }, p('We like privacy.'), clause('kept', null, ...kept)),
    },
    {
      name: 'the same in Swedish',
      policy: docWith({ conditions, language: 'sv' }, p('Vi värnar om din integritet.')),
      knowledge: { library: { ...exampleLibrary(), clauses: [] } },
      findings: 1,
    },
    {
      name: 'the same in Chinese',
      policy: docWith({ conditions, language: 'zh-Hant' }, p('我們重視您的隱私。')),
      knowledge: { library: { ...exampleLibrary(), clauses: [] } },
      findings: 1,
    },
    {
      name: 'data goes abroad, and nobody says where to',
      policy: doc(p('Your data may be stored and accessed outside your country.')),
      findings: 1,
    },
    {
      name: 'abroad, in Swedish and in Chinese',
      policy: doc(p('Dina uppgifter kan lagras i andra länder.'), p('您的資料可能傳送至境外。')),
      findings: 2,
    },
    {
      name: 'an authority without a name',
      policy: doc(
        p('You can lodge a complaint with a supervisory authority.'),
        p('Du kan klaga hos tillsynsmyndigheten.'),
        p('您可以向監督機關申訴。'),
      ),
      findings: 3,
    },
    {
      name: 'all categories for all recipients',
      policy: doc(p('We share each of the categories of personal data above with the recipients below.')),
      findings: 1,
    },
    {
      name: 'it is said in other words',
      policy: docWith({ conditions }, p('Orders are kept for seven years.')),
      knowledge,
      findings: 0,
    },
    {
      name: 'said in Swedish and in Chinese',
      policy: docWith({ conditions, language: 'sv' }, h('Lagringstid'), p('Beställningar sparas i sju år.')),
      knowledge,
      findings: 0,
    },
    {
      name: 'said in Chinese',
      policy: docWith({ conditions, language: 'zh-Hant' }, p('訂單資料保存七年。')),
      knowledge,
      findings: 0,
    },
    { name: 'no law applies, and the text is only begun', policy: doc(p('Hello.')), knowledge, findings: 0 },
    {
      name: 'abroad, with the country and what protects the data',
      policy: doc(p('Data is sent to other countries: the United States, under the Data Privacy Framework.')),
      findings: 0,
    },
    {
      name: 'an authority with its name',
      policy: doc(p('You can complain to a supervisory authority. In Sweden it is IMY.')),
      findings: 0,
    },
  ];
}

/** A library with one law that asks for one thing. */
function exampleLibrary(): Pick<Library, 'laws' | 'clauses' | 'placeholders' | 'conditions'> {
  const same = (text: string) => ({ en: text, sv: text, 'zh-Hant': text });
  const blocks = (text: string): readonly PolicyBlock[] => [p(text)];
  return {
    placeholders: [],
    conditions: [],
    laws: [
      {
        id: 'law',
        name: same('Law'),
        fullName: same('Law'),
        when: 'serves_eu',
        reviewed: '2026-11-22',
        requirements: [
          {
            id: 'law-1',
            article: 'Art. 1',
            says: same('How long data is kept.'),
            when: null,
            clause: 'kept',
            shows: [],
            words: { en: [['kept', '=year|=years']], sv: [['sparas', '=år']], 'zh-Hant': [['保存', '年']] },
          },
        ],
      },
    ],
    clauses: [
      {
        id: 'kept',
        section: 'retention',
        revision: 1,
        reviewed: '2026-11-22',
        title: same('Periods'),
        purpose: same('Periods'),
        when: null,
        laws: [],
        requiredBy: [],
        derivedFrom: [],
        text: {
          en: blocks('Data is kept for one year.'),
          sv: blocks('Uppgifter sparas i ett år.'),
          'zh-Hant': blocks('資料保存一年。'),
        },
      },
    ],
  };
}
