import { useEffect } from 'preact/hooks';
import { useClientState, useInbox } from '../context.ts';

/** The icon with a dot, as the browser's tab shows it while somebody waits. */
const DOTTED = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#1f6f54"/>' +
    '<path d="M7 20.500a9 9 0 0 1 18 0z" fill="#fff"/><path d="M5.500 23.600h21" stroke="#fff" stroke-width="2.200" stroke-linecap="round"/>' +
    '<circle cx="25" cy="7" r="6.500" fill="#d9481c" stroke="#fff" stroke-width="1.500"/></svg>',
)}`;

/** Shows in the window's title and icon how many visitors need somebody; a call the agent is asked to take comes first. */
export function useTitleBadge(count: number, call?: string): void {
  const { words, ports } = useInbox();
  const site = useClientState().inbox?.site.name;
  const { document } = ports.window;

  useEffect(() => {
    const name = site ? `${words('inbox')} · ${site}` : words('inbox');
    const title = count > 0 ? `(${count}) ${name}` : name;
    document.title = call ? `☎ ${call} · ${name}` : title;
  }, [count, call, site, words, document]);

  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    if (!icon || count === 0) return undefined;
    const plain = icon.href;
    icon.href = DOTTED;
    return () => {
      icon.href = plain;
    };
  }, [count > 0, document]);
}
