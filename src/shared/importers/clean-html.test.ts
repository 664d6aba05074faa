import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html';

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><title>Policy</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>Privacy<o:p></o:p></h1>
<p class=MsoNormal>We keep <b style='mso-bidi-font-weight:normal'>your e-mail</b> for
30<span style='mso-spacerun:yes'>&nbsp; </span>days.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Name</p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span></span><!--[endif]-->First <i>name</i></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'><!--[if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]-->Phone</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp;</span></span>Third</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.<span>&nbsp;</span></span>Fourth</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:1pt'><td width=300 valign=top style='width:225.4pt'>
<p class=MsoNormal><span lang=SV>Purpose<o:p></o:p></span></p></td><td colspan=2><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>
<p class=MsoNormal>See <a href="https://example.com/p"><span style='color:blue;text-decoration:underline'>this page</span></a>.<img width=1 src="file:///C:/clip.png"></p>
<!--EndFragment--></body></html>`;

const googleDocs =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">' +
  '<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;text-decoration:none;">Data</span></h2>' +
  '<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;">We </span><span style="font-weight:700;">keep</span><span style="font-style:italic;font-weight:400"> your</span><span style="text-decoration:underline;"> mail</span></p><br />' +
  '<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li>' +
  '<ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>two</span></p></li></ul>' +
  '<li dir="ltr"><p role="presentation"><a href="mailto:a@example.com" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">mail</span></a></p></li></ul></b><br class="Apple-interchange-newline">';

const libreOffice = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">
p { margin-bottom: 0.25cm }</style></head><body lang="sv-SE" dir="ltr"><h2 class="western">Uppgifter</h2>
<p style="line-height: 115%"><font face="Arial"><b>Viktigt</b></font>: <u>spara</u>
inget</p>
<p><br/>
</p>
<ol start="2"><li><p>två</p></li>
<li><p>tre</p></li></ol>
<table width="100%" cellpadding="4"><col width="128*"/><thead><tr><th><p>A</p></th></tr></thead><tr><td><p>B</p></td></tr></table></body></html>`;

const webPage =
  '<meta charset=\'utf-8\'><h3 style="font-weight: 600; color: rgb(0, 0, 0);">How long</h3>' +
  '<div class="box" style="margin: 0px;"><span style="font-style: normal;">Thirty</span><span>&nbsp;</span><strong style="font-weight: 600;">days</strong>, <a href="/faq" onclick="go()">see the questions</a>.</div>' +
  '<figure><img src="https://example.com/x.png" onerror="x()"><figcaption>A picture</figcaption></figure>' +
  '<dl><dt>Name</dt><dd>Yours</dd></dl><blockquote style="x">Quoted</blockquote><pre>a\n  b</pre><button>Copy</button><hr class="end">';

const appleNotes =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><style type="text/css">p.p1 {margin: 0.0px}</style></head><body>' +
  '<div><b><span style="font-size: 24px">Title</span></b></div><div><br></div><div>Buy<span class="Apple-converted-space">&nbsp;</span>milk</div>' +
  '<ul class="Apple-dash-list"><li>one</li><li>two<ul><li>three</li></ul></li></ul></body></html>';

describe('what other programs put on the clipboard keeps its meaning', () => {
  test.each([
    [
      'Word',
      word,
      '<h1>Privacy</h1><p>We keep <strong>your e-mail</strong> for 30\u00a0 days.</p>' +
        '<ul><li><p>Name</p><ul><li>First <em>name</em></li></ul></li><li>Phone</li></ul>' +
        '<ol start="3"><li>Third</li><li>Fourth</li></ol>' +
        '<table><tbody><tr><td><p>Purpose</p></td><td colspan="2"></td></tr></tbody></table>' +
        '<p>See <a href="https://example.com/p">this page</a>.</p>',
    ],
    [
      'Google Docs',
      googleDocs,
      '<h2>Data</h2><p>We <strong>keep</strong><em> your</em><u> mail</u></p>' +
        '<ul><li><p>one</p><ul><li><p>two</p></li></ul></li>' +
        '<li><p><a href="mailto:a@example.com">mail</a></p></li></ul>',
    ],
    [
      'LibreOffice',
      libreOffice,
      '<h2>Uppgifter</h2><p><strong>Viktigt</strong>: <u>spara</u> inget</p>' +
        '<ol start="2"><li><p>två</p></li><li><p>tre</p></li></ol>' +
        '<table><thead><tr><th><p>A</p></th></tr></thead><tbody><tr><td><p>B</p></td></tr></tbody></table>',
    ],
    [
      'a web page',
      webPage,
      '<h3>How long</h3><p>Thirty <strong>days</strong>, see the questions.</p><p>A picture</p>' +
        '<p>Name</p><p>Yours</p><blockquote>Quoted</blockquote><p>a<br>b</p><hr>',
    ],
    [
      'Apple Notes',
      appleNotes,
      '<p><strong>Title</strong></p><p>Buy milk</p>' +
        '<ul><li>one</li><li><p>two</p><ul><li>three</li></ul></li></ul>',
    ],
  ])('%s', (_name, html, expected) => {
    expect(cleanHtml(html)).toBe(expected);
    expect(cleanHtml(expected)).toBe(expected);
  });
});

const item = (level: number, marker: string, text: string) =>
  `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}</span>${text}</p>`;

describe('in detail', () => {
  test.each([
    [
      'a few words stay in the line',
      'just <b>some</b>\n<i>words</i>',
      'just <strong>some</strong> <em>words</em>',
    ],
    ['words beside blocks get a paragraph', '<div>a<p>b</p>c</div>d', '<p>a</p><p>b</p><p>c</p><p>d</p>'],
    [
      'a style undoes an element',
      '<p><b>a<span style="font-weight:400">b</span></b></p>',
      '<p><strong>a</strong>b</p>',
    ],
    ['marks beside each other are one', '<p><b>a</b><strong>b</strong></p>', '<p><strong>ab</strong></p>'],
    [
      'a mark around blocks is on their words',
      '<b><p>a</p><p>b</p></b>',
      '<p><strong>a</strong></p><p><strong>b</strong></p>',
    ],
    ['a block in a heading', '<h2><div>a</div></h2>', '<h2>a</h2>'],
    [
      'the name of a table stands before it',
      '<table><caption>N</caption><tr><td>a</table>',
      '<p>N</p><table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    [
      'a table in a cell keeps its words',
      '<table><tr><td>a<table><tr><td>b<td>c</table></table>',
      '<table><tbody><tr><td><p>a</p><p>b</p><p>c</p></td></tr></tbody></table>',
    ],
    ['a cell without a table', '<td>a</td><td>b</td>', '<p>a</p><p>b</p>'],
    [
      'items without end tags',
      '<ul><li>a<li>b<ol start=3><li>c</ol></ul>',
      '<ul><li>a</li><li><p>b</p><ol start="3"><li>c</li></ol></li></ul>',
    ],
    ['words directly in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['a list before its first item', '<ul><ul><li>a</li></ul></ul>', '<ul><li><ul><li>a</li></ul></li></ul>'],
    [
      'numbers that start again',
      item(1, '1.', 'a') + item(1, '2.', 'b') + item(1, '1.', 'c'),
      '<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>',
    ],
    [
      'letters and Roman numbers',
      item(1, 'c)', 'a') + item(2, 'iv.', 'b') + item(1, 'd)', 'c'),
      '<ol start="3"><li><p>a</p><ol start="4"><li>b</li></ol></li><li>c</li></ol>',
    ],
    [
      'levels left out',
      item(3, '·', 'a') + item(1, '·', 'b') + item(3, '·', 'c') + item(2, '1.', 'd'),
      '<ul><li>a</li></ul><ul><li><p>b</p><ul><li>c</li></ul><ol><li>d</li></ol></li></ul>',
    ],
    [
      'characters that look like tags',
      '<p>1 < 2 &lt;b&gt; &amp;amp; 3<4</p>',
      '<p>1 &lt; 2 &lt;b> &amp;amp; 3&lt;4</p>',
    ],
    ['nothing', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(cleanHtml(html)).toBe(expected);
    expect(cleanHtml(expected)).toBe(expected);
  });
});
