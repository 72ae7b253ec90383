import type { LauncherOptions } from './contract.ts';

const VIEW = '(home|faq|chat|callback)';

/** What values look like that can be used. `explainOptions` has the same in words. */
const RULES: Readonly<Record<string, { test(value: string): boolean }>> = {
  locale: /^[a-z]{2,3}(-\w{2,8})*$/i,
  color: /^#[\da-f]{6}$/i,
  theme: /^(light|dark|auto)$/,
  position: /^(left|right)( \d+){0,2}$/,
  channels: /^((chat|callback|faq)\W*)+$/,
  open: RegExp(`^${VIEW}$`),
  consent: /^required$/,
  load: /^(idle|interaction|immediate)$/,
  zIndex: /^\d+$/,
  hotkey: /^\w$/,
  launcher: { test: isSelector },
  faq: { test: isSelector },
};

/**
 * The options without values nobody can use: the default takes their place. What was wrong with them is told in the
 * console, by a file that only such a page fetches.
 */
export function usableOptions<Options extends Partial<LauncherOptions>>(given: Options): Options {
  const wrong: Array<readonly [name: string, value: string]> = [];
  const usable = Object.entries(given).map(([name, value]) => {
    // An attribute left empty by a template is none, except where being there is what counts.
    if (value === '' && name !== 'worker') return [name, undefined];
    const rule = RULES[name];
    if (value == null || !rule) return [name, value];
    // A list says the same as a text.
    if (rule.test(`${value}`)) return [name, `${value}`];
    wrong.push([name, `${value}`]);
    return [name, undefined];
  });
  if (wrong.length > 0)
    void import('./explainOptions.ts').then(
      (it) => it.explainOptions(wrong),
      () => undefined,
    );
  return Object.fromEntries(usable) as Options;
}

function isSelector(value: string): boolean {
  try {
    document.querySelector(value);
    return true;
  } catch {
    return false;
  }
}
