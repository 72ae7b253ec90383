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
  backup        copy the data while the server runs
  calls stop    make no new calls, at once; "calls start" goes on
  hours         show who is there on a date
  faq check     look for what is wrong with the articles
  faq import    write articles of a file or a page as Markdown
  conformance   tell which level of the protocol an endpoint reaches
  csp           print the lines a content security policy needs

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
  backup: `Usage: deskbell backup <folder> [options]

Copies the data as it stands at this moment into a new folder, while the server goes on, and checks the copy.
The folder is a data folder: "deskbell serve --data <folder>" serves what is in it.

Options:
${COMMON}`,
  calls: `Usage: deskbell calls stop | start [options]

Stops all new calls at once, also while the server runs, or lets them go on. Calls under way are not cut off.

Options:
${COMMON}`,
  hours: `Usage: deskbell hours 2026-12-24 [options]

Shows the hours of the site, its departments and its agents on a date, holidays and calendars included.

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
  conformance: `Usage: deskbell conformance <address> [options]

Asks an endpoint as a widget would and tells which level it reaches, rule by rule (docs/PROTOCOL.md).
Leaves a few conversations behind.

Options:
      --origin ORIGIN the page it is asked from (default: the endpoint's own origin)`,
  csp: `Usage: deskbell csp <address of your server> [options]

Prints the lines a page's content security policy needs for the tag, and the tag with its integrity.

Options:
      --pin           also an import map that pins every file the tag loads`,
};

/** The help of a command; the overview for none or an unknown one. */
export function helpFor(command: string): string {
  const first = command.split(' ')[0] ?? '';
  if (first === 'agent') return HELP[command] ?? `${HELP['agent add']}\n\n${HELP['agent link']}`;
  if (first === 'faq') return HELP[command] ?? `${HELP['faq check']}\n\n${HELP['faq import']}`;
  return HELP[first] ?? HELP['']!;
}
