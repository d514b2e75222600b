/** What somebody may write to have a page do what it should not, or fall apart. `hit` marks what would have run. */
const SCRIPTS = [
  '<script>hit()</script>', '</script><script>hit()</script>', '<img src=x onerror=hit()>', '<svg onload=hit()>', '<svg><script>hit()</script></svg>', '"><script>hit()</script>', "'><script>hit()</script>",
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>', '<a href="javascript:hit()">x</a>', '<body onload=hit()>', '<input autofocus onfocus=hit()>', '<details open ontoggle=hit()>', '<math><mtext></form><form><mglyph><style></math><img src onerror=hit()>',
  '<style>@import "//evil.example/x.css";</style>', '<link rel=stylesheet href=//evil.example/x.css>', '<meta http-equiv=refresh content="0;url=//evil.example">', '<base href="//evil.example/">', '<form action="//evil.example"><button>x</button></form>',
  '<template><script>hit()</script></template>', '<noscript><p title="</noscript><img src=x onerror=hit()>">', '<textarea></textarea><script>hit()</script>', '</title><script>hit()</script>', '</style><script>hit()</script>', '</textarea><script>hit()</script>',
  '<!--<script>hit()</script>-->', '--><script>hit()</script>', ']]><script>hit()</script>', '<![CDATA[<script>hit()</script>]]>', '<scr<script>ipt>hit()</scr</script>ipt>', '<ScRiPt>hit()</sCrIpT>', '<object data="javascript:hit()">', '<embed src="data:text/html,<script>hit()</script>">',
  '" onmouseover="hit()" x="', "' onfocus='hit()' autofocus='", '` onclick=hit() `', '" autofocus onfocus="hit()', '"><svg/onload=hit()>', 'javascript:hit()', 'data:text/html,<script>hit()</script>', 'vbscript:hit()',
  '{{constructor.constructor("hit()")()}}', '${hit()}', '#{hit()}', '<%= hit() %>', '{% hit %}', '[[${hit()}]]', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
] as const;

const MARKUP = ['&lt;script&gt;hit()&lt;/script&gt;', '&#60;b&#62;', '&amp;amp;', '&nbsp;', '<b>bold</b>', '</dd></dl></main>', '</table></div>', '<h1>another first heading</h1>', '<main>', '<p lang="xx" dir="rtl">', '%3Cscript%3E', '\\u003cscript\\u003e', '\\x3cscript\\x3e', '</SCRIPT >', '<>', '< script >'] as const;

const SYNTAX = ["'; DROP TABLE microcredential; --", '" OR 1=1 --', '%', '_', '*', '"', "''", '\\', '\\\\', '$&', '$1', '{count, plural, one {#} other {#}}', '{request}', '{0}', '%s%s%s', '=HYPERLINK("//evil.example")', '+1+1', '@SUM(1)', '|calc', '/../../etc', 'null', 'undefined', 'NaN', '[object Object]', '-0', '1e309'] as const;

const WRITING = [
  'مستوى ٨ من الإطار', 'שלום <b>', 'ระดับคุณวุฒิ', '職業能力評価基準', '한국자격체계', 'कौशल स्तर', 'Ça, naïve: œuvre', 'e\u0301\u0301\u0301\u0301\u0301\u0301 stacked', '👩🏽‍🎓👨‍👩‍👧‍👦', '\u00a0\u2003wide\u2003', 'zero\u200bwidth\u200djoined', '\ufeffmark', '\ud83d\ude00', 'ﷺ', 'ＦＵＬＬ　ＷＩＤＴＨ',
] as const;

const LONG = ['x'.repeat(400), 'Donaudampfschifffahrtsgesellschaftskapitänspatent'.repeat(8), '<'.repeat(200), 'https://example.org/'.repeat(12), '\n\n\n\ttabs\tand\nlines\n'] as const;

/** At least a hundred of them. */
export const HOSTILE: readonly string[] = [...SCRIPTS, ...MARKUP, ...SYNTAX, ...WRITING, ...LONG];
