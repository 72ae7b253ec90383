import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'button', 'form', 'head']);
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);

/** Writes HTML as the light Markdown of answers. What has no word there, such as scripts and forms, is left out. */
export function htmlToMarkdown(source: string): string {
  return nodesToMarkdown(parseFragment(source).childNodes);
}

/** The same for parts of a page that has been read already. */
export function nodesToMarkdown(nodes: readonly Node[]): string {
  return blocks(nodes)
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Neighbouring inline nodes are one paragraph. */
function blocks(nodes: readonly Node[]): string[] {
  const found: string[] = [];
  let line: Node[] = [];
  const end = () => {
    found.push(paragraph(line));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !(BLOCKS.has(node.tagName) || holdsBlocks(node))) {
      line.push(node);
      continue;
    }
    end();
    found.push(...block(node));
  }
  end();
  return found;
}

function block(element: Element): string[] {
  const { tagName, childNodes } = element;
  if (SKIPPED.has(tagName)) return [];
  if (/^h[1-6]$/.test(tagName)) return [`${'#'.repeat(Math.max(2, Number(tagName[1])))} ${oneLine(childNodes)}`];
  if (tagName === 'ul' || tagName === 'ol') return [list(element)];
  if (tagName === 'pre') return [`\`\`\`\n${textOf(childNodes).replace(/\n$/, '')}\n\`\`\``];
  if (tagName === 'blockquote') return [nodesToMarkdown(childNodes).replace(/^/gm, '> ')];
  if (tagName === 'table') return [table(element)];
  if (tagName === 'hr') return [];
  return blocks(childNodes);
}

function list({ tagName, childNodes }: Element): string {
  return childNodes
    .filter((node) => isElement(node) && node.tagName === 'li')
    .map((node, index) => {
      const sign = tagName === 'ol' ? `${index + 1}. ` : '- ';
      const inside = nodesToMarkdown((node as Element).childNodes).replace(/\n\n(?=\s*([-*]|\d+\.) )/g, '\n');
      return sign + inside.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

function table(element: Element): string {
  const rows = elementsIn(element, 'tr').map((row) =>
    row.childNodes
      .filter((cell) => isElement(cell) && /^t[dh]$/.test(cell.tagName))
      .map((cell) => oneLine((cell as Element).childNodes).replaceAll('|', '\\|')),
  );
  const [head, ...rest] = rows;
  if (!head) return '';
  const lines = [head, head.map(() => '---'), ...rest];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function paragraph(nodes: readonly Node[]): string {
  const text = nodes
    .map(inline)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  // Two blanks at the end of a line hold it apart from the next one, and are harmless where that is not known.
  return text.replace(new RegExp(` *${BREAK} *`, 'g'), '  \n').trim();
}

/** Stands for `<br>` while white space is folded. */
const BREAK = '\u2028';

function inline(node: Node): string {
  if (node.nodeName === '#text') return escapeText((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!isElement(node) || SKIPPED.has(node.tagName)) return '';
  const inside = () => node.childNodes.map(inline).join('');
  switch (node.tagName) {
    case 'br':
      return BREAK;
    case 'strong':
    case 'b':
      return around('**', inside());
    case 'em':
    case 'i':
      return around('*', inside());
    case 'code':
      return `\`${textOf(node.childNodes).replaceAll('`', '')}\``;
    case 'a':
      return link(inside(), attribute(node, 'href'));
    case 'img':
      return picture(attribute(node, 'alt') ?? '', attribute(node, 'src'));
    default:
      return inside();
  }
}

/** Marks hold only when there is no white space inside of them. */
function around(mark: string, text: string): string {
  const plain = text.trim();
  if (plain === '') return text;
  return `${/^\s/.test(text) ? ' ' : ''}${mark}${plain}${mark}${/\s$/.test(text) ? ' ' : ''}`;
}

function link(text: string, href: string | undefined): string {
  const plain = text.trim();
  return href && plain ? `[${plain}](${safeAddress(href)})` : text;
}

function picture(alt: string, source: string | undefined): string {
  return source ? `![${escapeText(alt)}](${safeAddress(source)})` : '';
}

function safeAddress(address: string): string {
  return address
    .trim()
    .replace(/[\s()<>\\]/g, (sign) =>
      encodeURIComponent(sign).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
    );
}

function escapeText(text: string): string {
  return text.replaceAll(BREAK, '').replace(/[\\`*_[\]]/g, '\\$&');
}

function oneLine(nodes: readonly Node[]): string {
  return nodesToMarkdown(nodes)
    .replace(/\s*\n+/g, ' ')
    .trim();
}

/** All text inside of nodes, as it stands. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
      return isElement(node) ? textOf(node.childNodes) : '';
    })
    .join('');
}

/** Every element of a kind inside of another, in the order of the page. */
export function elementsIn(parent: { readonly childNodes: readonly Node[] }, tagName: string): Element[] {
  return parent.childNodes
    .filter(isElement)
    .flatMap((child) => [
      ...(tagName === '*' || child.tagName === tagName ? [child] : []),
      ...elementsIn(child, tagName),
    ]);
}

/** The value of an attribute. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function holdsBlocks({ childNodes }: Element): boolean {
  return childNodes.some((child) => isElement(child) && (BLOCKS.has(child.tagName) || holdsBlocks(child)));
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
