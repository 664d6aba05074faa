import { countWords, sentencesInBlock, type Sentence } from './sentence';
import { oncePerBlock, type TextBlock } from './text-block';

/** What a block of text is by its shape, whether or not it is marked up as that. */
export interface Shape {
  readonly sentences: readonly Sentence[];
  /** Without marks, numbers and stops: “Cookies” for “## 3. Cookies”. */
  readonly title: string;
  /** Whether it is a heading, or a line that stands as one. */
  readonly isHeading: boolean;
  /** The mark that a list item was typed with: “-”, “(a)”, “1.”; null without. */
  readonly mark: string | null;
  /** A heading that stands in its paragraph, before the text: “Cookies. We use …”. */
  readonly runIn: Sentence | null;
  readonly words: number;
}

/** To be given to `remember`. */
export const shapeOf = oncePerBlock((block): Shape => {
  const sentences = sentencesInBlock(block);
  const words = countWords(block.text);
  const mark = typedMark.exec(block.text)?.[1] ?? null;
  const isHeading = block.level !== null || standsAsHeading(block, words);
  const runIn = isHeading ? null : runInHeading(block);
  return { sentences, title: plainTitle(block.text), isHeading, mark, runIn, words };
});

/** A title to be compared with others: without marks, numbers, quotation marks and stops, in small letters. */
export function titleKey(title: string): string {
  return plainTitle(title)
    .toLowerCase()
    .replace(/[“”„"'’‘«»「」『』《》()（）:：,，.。?？!！&/–—-]/gu, ' ')
    .replace(/\s{1,100}/gu, ' ')
    .trim();
}

/** The words of a title or sentence that carry its meaning, cut to what inflection leaves alone. */
export function topicsOf(text: string): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const [found] of text
    .toLowerCase()
    .matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\p{Script=Han}+/gu)) {
    if (/^\p{Script=Han}/u.test(found)) {
      for (let index = 0; index + 2 <= found.length; index += 1) topics.add(found.slice(index, index + 2));
    } else if (found.length > 3 && !commonWords.has(found)) topics.add(found.slice(0, 5));
  }
  return topics;
}

const typedMark =
  /^\s{0,8}([-*](?=\s)|[•·▪◦–—]|[(（][\da-z]{1,2}[)）]|[a-z]\)|\d{1,2}[.)、](?!\d)|[一二三四五六七八九十]{1,2}、)\s{0,3}(?=\S)/u;

function plainTitle(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s{1,3}/u, '')
    .replace(typedMark, '')
    .replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,3}/u, '')
    .replaceAll('**', '')
    .replace(/[.:：。;；]$/u, '')
    .trim();
}

function standsAsHeading({ text, inside, language }: TextBlock, words: number): boolean {
  const line = text.trim();
  if (/^#{1,6}\s/u.test(line)) return true;
  if (inside !== 'text' || line.length > 90 || words > 12 || words === 0) return false;
  if (/[@\uFFFC]|https?:|www\./u.test(line)) return false;
  if (/[.!;,:。！；，：、]$/u.test(line)) return /^\*\s{1,3}\p{Lu}[^.]{2,60}\.$/u.test(line);
  if (/^[-–—•(（]/u.test(line)) return false;
  return language === 'zh-Hant' ? line.length <= 24 : /^[\d.*\s“”"]{0,8}[\p{Lu}\p{Script=Han}]/u.test(line);
}

function runInHeading({ text, language }: TextBlock): Sentence | null {
  const match = (language === 'zh-Hant' ? runInChinese : runInLatin).exec(text);
  const [, before = '', title = '', mark = ''] = match ?? [];
  if (match === null || sentenceWords.test(title)) return null;
  // A colon follows whole clauses too; only after few words is it sure to stand behind a heading.
  if (language !== 'zh-Hant' && mark !== '.' && title.split(' ').length > (mark === ':' ? 3 : 4)) return null;
  const from = before.length;
  return { text: title, from, to: from + title.length };
}

const runInLatin =
  /^(\s{0,8}(?:[-*•]\s{1,3})?(?:\d{1,2}(?:\.\d{1,2}){0,2}\.?\s{1,2})?(?:\*\*)?)(\p{Lu}[\p{L}\p{N} ,&'’/-]{2,70}?)(?:\*\*)?\s?([.:–—])(?:\*\*)?\s{1,3}(?=["“]?\p{Lu})/u;
const runInChinese =
  /^(\s{0,8})([\p{Script=Han}A-Za-z 、與和及]{0,10}(?:資料|資訊|紀錄|記錄|Cookie|政策|權利|安全|方式|目的|期間|範圍|服務|夥伴|廠商|付款|廣告|分享|揭露|保存|聯絡|更新|變更|傳輸|兒童))[。：]\s?(?=\p{Script=Han}{8})/u;

/** What a heading hardly ever contains, but a sentence does. */
const sentenceWords =
  /(?<!\p{L})(?:we|you|they|it|is|are|was|were|be|can|may|will|must|shall|should|have|has|do|does|that|this|these|if|when|goes|go|uses|provides|collects|shares|shows|makes|remains|says|takes|gives|rests|keeps|gets|needs|applies|works|tells|vi|du|ni|det|den|är|kan|får|ska|skall|måste|har|som|om|när|denna|detta|dessa|går|kommer|gäller|bygger|finns|lovar|känner|ger|tar|gör|visar|sparas|hamnar|behövs|räknas|blir|cannot|protects|asks|groups|skyddar|kräver|fungerar|ligger|delar in|lagras automatiskt)(?!\p{L})|(?<=\p{L}{3})s (?:the|an?|my|them|you|us) |(?<!\p{L})(?:belongs?|comes?|lives?|hosts?)(?!\p{L})|, (?:for|called|but|not|so|which)(?!\p{L})|^(?:please|hello|hi|welcome|just|see|contact|note|thanks|se|kontakta|obs|our|vår|vårt|våra|an?|some|sometimes|by|in|on|at|many|most|each|every|the law|nobody|only|not|en|ett|några|ibland|i|på|lagen|alla|varje|många|de flesta|bara|endast|ingen)(?!\p{L})|我們|您|本公司|請|可以|如果|若/iu;

const commonWords: ReadonlySet<string> = new Set(
  (
    'about also been before being from have here information into more other such than that their them then there ' +
    'these they this those what when where which while will with would your yours ours data personal privacy policy ' +
    'notice detta dessa denna eller efter från inte med när och även mer eller till under utan vara våra vilka vilken ' +
    'vilket eller information personuppgifter uppgifter policy integritetspolicy sekretesspolicy'
  ).split(' '),
);
