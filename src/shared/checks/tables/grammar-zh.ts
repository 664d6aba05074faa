import type { GrammarRow } from '../grammar';

const language = 'zh-Hant' as const;

/** Faults of grammar and of characters that sound alike in Chinese: the row's `what` is a sentence, said of the quoted words. */
export const chineseGrammar: readonly GrammarRow[] = [
  {
    language,
    pattern: /可以能夠|能夠可以|可以可以/gu,
    replace: '可以',
    what: 'Two auxiliary verbs stand together.',
  },
  {
    language,
    pattern: /會將會|將會將|將會會|將將/gu,
    replace: '將會',
    what: 'Two auxiliary verbs stand together.',
  },
  {
    language,
    pattern: /應該必須|必須應該|必須須|應必須|應該應/gu,
    replace: '必須',
    what: 'Two auxiliary verbs stand together.',
  },
  {
    language,
    pattern: /(?<![目標])的的(?!確)|您您|我們我們|和和(?!氣)|或或|及及|是是(?!非)|並並/gu,
    what: 'A word is doubled. Keep one of them.',
  },
  {
    language,
    pattern:
      /(?<!進行|提供|給予|加以|有|作)(全部或部分|及時|妥善|主動|立即|即時|定期|自動)的(?=披露|揭露|通知您|告知您|保管您|刪除您|更新您|回覆您|更新本|回覆|審查)/gu,
    replace: '$1地',
    what: 'Before a verb 的 becomes 地.',
  },
  { language, pattern: /既使/gu, replace: '即使', what: 'A character that sounds alike was typed.' },
  { language, pattern: /即然/gu, replace: '既然', what: 'A character that sounds alike was typed.' },
  {
    language,
    pattern: /在次(?=[提通寄確同要聯進更])/gu,
    replace: '再次',
    what: 'A character that sounds alike was typed.',
  },
  {
    language,
    pattern: /以經(?=[您我同取提蒐完過被])/gu,
    replace: '已經',
    what: 'A character that sounds alike was typed.',
  },
  { language, pattern: /因該/gu, replace: '應該', what: 'A character that sounds alike was typed.' },
  {
    language,
    pattern: /必需(?=提供|經|取得|遵守|依|由您|向|使用|蒐集|保存|告知|通知)/gu,
    replace: '必須',
    what: '必需 is “needed”; before a verb it is 必須.',
  },
  {
    language,
    pattern: /(行使(?:您|你|其|上述|下列|這些|以下|該等|相關)?的?)權力/gu,
    replace: '$1權利',
    what: 'A right is 權利; 權力 is power.',
  },
  {
    language,
    pattern: /((?:您|你|當事人|使用者|用戶|消費者)的)權力/gu,
    replace: '$1權利',
    what: 'A right is 權利; 權力 is power.',
  },
  {
    language,
    pattern: /部屬(?=[了於在]?(?:伺服器|系統|防火牆|程式|應用))/gu,
    replace: '部署',
    what: 'To deploy is 部署; 部屬 are subordinates.',
  },
  { language, pattern: /密嗎/gu, replace: '密碼', what: 'A character that sounds alike was typed.' },
  { language, pattern: /帳好|賬好/gu, replace: '帳號', what: 'A character that sounds alike was typed.' },
  {
    language,
    pattern: /反應(?=(?:問題|意見|您的意見|您的問題))/gu,
    replace: '反映',
    what: 'To report something is 反映.',
  },
  {
    language,
    pattern: /經(?:由|過)?(您|當事人|使用者|本人)的?同意(?:之下|下)/gu,
    replace: '經$1同意',
    what: '經 and 下 do not go together.',
  },
  {
    language,
    pattern:
      /(?:大約|約|大概|將近) ?([\d一二三四五六七八九十百]{1,4}) ?(天|日|個月|年|小時|週|分鐘)(?:左右|上下)/gu,
    replace: '約 $1 $2',
    what: '約 and 左右 say the same.',
  },
  {
    language,
    pattern: /(至少|最少) ?([\d一二三四五六七八九十百]{1,4}) ?(天|日|個月|年|小時|週|位|個)以上/gu,
    replace: '$1 $2 $3',
    what: '至少 and 以上 say the same.',
  },
  {
    language,
    pattern: /(最多|至多) ?([\d一二三四五六七八九十百]{1,4}) ?(天|日|個月|年|小時|週|位|個)(?:以下|以內)/gu,
    replace: '$1 $2 $3',
    what: '最多 and 以內 say the same.',
  },
  {
    language,
    pattern: /為了([^，。；：]{1,20})(?:的|之)目的/gu,
    replace: '為$1的目的',
    what: '為了 and 目的 say the same.',
  },
  {
    language,
    pattern: /原因是因為|原因是由於|理由是因為/gu,
    replace: '原因是',
    what: '原因 and 因為 say the same.',
  },
  { language, pattern: /涉及到/gu, replace: '涉及', what: '及 already means 到.' },
  {
    language,
    pattern: /(?:防止|避免|以防|禁止)[^，。；]{1,12}(?:不會被|不被|不受)/gu,
    what: 'Two negatives say the opposite of what is meant.',
  },
  {
    language,
    pattern: /二(?=個|種|位|天|項權利|封)(?<![十百第一二三四五六七八九零〇]二)/gu,
    replace: '兩',
    what: 'Before a measure word it is 兩.',
  },
  {
    language,
    pattern: /一但(?=[您我發同蒐])/gu,
    replace: '一旦',
    what: 'A character that sounds alike was typed.',
  },
  {
    language,
    pattern: /做(?=為(?:行銷|分析|統計|聯絡|服務|依據|其他))/gu,
    replace: '作',
    what: 'The usual word is 作為.',
  },
];
