import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html';
import { htmlLimits } from './clean-html/tidy';

const fragments = (
  'p div span b i u a h1 h2 ul ol li table thead tbody tr td th caption blockquote section pre br hr font ' +
  'svg math style script title template select option button form dl dd dt xmp o:p noscript plaintext body'
).split(' ');
const attributes = [
  '',
  ' style="font-weight:bold"',
  ' style="font-weight:normal;font-style:italic"',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-list:Ignore"',
  ' class="Apple-converted-space"',
  ' href="https://a.se/?x&y"',
  ' href=javascript:a',
  ' start="4"',
  ' colspan=2',
  ' data-clause="a"',
  ' data-passage',
  ' data-placeholder="k"',
  ' data-placeholder-table="k"',
  ` data-unknown='{"type":"x"}'`,
  ' data-pm-slice="1 1 []"',
  ` data-pm-slice='0 0 ["bulletList",null]'`,
  ' x="<',
  " y='",
  ' /',
];
const words = [
  'a',
  ' ',
  '\n',
  '&nbsp;',
  '1.',
  '<',
  '>',
  '&',
  '&lt;p>',
  '&#13;',
  '&#0;',
  '\0',
  '\r',
  '"',
  "'",
  '<!--',
  '-->',
  '<!-->',
  '<![if !supportLists]>',
  '<!--[if !supportLists]>',
  '<![endif]>',
  '<![CDATA[',
  '<?',
  '</',
  'ö',
  '\ud800',
];

const anyHtml = () =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(fc.constantFrom(...fragments), fc.constantFrom(...attributes))
          .map(([name, each]) => `<${name}${each}>`),
        fc.constantFrom(...fragments).map((name) => `</${name}>`),
        fc.constantFrom(...words),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

const allowedTag =
  /<\/?(?:p|h[1-6]|[uo]l|li|blockquote|[hb]r|table|thead|tbody|tfoot|tr|t[dh]|strong|em|u|a|section|div|span)(?: (?:href|start|colspan|rowspan|colwidth|data-[a-z-]+)(?:="[^"]*")?)*>/gu;

describe('whatever is pasted', () => {
  test('cleaning again changes nothing', () => {
    fc.assert(
      fc.property(anyHtml(), (html) => {
        const cleaned = cleanHtml(html);
        expect(cleanHtml(cleaned)).toBe(cleaned);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing is left but known elements and attributes', () => {
    fc.assert(
      fc.property(fc.oneof(anyHtml(), fc.string({ unit: 'binary' })), (html) => {
        expect(cleanHtml(html).replaceAll(allowedTag, '')).not.toContain('<');
      }),
      { numRuns: 1000 },
    );
  });

  test('the words of tidy HTML are all kept, in their order', () => {
    const block = fc.constantFrom(
      'p',
      'div',
      'h2',
      'blockquote',
      'article',
      'b',
      'i',
      'span',
      'x-y',
      'center',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.nat(999).map((number) => `w${number}.`),
        fc.tuple(block, fc.array(tie('tree'))).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const text = (each: string) => each.replaceAll(/<[^>]*>/gu, '');
        expect(text(cleanHtml(html))).toBe(text(html));
      }),
    );
  });
});

const payloads = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.se/x.js></SCRIPT>',
  '<script/x>alert(1)</script >',
  '<scr<script>ipt>alert(1)</script>',
  '<<script>alert(1)//<</script>',
  '<script>a',
  '<p><script><!--<script></script>-->x</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<img src=x onerror=alert(1)>',
  '<img src="x" OnErRoR="alert(1)">',
  '<img/src=x/onerror=alert(1)>',
  '<img src=x onerror\n=alert(1)>',
  '<img src=`x`onerror=alert(1)>',
  '<img """><script>alert(1)</script>">',
  '<image src=x onerror=alert(1)>',
  '<img src=x:alert(1) onerror=eval(src)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg><foreignObject><p onclick=a>x</p></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java&#9;script:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="&#x6A&#x61vascript:alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//x.se" onclick=alert(1)>x</a>',
  '<a href="https://a.se" onmouseover="alert(1)" style="x:y">x</a>',
  '<a href="https://a.se"onclick=alert(1)>x</a>',
  '<a href="view-source:javascript:1">x</a>',
  '<body onload=alert(1)>x',
  '<html onclick=alert(1)>x',
  '<p style="background:url(javascript:alert(1))">x',
  '<p style="x:expression(alert(1))">x</p>',
  '<p style=x style="y">x</p>',
  '<style>@import "javascript:alert(1)";</style>',
  '<style><!--</style><script>alert(1)//--></script>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<table background="javascript:alert(1)"><td background="javascript:a">x',
  '<input onfocus=alert(1) autofocus>',
  '<select onfocus=alert(1)><option>x</select>',
  '<textarea onfocus=alert(1)><img src=x onerror=alert(1)></textarea>',
  '<keygen autofocus onfocus=alert(1)>',
  '<video src=x onerror=alert(1)></video>',
  '<audio onloadstart=alert(1) src=x>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<form action="javascript:alert(1)"><p>x</p></form>',
  '<isindex action="javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '<div data-clause onclick=alert(1)>x</div>',
  '<section data-clause="a" onclick=alert(1) style="x"><p>x</p></section>',
  '<span data-placeholder="k" onclick="alert(1)"><img src=x onerror=alert(1)></span>',
  '<div data-passage data-when="a" style=x><script>alert(1)</script></div>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<!--[if !supportLists]><script>alert(1)</script><![endif]-->',
  '<!-- --!><img src=x onerror=alert(1)> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1"?><script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY y "<script>">]><p>x</p>',
  '</p onclick=alert(1)>',
  '<p/onclick=alert(1)/style=x>x',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<title><p title="</title><script>alert(1)</script>">',
  '<noembed><img src="</noembed><img src=x onerror=alert(1)>">',
  '<p data-pm-slice="0 0 []" onclick=alert(1)>x</p>',
  '<img src=x onerror=alert(1) data-pm-slice="1 1 []"><p style=x>x</p>',
  '<x onclick=alert(1) style=x>x</x>',
  '<frameset onload=alert(1)><frame src="javascript:alert(1)">',
];

describe('nothing that runs is left of', () => {
  test.each(payloads)('%s', (payload) => {
    const around = ['', '<p>', '<table><tr><td>', '<ul><li><b>', '<svg><desc>', '<p data-pm-slice="0 0 []">'];
    for (const before of around) {
      expect(cleanHtml(before + payload)).not.toMatch(/<script|javascript:|on\w+=|style=/iu);
    }
  });
});

test('a quote in an address does not end it', () => {
  expect(cleanHtml(`<a href='https://a.se/"onclick="alert(1)'>x</a>`)).toBe(
    '<a href="https://a.se/&quot;onclick=&quot;alert(1)">x</a>',
  );
});

describe('neither depth nor length stops it', () => {
  const times = 100_000;
  test.each([
    ['blocks', '<div>', '<p>end</p>'],
    ['marks', '<b>', 'end'],
    ['lists', '<ul><li>', '<p>end</p>'],
    ['tables', '<table><tr><td>', '<p>end</p>'],
    ['blocks with buttons that hide them', '<div><button></div></button>', '<p>end</p>'],
    ['pictures', '<svg><g>', ''],
    ['comments', '<!--', ''],
    ['marks that cross blocks', '<b><div></b>', '<p>end</p>'],
    ['open attributes', '<a href="', ''],
  ])(
    '100,000 %s',
    (_name, part, expected) => {
      expect(cleanHtml(`${part.repeat(times)}end`)).toBe(expected);
    },
    30_000,
  );

  test('blocks at the limit of depth keep their words', () => {
    const cleaned = cleanHtml('<blockquote>a'.repeat(htmlLimits.maxDepth));
    expect(cleaned.replaceAll(/<[^>]*>/gu, '')).toBe('a'.repeat(htmlLimits.maxDepth));
    expect(cleanHtml(cleaned)).toBe(cleaned);
  });

  test('what is too long is kept as plain paragraphs', () => {
    const html = `<h1 style="x">a &amp; b</h1><p>c <b>d</b><br>e</p>${' '.repeat(htmlLimits.maxLength)}`;
    expect(cleanHtml(html)).toBe('<p>a &amp; b</p><p>c d</p><p>e</p>');
  });

  test('what grows too long by cleaning is kept as plain paragraphs', () => {
    const cleaned = cleanHtml(`<b><i><u>${'<p>x'.repeat(100_000)}`);
    expect(cleaned).toBe('<p>x</p>'.repeat(100_000));
    expect(cleanHtml(cleaned) === cleaned).toBe(true);
  });
});
