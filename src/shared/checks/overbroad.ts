import { doc, docWith, p, ul } from '../policy/builders';
import type { Check, CheckSubject, ReportedFinding } from './check';
import { phraseReader, reportPhrases } from './phrases';
import { quoted } from './quoted';
import { overbroadPhrases } from './tables/overbroad';
import { placeIn, type TextBlock } from './text-block';

/** Finds permissions without a limit, and personal data that the policy takes out of itself. */
export const overbroad: Check = {
  id: 'overbroad',
  severity: 'warning',
  title: 'A permission without a limit',
  why: 'Data may be used only for purposes that are named, and no longer than they need. A sentence that allows everything tells people nothing and does not hold.',
  run(subject, report) {
    reportPhrases(subject, permissionsIn, report);
    reportExclusions(subject, report);
  },
  examples: [
    {
      name: 'any purpose, as we like, and for ever',
      policy: doc(
        p('We may use your data for any business purpose.'),
        p('We disclose data where we deem it appropriate.'),
        p('We retain your messages indefinitely.'),
        p('We will use reasonable efforts to delete the account.'),
      ),
      findings: 4,
    },
    {
      name: 'a new owner of whom nobody hears',
      policy: doc(p('We may transfer your data in a merger.')),
      findings: 1,
    },
    {
      name: 'in Swedish',
      policy: doc(
        p('Vi får använda dina uppgifter för vilket syfte som helst.'),
        p('Vi lämnar ut uppgifter när vi anser det lämpligt.'),
        p('Vi försöker radera uppgifter om barn.'),
      ),
      findings: 3,
    },
    {
      name: 'in Chinese',
      policy: doc(
        p('我們得將您的資料用於任何目的。'),
        p('本公司認為適當時，得提供您的資料。'),
        p('您的資料將永久保存。'),
      ),
      findings: 3,
    },
    {
      name: 'data that the policy does not want to cover',
      policy: doc(
        p('This policy does not apply to the following data:'),
        ul('the words that you search for', 'the comments that you post'),
        p('We protect the comments that you post.'),
      ),
      findings: 2,
    },
    {
      name: 'the same in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('以下資料不適用本政策：'),
        p('(1)您輸入的搜尋內容；'),
        p('我們保護您的資料。'),
      ),
      findings: 1,
    },
    {
      name: 'limits',
      policy: doc(
        p('We do not use your data for any other purpose.'),
        p('We keep orders for seven years and then delete them.'),
        p('If we transfer data in a merger, we tell you by e-mail beforehand.'),
      ),
      findings: 0,
    },
    {
      name: 'limits in Swedish',
      policy: doc(
        p('Vi använder inte uppgifterna för något annat syfte.'),
        p('Vi raderar uppgifterna när de inte längre behövs.'),
      ),
      findings: 0,
    },
    {
      name: 'limits in Chinese',
      policy: doc(p('我們不會將您的資料用於任何其他目的。'), p('期限屆滿後，我們會刪除資料。')),
      findings: 0,
    },
  ],
};

const permissionsIn = phraseReader(overbroadPhrases);

/** The items of a list that is announced as "this policy does not apply to the following data". */
function reportExclusions(
  { blocks, remember }: CheckSubject,
  report: (finding: ReportedFinding) => void,
): void {
  // The kind of marker that the items of the list have; null outside of one.
  let items: string | null = null;
  for (const block of blocks) {
    const { announces, marked, isData } = remember(block, roleInExclusion);
    if (announces) {
      items = 'any';
      continue;
    }
    if (items === null) continue;
    items = marked !== '' && (items === 'any' || items === marked) ? marked : null;
    if (items === null || !isData) continue;
    report({
      text: `The policy takes ${quoted(block.text)} out of its own scope, but this can be personal data, which the law protects all the same. Say what you do with it.`,
      place: placeIn(block, 0, block.text.length),
    });
  }
}

function roleInExclusion({ text, inside }: TextBlock) {
  const sign = marker.exec(text)?.groups?.['sign'] ?? '';
  const kind = /\d/u.test(sign) ? 'number' : /[a-z]/iu.test(sign) ? 'letter' : sign === '' ? '' : 'sign';
  return {
    announces: announcement.test(text),
    marked: inside === 'list' ? 'list' : kind,
    isData: personalData.test(text),
  };
}

const announcement =
  /\bnot (?:apply to|cover|protect) the following (?:\p{L}{1,15} (?:of )?){0,3}(?:information|data|content)|(?:gäller|omfattar|skyddar) inte följande (?:\p{L}{1,15} )?(?:uppgifter|information|data)|(?:以下|下列)(?:個人)?(?:資訊|資料|數據)[^。；]{0,6}(?:不適用|不受)|(?:不適用|不包括|不涵蓋)(?:於)?(?:以下|下列)(?:個人)?(?:資訊|資料|數據)/iu;
const marker =
  /^\s{0,4}[（(]?(?<sign>[-–•*·]|\d{1,2}(?=[)）.、])|[a-z](?=[)）.、])|[一二三四五六七八九十]{1,2}(?=[)）.、]))/iu;
const personalData =
  /\b(?:keyword|search|post|publish|upload|submit|enter|review|comment|transaction|message|profile)|sök|publicera|lägger upp|laddar upp|kommentar|omdöme|meddelande|搜尋|蒐索|搜索|關鍵字|輸入|發佈|發布|上傳|評|成交|留言|交易/iu;
