// What `deskbell --help` prints.
const COMMON = `  -c, --config FILE   configuration file (default deskbell.config.json)
  -d, --data FOLDER   data folder (default .deskbell, or DESKBELL_DATA)`;

const HELP: Readonly<Record<string, string>> = {
  '': `Usage: deskbell <command> [options]

Commands:
  serve         run the server with its inbox
  init          write a commented configuration file and a starter FAQ
  agent add     add somebody who answers
  agent link    make a fresh sign-in link for somebody who answers
  faq check     look for what is wrong with the articles
  faq import    write articles of a file or a page as Markdown

  deskbell <command> --help   tells more
  deskbell --version          prints the version`,
  serve: `Usage: deskbell serve [options]

Runs the server until Ctrl-C. Prints its addresses and, while the first agent has no password, a sign-in link.

Options:
${COMMON}
      --assets FOLDER the built tag, widget and inbox (default: those of this package,
                      or DESKBELL_ASSETS)
      --host HOST     address to listen on (default 127.0.0.1, or HOST)
  -p, --port PORT     port to listen on (default 8787, or PORT; 0 takes any free one)

Environment: HOST, PORT, DESKBELL_DATA, DESKBELL_ASSETS, DESKBELL_LOG (silent, error, warn, info),
DESKBELL_METRICS_TOKEN (bearer token for /metrics; without it only this machine may read them),
DESKBELL_RATE_LIMITS=off (for load tests only).`,
  init: `Usage: deskbell init [folder]

Writes deskbell.config.json and faq/en.json into a folder (default: this one). Overwrites nothing.`,
  'agent add': `Usage: deskbell agent add --name "Ada Nowak" --email ada@shop.example [options]

Adds somebody who answers and prints their sign-in link. Works while the server runs.

Options:
${COMMON}`,
  'agent link': `Usage: deskbell agent link --email ada@shop.example [options]

Prints a fresh sign-in link: for the first time, or when the password was forgotten.

Options:
${COMMON}`,
  'faq check': `Usage: deskbell faq check [options]

Names broken links, missing translations, near-duplicates, questions nobody can find and broken articles.
Ends with exit code 1 when something has to be mended; hints do not count.

Options:
  -c, --config FILE   configuration file (default deskbell.config.json)
      --fetch         also ask every http(s) link whether it answers`,
  'faq import': `Usage: deskbell faq import <file or address> --to FOLDER [options]

Writes one Markdown file for each article. Reads Markdown, JSON, CSV, and pages with schema.org FAQPage or QAPage.

Options:
      --to FOLDER     folder of the FAQ; files go into a folder a language in it
      --lang TAG      language of articles that name none
      --force         write over files that are there
      --allow-private fetch from an address of a private network`,
};

/** The help of a command; the overview for none or an unknown one. */
export function helpFor(command: string): string {
  const first = command.split(' ')[0] ?? '';
  if (first === 'agent') return HELP[command] ?? `${HELP['agent add']}\n\n${HELP['agent link']}`;
  if (first === 'faq') return HELP[command] ?? `${HELP['faq check']}\n\n${HELP['faq import']}`;
  return HELP[first] ?? HELP['']!;
}
