/** What every payload calls when it is run: `__hit('<number>')` of the window it runs in, or of the one above. */
const HIT = 'top.__hit?.(';

const TAGS = [
  '<script>§</script>',
  '<ScRiPt>§</sCrIpT>',
  '<script/src=data:,§></script>',
  '<img src=x onerror=§>',
  '<img src=x onerror="§">',
  '<img/src=x/onerror=§//',
  '<IMG SRC=x OnErRoR=§>',
  '<svg onload=§>',
  '<svg/onload=§>',
  '<svg><script>§</script></svg>',
  '<svg><animate onbegin=§ attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:§"><text y=20>x</text></a></svg>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=§>',
  '<body onload=§>',
  '<iframe src="javascript:§"></iframe>',
  '<iframe srcdoc="<script>§</script>"></iframe>',
  '<object data="javascript:§"></object>',
  '<embed src="javascript:§">',
  '<details open ontoggle=§>x</details>',
  '<video><source onerror=§></video>',
  '<audio src=x onerror=§>',
  '<input autofocus onfocus=§>',
  '<select autofocus onfocus=§>',
  '<textarea autofocus onfocus=§>',
  '<marquee onstart=§>x</marquee>',
  '<form action="javascript:§"><button>x</button></form>',
  '<isindex action=javascript:§ type=submit>',
  '<a href="javascript:§">x</a>',
  '<a href="jav&#x09;ascript:§">x</a>',
  '<link rel=stylesheet href="javascript:§">',
  '<meta http-equiv=refresh content="0;url=javascript:§">',
  '<base href="javascript:§//">',
  '<style>@import "javascript:§";</style>',
  '<div style="background:url(javascript:§)">x</div>',
  '<x onclick=§ tabindex=1 autofocus onfocus=§>x</x>',
  '<template><script>§</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=§>">',
  '<!--><img src=x onerror=§>-->',
  '<![CDATA[<img src=x onerror=§>]]>',
  '<?xml version="1.0"?><script>§</script>',
];

const BREAKS = [
  '"><img src=x onerror=§>',
  "'><img src=x onerror=§>",
  '</textarea><script>§</script>',
  '</title><script>§</script>',
  '</script><script>§</script>',
  '-->"><svg onload=§>',
  '" onmouseover="§" x="',
  "' onfocus='§' autofocus x='",
  '\\"; §; //',
  "'; §; //",
  '$'.concat('{§}'),
  '{{constructor.constructor("§")()}}',
  '`-§-`',
  ']]><script>§</script>',
  '\u2028§\u2028',
];

const ADDRESSES = [
  'javascript:§',
  'JaVaScRiPt:§',
  ' javascript:§',
  'java\tscript:§',
  'java\nscript:§',
  '\u0001javascript:§',
  'javascript&colon;§',
  '&#106;avascript:§',
  '&#x6A;&#x61;vascript:§',
  'javascript:/*--></title></style></textarea></script><svg/onload=§>',
  'data:text/html,<script>§</script>',
  'data:text/html;base64,PHNjcmlwdD50b3AuX19oaXQoMSk8L3NjcmlwdD4=',
  'vbscript:§',
  'blob:https://shop.example/§',
  'view-source:javascript:§',
  'feed:javascript:§',
  'x-javascript:§',
  'jar:javascript:§!/',
  '\u202ejavascript:§',
  'java\u200bscript:§',
  '//javascript:§',
  'https:javascript:§',
  'http:\\\\javascript:§',
  'file:///etc/passwd#§',
];

/** Ways in which light Markdown may be made to lead somewhere. */
const AROUND = [
  '[x](§)',
  '[x]( §)',
  '[x](<§>)',
  '![x](§)',
  '[![x](§)](§)',
  '[x][y]\n\n[y]: §',
  '<§>',
  '[x](§ "t")',
  '**[x](§)**',
  '`[x](§)` [x](§)',
  '[**x**](§)',
  '[https://shop.example](§)',
];

/** At least 500 different texts that must never run, each calling with its own number. */
export function makePayloads(): string[] {
  const texts: string[] = [...TAGS, ...BREAKS, ...ADDRESSES];
  for (const address of ADDRESSES) for (const around of AROUND) texts.push(around.replaceAll('§', () => address));
  for (const tag of TAGS) {
    texts.push(encodeURIComponent(tag).replaceAll('%C2%A7', '§'), tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    texts.push(tag.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'), `\u0000${tag}`.replace('\u0000', '\u0001'));
    texts.push(`- ${tag}\n1. ${tag}\n\`\`\`\n${tag}\n\`\`\``);
  }
  return texts.map((text, index) => text.replaceAll('§', () => `${HIT}${index})`));
}

/** What is put into a page before anything else, so that it knows of each payload that ran. */
export const HIT_SCRIPT = `window.__hits = []; window.__hit = (number) => window.__hits.push(String(number));`;
