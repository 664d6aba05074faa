import type { ResolvedBlock, ResolvedPolicy } from '../policy/resolved';
import { br, gap, h, hr, ol, olFrom, p, quote, t, table, td, th, ul } from './resolved-builders.test-tool';

/** Everything a policy can hold, and what is known to break exporters. */
export const torturePolicy: ResolvedPolicy = {
  title: 'Privacy policy of “Smith & Søn <AB>”',
  language: 'en',
  isDraft: false,
  blocks: [
    h(2, 'Who we are'),
    p('We are ', t('Acme & Sons', 'bold'), ', a small company in ', t('Malmö', 'italic'), '.'),
    p(
      'Write to ',
      t('privacy@example.com', 'mailto:privacy@example.com'),
      ', call ',
      t('+46 40 123 45', 'tel:+46 40 123 45'),
      ' or visit ',
      t('our ', 'https://example.com/a_b?x=(1)&y=2'),
      t('bold', 'bold', 'https://example.com/a_b?x=(1)&y=2'),
      t(' site', 'https://example.com/a_b?x=(1)&y=2'),
      '.',
    ),
    p(t('Every mark at once', 'underline', 'italic', 'bold', 'https://example.com/all'), ' and then none.'),
    p(
      t('bold', 'bold'),
      t('bolditalic', 'bold', 'italic'),
      t('italic', 'italic'),
      t('under', 'underline'),
      'none',
    ),
    p('Acme Ltd', br, '1 Long Street', br, t('London', 'bold'), br, 'United Kingdom'),
    h(3, 'How lists behave'),
    p('First list:'),
    ol('first of one', 'second of one', 'third of one'),
    p('Second list, which begins at 1 again:'),
    ol('first of two', 'second of two'),
    ol('first of three, right after'),
    p('A list that goes on from seven:'),
    olFrom(7, 'seventh', 'eighth'),
    ul('level one', [
      p('level one, with a list'),
      ul('level two', [p('level two, with a list'), ul('level three')]),
    ]),
    ul('another list of points'),
    h(4, 'Items with several paragraphs'),
    ol(
      [p('An item'), p('with a second paragraph'), p('and a third.')],
      [p('An item with numbers inside'), ol('inner one', 'inner two'), p('and words after them.')],
      [p('An item with a table'), table(['cell in a list', 'another cell'])],
      [p('An item with a quote'), quote(p('quoted in a list'))],
      [p('An item that goes on from three'), olFrom(3, 'inner three')],
    ),
    ol(
      [ul('the outer item has no words of its own')],
      [h(3, 'A heading in a list')],
      [hr, p('a rule first')],
    ),
    nested(12),
    h(2, 'How tables behave'),
    table(
      [th('What'), th('Why'), th('How long')],
      ['Name and address', 'To send you what you ordered', '7 years'],
      [td([p('E-mail'), p('and phone')]), td([p('To answer', br, 'you')]), td([p(t('30 days', 'bold'))])],
      [td('One cell over two columns', { colspan: 2 }), td('1 | 2')],
      [td('One cell over two rows', { rowspan: 2 }), 'a', 'b'],
      ['c', 'd'],
    ),
    table(['no heading', 'row at all'], ['second', 'row']),
    table([th('Country'), 'Sweden'], [th('City'), 'Malmö']),
    table(
      [th('set', { colwidth: [120] }), th('widths', { colwidth: [300] }), th('here')],
      ['', t('x', 'https://example.com/a|b'), ''].map((cell) => td([p(cell)])),
    ),
    h(2, 'Quotes and rules'),
    quote(p('Quoted words.'), ul('a point in a quote', 'another one'), quote(p('a quote in a quote'))),
    hr,
    p('After the rule.'),
    h(2, 'Chinese'),
    p(
      t('「重要」', 'bold'),
      '請注意：我們不會',
      t('（絕不）', 'bold'),
      '出售您的',
      t('個人資料', 'italic'),
      '。',
    ),
    p('　　全形空格開頭的段落。'),
    h(2, 'Hostile words'),
    p('# not a heading'),
    p('- not a list'),
    p('+ nor this'),
    p('2019. not a number'),
    p(t('2019', 'underline'), '. nor this'),
    p('1) nor this'),
    p('> not a quote'),
    p('--- not a rule'),
    p('==='),
    p('| not | a | table |'),
    p('*stars* and _lines_ and `ticks` and ~~waves~~ and [brackets](https://example.com) and ![images](x)'),
    p(
      '<b>not bold</b> <script>alert(1)</script> <!-- not a comment --> &amp; &lt; ]]> "quotes" \'apostrophes\'',
    ),
    p('{{company_name}} and {one} and {{{three}}}'),
    p('back\\slash \\* and C:\\new\\table'),
    p('   spaces before, two  between, and after   '),
    p(t(' spaces ', 'bold'), 'inside', t(' marks ', 'italic', 'bold'), 'here'),
    p('tab\tand\nline\r\nends and \u0000control\u0007 characters \uD800 and \uFFFF halves'),
    p(
      t('a script', 'javascript:alert(1)'),
      ' and ',
      t('a file', 'file:///etc/passwd'),
      ' lose their address',
    ),
    p(
      t('odd', 'https://example.com/ä b"c<d>'),
      ' ',
      t('host', 'https://例え.example/'),
      ' ',
      t('bad', 'https://'),
    ),
    p('word', t('inside', 'bold'), 'word, ', t('“quoted”', 'italic'), 'end, ', t('.dot', 'bold'), 'end'),
    p('👩‍👩‍👧 emoji, שלום, ﬁ, e\u0301, \u00A0hard spaces\u00A0'),
    p(''),
    p(' ', br, ' '),
    p(br, 'a break at either end', br),
  ],
};

/** The same with everything an unfinished policy adds. */
export const tortureDraft: ResolvedPolicy = {
  ...torturePolicy,
  isDraft: true,
  blocks: [
    p('We are ', gap('[Company name]'), ', reached at ', gap('[Contact e-mail]', 'bold', 'italic'), '.'),
    p(t('bold', 'bold'), gap('[Gap]'), t('bold', 'bold'), gap('*faulty* <value>'), 'plain'),
    table(
      [th('Who'), th('Where')],
      [td([p(gap('[Processor]'))]), td([p(t('a ', 'bold'), gap('[Country]'))])],
    ),
    ...torturePolicy.blocks,
  ],
};

/** A short policy in Chinese. */
export const chineseDraft: ResolvedPolicy = {
  title: '隱私權政策',
  language: 'zh-Hant',
  isDraft: true,
  blocks: [
    h(2, '我們是誰'),
    p('本政策由', gap('[公司名稱]'), '制定。', t('重要：', 'bold'), '請仔細閱讀 GDPR 第 13 條。'),
    ol('我們蒐集的資料', '我們如何使用資料', [p('您的權利'), ul('查詢', '更正', '刪除')]),
    table([th('資料類別'), th('用途')], ['姓名', '與您聯絡']),
  ],
};

function nested(depth: number): ResolvedBlock {
  return depth === 1
    ? ol('level 1 from the inside')
    : ol([p(`level ${depth} from the inside`), nested(depth - 1)]);
}
