import { test } from 'vitest';
import { writeFileSync, mkdirSync } from 'node:fs';
import { renderHtml } from './html';
import { renderMarkdown } from './markdown';
import { renderText } from './text';
import { renderDocx } from './docx/index';
import { torturePolicy, tortureDraft, chineseDraft } from './torture-policy.test-tool';
test('x',async ()=>{
 mkdirSync('/tmp/exp',{recursive:true});
 for (const [n,pol] of Object.entries({torture:torturePolicy, draft:tortureDraft, zh:chineseDraft, big:{...torturePolicy, blocks:Array.from({length:17},()=>torturePolicy.blocks).flat()}})) {
  const t0=performance.now();
  const d=await renderDocx(pol,{now:'2026-11-21T10:00:00Z'});
  const t1=performance.now(); const html=renderHtml(pol); const t2=performance.now(); const md=renderMarkdown(pol); const t3=performance.now();const text=renderText(pol);
  console.log(n, text.split(/\s+/).length,'words docx',t1-t0,'html',t2-t1,'md',t3-t2);
  writeFileSync(`/tmp/exp/${n}.docx`,d); writeFileSync(`/tmp/exp/${n}.html`,html);writeFileSync(`/tmp/exp/${n}.md`,md);
 }
});
