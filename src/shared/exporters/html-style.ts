/**
 * The style sheet inside an exported web page: readable on a phone, in the dark and on paper.
 * It names no font file and no image, so that the page never makes a request.
 */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --text: #1f2328;
  --quiet: #57606a;
  --line: #d0d7de;
  --shade: #f3f5f7;
  --page: #ffffff;
  --link: #0b57b7;
  --gap: #ffe97a;
  --gap-text: #1f2328;
  --draft: #8a2c0d;
  --draft-shade: #fff1e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e8eb;
    --quiet: #a3abb5;
    --line: #3d444d;
    --shade: #20262d;
    --page: #14181d;
    --link: #86b7ff;
    --gap: #ffd84d;
    --draft: #ffb58f;
    --draft-shade: #3a2117;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
body:lang(zh-Hant) {
  font-family: system-ui, -apple-system, "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", sans-serif;
  line-height: 1.75;
}
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1.75rem; font-size: 2.125rem; letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.4375rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.1875rem; }
h4 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; color: var(--quiet); }
h2 + h3, h3 + h4 { margin-top: 0.75rem; }
p, ul, ol, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.625rem; }
li { margin: 0.25rem 0; }
li > p { margin-bottom: 0.5rem; }
li > ul, li > ol { margin: 0.25rem 0; }
li::marker { color: var(--quiet); }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
blockquote { padding: 0.125rem 0 0.125rem 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
blockquote > :last-child { margin-bottom: 0; }
hr { margin: 2rem 0; border: 0; border-top: 1px solid var(--line); }
.table { margin: 0 0 1.25rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
th, td { min-width: 6.5rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
td > p:last-child, th > p:last-child { margin-bottom: 0; }
mark { padding: 0 0.15em; background: var(--gap); color: var(--gap-text); font-weight: 600; border-radius: 2px; }
.draft {
  display: inline-block;
  margin: 0 0 1.5rem;
  padding: 0.25rem 0.75rem;
  border: 1px solid currentColor;
  border-radius: 4px;
  background: var(--draft-shade);
  color: var(--draft);
}
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  h2 { font-size: 1.3125rem; }
}
@page { margin: 2cm; }
@media print {
  :root {
    --text: #000000;
    --quiet: #333333;
    --line: #999999;
    --shade: #f0f0f0;
    --page: #ffffff;
    --link: #000000;
    --gap: #ffe97a;
    --draft: #000000;
    --draft-shade: #ffffff;
  }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  mark, .draft, th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The hash that the page's content security policy allows; a test keeps it in step with the style. */
export const htmlStyleHash = 'sha256-9THElggtIv/RntW+o6b+Lg+wmIRTg3iqGKzrWSsg/oY=';
