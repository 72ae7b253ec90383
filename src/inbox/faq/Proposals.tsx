import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AlternativeProposal, ProposalsAnswer } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import type { InboxWordKey } from '../words.ts';
import { decideProposal, readProposals, type FaqOutcome } from './faqApi.ts';

/** Wordings that helped, to be accepted or dismissed. Nothing when there are none. */
export function Proposals({ lang }: { readonly lang: string | undefined }): JSX.Element | null {
  const { ports, words, articlesRound } = useInbox();
  const [answer, setAnswer] = useState<ProposalsAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    void readProposals(ports).then((outcome) => outcome.ok && setAnswer(outcome.answer));
  }, [ports, articlesRound]);
  const proposals = answer?.proposals.filter(({ locale }) => lang === undefined || locale === lang) ?? [];
  if (proposals.length === 0) return null;

  function remove(gone: AlternativeProposal): void {
    setAnswer((before) => before && { ...before, proposals: before.proposals.filter((one) => one !== gone) });
    // The button that had the keyboard is gone with its row.
    heading.current?.focus();
  }

  return (
    <section class="look-card" aria-labelledby={id}>
      <header class="look-card-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {words('proposals')} <span class="count">{proposals.length}</span>
        </h3>
        <p>{words(answer?.learn === 'auto' ? 'proposalsAuto' : 'proposalsHint')}</p>
      </header>
      <ul class="look-list">
        {proposals.map((proposal) => (
          <Proposal
            key={`${proposal.locale} ${proposal.articleId} ${proposal.phrase}`}
            proposal={proposal}
            onGone={() => remove(proposal)}
          />
        ))}
      </ul>
    </section>
  );
}

function Proposal({ proposal, onGone }: { readonly proposal: AlternativeProposal; onGone(): void }): JSX.Element {
  const { ports, words, notify } = useInbox();
  const [busy, setBusy] = useState(false);
  const { locale, articleId, title, phrase, visitors } = proposal;

  async function decide(accept: boolean): Promise<void> {
    if (busy) return;
    setBusy(true);
    const outcome = await decideProposal(ports, { locale, articleId, phrase, accept });
    setBusy(false);
    notify(sentenceFor(outcome, accept), { phrase, title });
    if (outcome.ok || outcome.code === 'not_found') onGone();
  }

  return (
    <li class="look-item" aria-busy={busy}>
      <p class="look-item-text">
        <strong dir="auto">{phrase}</strong>
        <span dir="auto">
          {words('proposalLeadsTo', { title })} · {words('proposalHelped', { count: visitors })}
        </span>
      </p>
      <span class="look-item-buttons">
        <button
          type="button"
          class="button button-small"
          aria-label={words('proposalAcceptOne', { phrase })}
          onClick={() => void decide(true)}
        >
          {words('proposalAccept')}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={words('proposalDismissOne', { phrase })}
          onClick={() => void decide(false)}
        >
          {words('proposalDismiss')}
        </button>
      </span>
    </li>
  );
}

function sentenceFor(outcome: FaqOutcome<undefined>, accept: boolean): InboxWordKey {
  if (outcome.ok) return accept ? 'proposalAccepted' : 'proposalDismissed';
  if (outcome.code === 'alternative_harms') return 'proposalHarms';
  return outcome.code === 'alternative_full' ? 'proposalFull' : 'proposalFailed';
}
