import { rowsThatMayMatch } from '../may-match';
import { doc, docWith, p, ph } from '../policy/builders';
import type { Check } from './check';
import { numberOf, numberPattern } from './number-words';
import { isTyped, placeIn, type TextBlock } from './text-block';

/** Finds minimum ages that differ from one place to the next, or from the detail. */
export const ageConflict: Check = {
  id: 'age-conflict',
  severity: 'error',
  title: 'Two different minimum ages',
  why: 'Parents and authorities go by the age that the policy gives. With two of them, nobody knows which one counts.',
  run({ context, blocks, remember }, report) {
    const value = context.value('child_age_limit');
    const own = typeof value === 'number' ? value : null;
    const claims = blocks.flatMap((block) =>
      remember(block, minimumAgesIn).map((claim) => ({ block, ...claim })),
    );
    for (const { block, age, from, to, found } of claims) {
      if (!isTyped(block, from, to)) continue;
      const other =
        own !== null && own !== age
          ? own
          : own === null
            ? claims.find((each) => each.age !== age)?.age
            : undefined;
      if (other === undefined) continue;
      report({
        text: `“${found}” differs from the minimum age of ${other} ${own === null ? 'in another place' : 'in your details'}. Give one age everywhere.`,
        place: placeIn(block, from, to),
      });
    }
  },
  examples: [
    {
      name: 'two ages',
      policy: doc(
        p('The shop is not meant for children under 13.'),
        p('Please do not use it if you are less than 18 years of age.'),
      ),
      findings: 2,
    },
    {
      name: 'two ages in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Tjänsten riktar sig inte till barn under 13 år.'),
        p('Vi samlar inte in uppgifter om personer under 16 år.'),
      ),
      findings: 2,
    },
    {
      name: 'two ages in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('未滿 13 歲的兒童請勿註冊。'),
        p('我們不會蒐集未滿十六歲者的資料。'),
      ),
      findings: 2,
    },
    {
      name: 'an age that the details do not have',
      policy: docWith(
        { values: { child_age_limit: 16 } },
        p('Not meant for children under ', ph('child_age_limit'), '.'),
        p('We do not knowingly collect data from children under the age of 13.'),
      ),
      findings: 1,
    },
    {
      name: 'an age that the details do not have, where they are not shown',
      policy: docWith(
        { values: { child_age_limit: 16 } },
        p('Our service is not for children under thirteen.'),
      ),
      findings: 1,
    },
    {
      name: 'ages in words, in three languages',
      policy: doc(
        p('You must be at least sixteen years old. The shop is only for people aged 18 and over.'),
        p('Tjänsten är endast för den som fyllt arton år. Barn under tretton år får inte använda den.'),
        p('本服務僅限年滿十八歲者使用，未滿十三歲之兒童不得使用。'),
      ),
      findings: 6,
    },
    {
      name: 'one age, in words and digits of three languages',
      policy: docWith(
        { values: { child_age_limit: 16 } },
        p('You must be at least sixteen. The minimum age is 16.'),
        p('Du måste ha fyllt sexton år. Åldersgränsen är 16 år.'),
        p('未滿十六歲不得使用。'),
      ),
      findings: 0,
    },
    {
      name: 'one age',
      policy: doc(
        p('Not meant for children under 13.'),
        p('If you are under 13, please do not sign up. You must be at least 13 years old.'),
      ),
      findings: 0,
    },
    {
      name: 'ages for other things',
      policy: doc(
        p('Not meant for children under 13.'),
        p('We do not sell data about anyone under 16. Parents consent for those under 18.'),
      ),
      findings: 0,
    },
    {
      name: 'whom the service is for, and who is kept out',
      policy: doc(
        p('Tjänsten riktar sig till personer över 16 år.'),
        p('Barn under 13 år får inte skapa konto.'),
        p('Våra läger riktar sig till barn över 7 år.'),
        p('本網站僅供年滿 16 歲者使用。'),
      ),
      findings: 3,
    },
    {
      name: 'one age in Swedish',
      policy: docWith(
        { language: 'sv' },
        p('Tjänsten är inte avsedd för barn under 16 år. Du måste ha fyllt 16 år.'),
      ),
      findings: 0,
    },
    {
      name: 'ages in Chinese that agree',
      policy: docWith(
        { language: 'zh-Hant' },
        p('未滿 16 歲請勿使用本服務。'),
        p('未滿 18 歲者，應由法定代理人同意。'),
      ),
      findings: 0,
    },
    {
      name: 'ages for certain goods, courses and news',
      policy: doc(
        p('Our website is not for children under 13.'),
        p(
          'You must be 18 or over to buy wine gums with rum. Our courses are only for people aged 16 and over.',
        ),
        p('Barn under 13 år får inte handla hos oss. För att köpa tobak måste du ha fyllt 18 år.'),
        p('未滿十三歲者請勿使用本網站。手工皂課程限年滿八歲者，酒類僅限年滿十八歲者購買。'),
      ),
      findings: 0,
    },
    {
      name: 'two ages for an account',
      policy: doc(
        p('You must be at least 18 years old to open an account.'),
        p('Accounts are open to anybody aged 14 and up. Our boathouse is open to those aged 8 and up.'),
      ),
      findings: 2,
    },
    {
      name: 'two ages for buying at all',
      policy: doc(p('Not meant for children under 13.'), p('You must be at least 18 to buy from us.')),
      findings: 2,
    },
    {
      name: 'two ages for one service in Chinese',
      policy: docWith(
        { language: 'zh-Hant' },
        p('未滿十六歲者請勿使用本服務。'),
        p('本網站限滿十八歲者使用。'),
      ),
      findings: 2,
    },
  ],
};

function minimumAgesIn({ text }: TextBlock) {
  const claims = mayTellAge(text).flatMap((pattern) =>
    [...text.matchAll(pattern)].slice(0, mostClaims).flatMap(({ 0: found, index, groups }) => {
      const age = numberOf(groups?.['age'] ?? '') ?? 0;
      const sentence = sentenceAround(text, index, index + found.length);
      if (age < 5 || age > 25 || otherMatters.test(sentence) || !exclusion.test(sentence)) return [];
      return [{ found, age, from: index, to: index + found.length }];
    }),
  );
  return claims.filter(
    (each, index) => !claims.slice(0, index).some(({ from, to }) => each.from < to && from < each.to),
  );
}

/** More of them in one paragraph are no policy. */
const mostClaims = 50;

const agePatterns: readonly RegExp[] = [
  String.raw`(?:(?:under|below|younger than|less than|at least|over|aged) (?:the age of |age )?)(?<age>${numberPattern})(?!\d|%| år)(?: years(?: of age| old)?)?(?: (?:or|and) (?:older|over|above|up))?`,
  String.raw`(?<age>${numberPattern}) (?:years (?:of age |old )?)?(?:or|and) (?:older|over|younger)`,
  String.raw`(?<![\d.,])(?<age>\d{1,2})\+(?! ?\d)`,
  String.raw`(?:under|yngre än|(?:har|ha) fyllt|fyllda|som fyllt|minst|över) (?<age>${numberPattern}) år`,
  String.raw`(?:minimum age|age limit|lägsta åldern?|minimiåldern?|åldersgränsen?) (?:is|of|är|på) (?<age>${numberPattern})`,
  String.raw`(?:未滿|不滿|低於|年滿|滿|最低年齡[為是]?)\s?(?<age>${numberPattern})\s?(?:週|周)?歲`,
].map((source) => new RegExp(source, 'giu'));

/** Selling, consent of parents, staff, certain goods, courses and the like have ages of their own. */
const otherMatters =
  /\bsell|\bsold\b|\bshare data|\bparents?\b.{0,30}\bconsent|\bconsent.{0,40}\bparent|guardian(?:s|’s)? (?:must|may|has|have|consent)|remove|advertis|målsman|vårdnadshavare(?:s|ns)? samtycke|samtycke|sälj|法定代理人|監護人|出售|同意|\b(?:buy|purchase) (?!(?:from|in|at|on|through|goods|products|something|anything|our|here)\b)|\b(?:class(?:es)?|courses?|workshops?|lessons?|tours?|lotter(?:y|ies)|competitions?|prize draws?|newsletters?|accompanied|alcohol|tobacco)\b|köpa (?!(?:av|från|hos|något|varor|i|på)(?!\p{L}))|(?<!\p{L})(?:kurs|lektion|lotter|tävling|nyhetsbrev|alkohol|tobak)|sällskap av|購買(?!本|商品|產品|我們)|課程|工作坊|參加|抽獎|電子報|酒|菸|陪同/iu;
const exclusion =
  /not (?:meant|intended|directed|aimed|designed|knowingly|use|submit|sign|register|give|provide|permitted|allowed|for)|do(?:es)? not|never|must (?:not )?(?:be|have)|(?:only|is|are) (?:for|if)|if you are|(?:accounts?|services?|(?:web ?)?site|shop|app|platform) (?:is|are) (?:only )?open to|age limit|minimum age|åldersgräns|lägsta ålder|minimiålder|最低年齡|endast|bara för|inte|måste|får du|請勿|不得|不會|不適用|不向|應年滿|須年滿|禁止|無意|(?:僅|只)[限供]|(?:tjänsten|webbplatsen|sajten|appen|butiken|webbutiken) (?:riktar sig|vänder sig|är) (?:till|för)(?!\p{L})|(?<![不無期權])限(?:於)?年?滿/iu;

function sentenceAround(text: string, from: number, to: number): string {
  const start = Math.max(0, from - 200);
  const before = text.slice(start, from);
  const after = text.slice(to, to + 200);
  const begin = Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'), before.lastIndexOf('\n'));
  const end = after.search(/[.。\n]/u);
  return before.slice(begin + 1) + text.slice(from, to) + (end === -1 ? after : after.slice(0, end));
}

const mayTellAge = rowsThatMayMatch(agePatterns, (pattern) => pattern);
