import { Editor } from '@tiptap/core';
import { test } from 'vitest';
import { ownNodes, schemaExtensions } from './index';
test('probe', () => {
  for (const html of [
    '<h1>One</h1><h6>Six</h6><p style="color:red" class="x">Text <b>bold</b> <i>it</i> <u>un</u> <a href="https://a.se" onclick="x()">l</a> <a href="javascript:alert(1)">bad</a></p><script>alert(1)</script><img src=x onerror=alert(1)>',
    '<ol start="5"><li>a<ul><li>b</li></ul></li></ol><table><tr><th colspan="2" align="right">h</th></tr><tr><td colspan="99999" rowspan="abc" colwidth="x">a</td><td><ul><li>in</li></ul></td></tr></table>',
    '<section data-clause="" data-revision="1e999" data-when="a and"><p>x</p><div data-passage data-when="(("><p>y</p></div></section>',
    '<p><span data-placeholder="constructor">x</span><span data-placeholder="ok_key">x</span></p><div data-placeholder-table="BAD">t</div>',
    '<div data-unknown=\'{"type":"video"}\'>x</div><p>a<span data-unknown=\'{"type":"note"}\'>x</span><span data-unknown="nope">plain</span></p>',
    '<table><tr><td rowspan="2">a</td></tr><tr></tr></table>',
    '<p>strike <s>s</s> <code>c</code></p><pre>pre\ntext</pre><iframe src="x"></iframe><style>p{}</style><form><input value=1>f</form>',
  ]) {
    const editor = new Editor({ element: document.createElement('div'), extensions: [...schemaExtensions, ...Object.values(ownNodes)], content: {type:'doc',attrs:{},content:[{type:'paragraph'}]}, injectCSS: false, enableContentCheck: true });
    editor.view.pasteHTML(html);
    console.log(html, '\n', JSON.stringify(editor.state.doc.toJSON().content));
    editor.state.doc.check();
    editor.destroy();
  }
});
