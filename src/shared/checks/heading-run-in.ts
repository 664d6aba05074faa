import { doc, docWith, h, p, t } from '../policy/builders';
import type { Check } from './check';
import { shapeOf, topicsOf, type Shape } from './outline';
import type { Sentence } from './sentence';
import { placeIn, type TextBlock } from './text-block';

/** Finds headings that stand inside a paragraph, where nobody who looks for them sees them. */
export const headingRunIn: Check = {
  id: 'heading-run-in',
  severity: 'warning',
  title: 'Heading inside a paragraph',
  why: 'Readers look a privacy policy up rather than read it through. A heading inside the text is missing from its outline, and screen readers pass over it.',
  run({ blocks, remember }, report) {
    let isOpen = false; // Whether the last block ended with the beginning of a heading.
    for (const block of blocks) {
      const { headings, endsOpen } = remember(block, runInHeadings);
      for (const heading of headings) {
        report({
          text: `“${shorten(heading.text)}” looks like a heading, but stands in the text. Put it on a line of its own and make it a heading.`,
          place: placeIn(block, heading.from, heading.to),
        });
      }
      if (isOpen && block.level === null && remember(block, shapeOf).isHeading) {
        report({
          text: `“${shorten(block.text.trim())}” looks like the second half of a heading that begins in the paragraph before it. Join the two.`,
          place: placeIn(block, 0, block.text.length),
        });
      }
      isOpen = endsOpen;
    }
  },
  examples: [
    {
      name: 'before the text',
      policy: doc(p('Delivery partners. We hand your address to those who bring your order.')),
      findings: 1,
    },
    {
      name: 'before the text, with a dash or a colon',
      policy: doc(p('Your account – We store your name.'), p('Support: When you write to us, we answer.')),
      findings: 2,
    },
    {
      name: 'without a stop, in the middle',
      policy: doc(
        p('We like to hear from you. Your right to complain You can write to the authority at any time.'),
      ),
      findings: 1,
    },
    {
      name: 'at the end',
      policy: doc(
        p('We keep invoices for seven years. After that we delete them. How we protect your account.'),
      ),
      findings: 1,
    },
    {
      name: 'in Swedish, before the text',
      policy: docWith(
        { language: 'sv' },
        p('Leveranser och returer. Vi lämnar din adress till den som kör ut varorna.'),
      ),
      findings: 1,
    },
    {
      name: 'in Swedish, at the end and in two halves',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar fakturor i sju år. Därefter tas de bort av vår personal. Uppgifter som du skickar till'),
        p('Kundtjänst'),
      ),
      findings: 2,
    },
    {
      name: 'in Swedish, a sentence that the next one says again',
      policy: docWith(
        { language: 'sv' },
        p(
          'Vi skickar kvitton till dig. Platsdata lagras automatiskt under resan. Vi lagrar platsdata automatiskt när du startar resan, bland annat varje gång du byter fordon.',
        ),
      ),
      findings: 1,
    },
    {
      name: 'in Chinese',
      policy: docWith({ language: 'zh-Hant' }, p('訂單資料。我們保存您訂購的商品與收件地址，以便寄送。')),
      findings: 1,
    },
    {
      name: 'a heading of its own, in three languages',
      policy: doc(
        h('Delivery partners'),
        p('We hand them your address.'),
        h('Leveranser'),
        p('Vi lämnar ut din adress.'),
        h('訂單資料'),
        p('我們保存您訂購的商品。'),
      ),
      findings: 0,
    },
    {
      name: 'bold words at the start of a list item or paragraph are meant as they are',
      policy: doc(p(t('Delivery.', { type: 'bold' }), ' We hand them your address.')),
      findings: 0,
    },
    {
      name: 'whole sentences',
      policy: doc(
        p('Thank you. We mean it. This is how we use your data. Please read on.'),
        p('Note: You may object.'),
      ),
      findings: 0,
    },
    {
      name: 'short sentences, and the beginnings of some',
      policy: doc(
        p('Hello. We are a bakery.'),
        p('One camera watches the till. Pictures are kept for 14 days.'),
        p('The card reader on the till belongs to SumUp. Nobody else can read it.'),
        p('Contract, for bookings and money. Consent, for breakfast.'),
      ),
      findings: 0,
    },
    {
      name: 'a question that is answered',
      policy: docWith(
        { language: 'sv' },
        p('Vi sparar fakturor. Hur länge vi sparar dem beror på lagen. Fråga oss gärna.'),
      ),
      findings: 0,
    },
  ],
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}

function runInHeadings(block: TextBlock): {
  readonly headings: readonly Sentence[];
  readonly endsOpen: boolean;
} {
  const shape = shapeOf(block);
  if (shape.isHeading || block.inside === 'table') return { headings: [], endsOpen: false };
  const last = headingAtEnd(block, shape);
  return {
    headings: [...atStart(block, shape), ...inTheMiddle(block, shape), ...(last === null ? [] : [last])],
    endsOpen: last !== null && openEnd.test(last.text),
  };
}

/** Bold words before the text are a way to write; plain ones are a heading that was lost. */
function atStart(block: TextBlock, { runIn }: Shape): readonly Sentence[] {
  if (runIn === null) return [];
  const piece = block.pieces.find(({ from, to }) => from <= runIn.from && runIn.from < to);
  const isMarked = piece?.node.marks?.some(({ type }) => type === 'bold' || type === 'italic') === true;
  return isMarked ? [] : [runIn];
}

function inTheMiddle(block: TextBlock, { sentences }: Shape): readonly Sentence[] {
  if (block.language === 'zh-Hant') return [];
  return sentences.flatMap((sentence, index): readonly Sentence[] => {
    const fused = fusedHeading.exec(sentence.text);
    if (fused !== null)
      return [{ text: fused[1] ?? '', from: sentence.from, to: sentence.from + (fused[1] ?? '').length }];
    const next = sentences[index + 1];
    return index > 0 && next !== undefined && isSaidAgain(sentence.text, next.text) ? [sentence] : [];
  });
}

/** A short sentence without “you” or “we” as its subject, all of which stands in the longer one behind it. */
function isSaidAgain(sentence: string, next: string): boolean {
  if (
    next.length < sentence.length * 1.5 ||
    sentence.length > 80 ||
    startsAsSentence.test(sentence) ||
    mainVerb.test(sentence)
  )
    return false;
  const [topics, others] = [topicsOf(sentence), topicsOf(next)];
  const shared = [...topics].filter((topic) => others.has(topic)).length;
  return topics.size >= 3 && shared >= topics.size * 0.74;
}

function headingAtEnd({ language, text }: TextBlock, { sentences }: Shape): Sentence | null {
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2 || language === 'zh-Hant' || last.text.length > 100)
    return null;
  if (questionAsHeading.test(last.text) && !mainVerb.test(last.text)) return last;
  const words = last.text.split(' ').length;
  return words <= 12 &&
    /^\p{Lu}/u.test(last.text) &&
    /\p{L}$/u.test(text.trimEnd()) &&
    !startsAsSentence.test(last.text)
    ? last
    : null;
}

/** A few words without a verb, and then a sentence without a stop between them. */
const fusedHeading =
  /^(\p{Lu}\p{L}{1,20}(?: \p{Ll}{1,30}){1,6}) (?:We|You|When|If|This|These|Vi|Du|När|Om|Detta|Denna|Dessa) \p{Ll}{2,20} \p{L}{1,30}/u;
const questionAsHeading =
  /^(?:How|Hur|(?:What|Which) (?:information|data|personal|kinds|types)|(?:Vilken|Vilka) (?:information|uppgifter|personuppgifter)) [^?,;]{8,90}(?<!\?)$/u;
const mainVerb =
  /(?<!\p{L})(?:depends?|is|are|varies|vary|follows|beror|är|framgår|styrs|bestäms|regleras|varierar|anges|står|remains?|goes|applies|apply|gäller|means|betyder)(?!\p{L})|\?/iu;
const startsAsSentence =
  /^(?:We|You|They|It|He|She|I|This|That|These|Those|There|Please|Contact|See|Note|If|When|Vi|Du|Ni|De|Det|Den|Detta|Denna|Dessa|Se|Kontakta|Om|När|Läs|Skriv|Write|Read|Call|Ring|Our|Vår|Våra)(?!\p{L})/u;
const openEnd =
  /(?<!\p{L})(?:of|to|for|and|with|on|in|our|your|the|av|till|för|och|med|på|i|om|vår|vårt|våra|din|ditt|dina)$/u;
