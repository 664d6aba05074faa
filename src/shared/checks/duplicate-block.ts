import { perLanguage } from '../language';
import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, h, p } from '../policy/builders';
import type { Check, CheckSubject } from './check';
import { shapeOf, topicsOf } from './outline';
import { synonymPairs } from './tables/synonym-pairs';
import { contentOffsets, isTyped, placeIn, type TextBlock } from './text-block';

/** Finds what is said twice: the same or nearly the same sentence in two places, one list of things twice, two words for one thing. */
export const duplicateBlock: Check = {
  id: 'duplicate-block',
  severity: 'warning',
  title: 'Said twice',
  why: 'What stands in two places is changed in one of them, and from then on the policy contradicts itself.',
  run(subject, report) {
    const { blocks, remember } = subject;
    for (const { block, passage, earlier, isSame } of repeatedPassages(subject)) {
      report({
        severity: isSame ? 'warning' : 'advice',
        text: `“${shorten(block.text.slice(passage.from, passage.to))}” ${isSame ? 'says the same as' : 'says nearly the same as'} “${shorten(earlier)}” before it. Say it once, where readers look for it.`,
        place: placeIn(block, passage.from, passage.to),
      });
    }
    for (const block of blocks) {
      for (const { from, to, first } of remember(block, listsTwice)) {
        report({
          text: `The same list of things, “${shorten(block.text.slice(from, to))}”, stands twice in this paragraph. Say it once.`,
          place: placeIn(block, first, to),
        });
      }
      for (const { from, to, words, one } of remember(block, pairsIn)) {
        if (!isTyped(block, from, to)) continue;
        report({
          severity: 'advice',
          text: `“${words}” are two words for one thing. “${one}” is enough.`,
          place: placeIn(block, from, to),
          fix: {
            label: `Replace with “${one}”`,
            edits: [
              { kind: 'replace-text', path: block.path, ...contentOffsets(block, from, to), text: one },
            ],
          },
        });
      }
    }
  },
  examples: [
    {
      name: 'one sentence twice',
      policy: doc(
        p('You may ask for a copy of your data. We answer within 30 days.'),
        p('You may ask us to delete it. We answer within 30 days.'),
      ),
      findings: 1,
    },
    {
      name: 'nearly one sentence',
      policy: doc(
        p('The shop may contain links to other sites whose care for your privacy may differ from ours.'),
        h('Buttons'),
        p('The shop may contain links to other sites whose care for your data may differ from ours.'),
      ),
      findings: 1,
    },
    {
      name: 'one list of things twice in a paragraph',
      policy: doc(
        p(
          'An administrator can pause, change or close your account, see what is in it, and for as long as you work there also pause, change or close your access to the shop.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'two words for one thing',
      policy: doc(p('This policy is for potential or prospective customers.')),
      findings: 1,
      fixed: doc(p('This policy is for potential customers.')),
    },
    {
      name: 'one sentence twice in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar fakturor i sju år. Du kan alltid skriva till oss om du undrar.'),
        p('Cookies tas bort. Du kan alltid skriva till oss om du undrar.'),
      ),
      findings: 1,
    },
    {
      name: 'two words for one thing in Swedish',
      policy: docWith({ language: 'sv' }, p('Den gäller för var och en och alla kunder.')),
      findings: 1,
      fixed: docWith({ language: 'sv' }, p('Den gäller för alla kunder.')),
    },
    {
      name: 'one sentence twice in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('您可以隨時寫信要求我們刪除您的帳號資料。'),
        p('另外，您也可以查閱資料。您可以隨時寫信要求我們刪除您的帳號資料。'),
      ),
      findings: 1,
    },
    {
      name: 'sentences that begin alike',
      policy: doc(
        p('We keep your address until the order has arrived.'),
        p('We keep your invoice for seven years, because the law on accounts says so.'),
      ),
      findings: 0,
    },
    {
      name: 'short sentences and headings',
      policy: docWith(
        { language: 'sv' },
        h('Din rätt'),
        p('Fråga oss gärna.'),
        h('Din rätt'),
        p('Fråga oss gärna.'),
      ),
      findings: 0,
    },
    {
      name: 'different rights in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('您可以要求我們更正資料。'),
        p('您可以要求我們停止寄送電子報。'),
      ),
      findings: 0,
    },
  ],
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

interface Passage {
  readonly from: number;
  readonly to: number;
  /** Its words alone, in small letters. */
  readonly key: string;
  /** Hashes of every few words of it that follow one another. */
  readonly shingles: readonly number[];
  readonly topics: ReadonlySet<string>;
}

interface Repeated {
  readonly block: TextBlock;
  readonly passage: Passage;
  /** The words that it repeats. */
  readonly earlier: string;
  readonly isSame: boolean;
}

/**
 * Sentences of which an earlier one has most of the words, in their order. Every run of words leads to the sentences
 * that have it, so that the time this takes grows with the text and not with its square (A. Broder, “On the
 * resemblance and containment of documents”, 1997).
 */
function repeatedPassages({ blocks, remember }: CheckSubject): readonly Repeated[] {
  const known: { readonly block: TextBlock; readonly passage: Passage; readonly at: number }[] = [];
  const byShingle = new Map<number, number[]>();
  const byKey = new Map<string, number>();
  const repeated: Repeated[] = [];
  // Clauses of the library are written to be read alone, and may say what another says too.
  const free = blocks.filter(({ clause }) => clause === null);
  const wanted = new Set(
    free.flatMap((block) => remember(block, passagesOf)).flatMap((each) => each.shingles),
  );
  for (const [at, block] of free.length === 0 ? [] : blocks.entries()) {
    for (const passage of remember(block, passagesOf)) {
      const shingles = passage.shingles.filter((shingle) => wanted.has(shingle));
      const earlier =
        byKey.get(passage.key) ??
        mostAlike(passage, shingles, byShingle, known) ??
        sameMatter(passage, at, known);
      const found = earlier === undefined ? undefined : known[earlier];
      if (found !== undefined && (block.clause === null || found.block.clause === null)) {
        const words = found.block.text.slice(found.passage.from, found.passage.to);
        repeated.push({ block, passage, earlier: words, isSame: found.passage.key === passage.key });
      }
      const index = known.push({ block, passage, at }) - 1;
      if (!byKey.has(passage.key)) byKey.set(passage.key, index);
      for (const shingle of shingles) {
        const sentences = byShingle.get(shingle);
        if (sentences === undefined) byShingle.set(shingle, [index]);
        else if (sentences.length < 4) sentences.push(index);
      }
    }
  }
  return repeated;
}

function mostAlike(
  passage: Passage,
  shingles: readonly number[],
  byShingle: ReadonlyMap<number, readonly number[]>,
  known: readonly { readonly passage: Passage }[],
): number | undefined {
  const shared = new Map<number, number>();
  for (const shingle of new Set(shingles))
    for (const index of byShingle.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  for (const [index, count] of shared) {
    const shorter = Math.min(passage.shingles.length, known[index]?.passage.shingles.length ?? 0);
    if ((count >= 4 && count >= shorter * 0.55) || (count >= 8 && count >= shorter * 0.35)) return index;
  }
  return undefined;
}

/** A sentence close by that is about the same things, in other words. */
function sameMatter(
  { topics }: Passage,
  at: number,
  known: readonly { readonly passage: Passage; readonly at: number }[],
): number | undefined {
  if (topics.size < 6) return undefined;
  for (let index = known.length - 1; index >= Math.max(0, known.length - 8); index -= 1) {
    const other = known[index];
    if (other === undefined || at - other.at > 3) return undefined;
    if (other.at === at) continue;
    let shared = 0;
    for (const topic of topics) if (other.passage.topics.has(topic)) shared += 1;
    const shorter = Math.min(topics.size, other.passage.topics.size);
    if (shared >= 4 && shared >= shorter * 0.65) return index;
  }
  return undefined;
}

function passagesOf(block: TextBlock): readonly Passage[] {
  const { sentences, isHeading } = shapeOf(block);
  if (isHeading || block.inside === 'table') return [];
  return sentences.flatMap(({ text, from, to }): readonly Passage[] => {
    const units =
      text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\uFFFC])+/gu) ?? [];
    const isChinese = block.language === 'zh-Hant';
    if (units.length < (isChinese ? 12 : 5)) return [];
    const size = isChinese ? 6 : 4;
    const shingles = units
      .slice(size - 1)
      .map((_, index) => hash(units.slice(index, index + size).join(' ')));
    // Chinese pairs of characters are too common to tell what a sentence is about.
    const topics = isChinese ? new Set<string>() : topicsOf(text);
    return [{ from, to, key: units.join(' '), shingles, topics }];
  });
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** “a, b or c” that stands twice in one paragraph. */
function listsTwice({ text }: TextBlock) {
  if ((text.match(/[,、]/gu)?.length ?? 0) < 2) return [];
  const seen = new Map<string, number>();
  return [...text.matchAll(listOfThree)].flatMap(({ 0: found, index }) => {
    const key = found.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined ? [] : [{ from: index, to: index + found.length, first }];
  });
}

const listOfThree =
  /(?<![\p{L}’'-])\p{L}{4,24}, \p{L}{4,24},? (?:and|or|och|eller) \p{L}{4,24}(?: (?:your|our|the|din|ditt|dina|vår|våra|vårt))?(?!\p{L})|\p{Script=Han}{2,6}、\p{Script=Han}{2,6}(?:、|及|或|和|與)\p{Script=Han}{2,4}/gu;

const mayBePaired = perLanguage((language) =>
  rowsThatMayMatch(synonymPairs[language], ({ pattern }) => pattern),
);

function pairsIn({ text, language }: TextBlock) {
  return mayBePaired[language](text).flatMap(({ pattern, one }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      words,
      one: /^\p{Lu}/u.test(words) ? `${one.charAt(0).toUpperCase()}${one.slice(1)}` : one,
      from: index,
      to: index + words.length,
    })),
  );
}
