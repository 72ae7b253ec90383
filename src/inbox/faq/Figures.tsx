import type { JSX } from 'preact';
import type { FaqLanguageReport } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { InboxWordKey } from '../words.ts';

/** The totals of a language as a few calm figures. */
export function Figures({ report }: { readonly report: FaqLanguageReport }): JSX.Element {
  const { words, locale } = useInbox();
  const { visits, solved, searches, nothing, opens } = report;
  const number = (value: number) => value.toLocaleString(locale);
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : (part / whole).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <dl class="figures">
      <Figure
        name="figureSolved"
        value={share(solved, visits)}
        more={words('figureSolvedOf', { solved, visits })}
        lead
      />
      <Figure name="figureVisits" value={number(visits)} />
      <Figure name="figureSearches" value={number(searches)} />
      <Figure name="figureNothing" value={share(nothing, searches)} />
      <Figure name="figureOpens" value={number(opens)} />
    </dl>
  );
}

function Figure(props: {
  readonly name: InboxWordKey;
  readonly value: string;
  readonly more?: string;
  readonly lead?: boolean;
}): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="figure" data-lead={props.lead}>
      <dt>{words(props.name)}</dt>
      <dd>
        {props.value}
        {props.more && <small>{props.more}</small>}
      </dd>
    </div>
  );
}
