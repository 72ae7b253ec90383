import { useClientState, usePanel } from '../../panel/context.ts';
import { useStyles } from '../../panel/styles.ts';
import { useSuggestions } from '../../panel/useSuggestions.ts';
import { Button } from '../../ui/Button.tsx';
import { useFaqSource } from '../faq/faqSource.ts';
import { PageContact } from './PageContact.tsx';
import css from './ChannelBar.css?inline';

/** The one best way to reach a person now with its reason, and beside it, quietly, the second. */
export function ChannelBar({ query, title }: { query?: string; title?: string }) {
  useStyles(css);
  const { open } = usePanel();
  const source = useFaqSource();
  const { best, other } = useSuggestions();
  const { config } = useClientState();
  if (!best) return <ContactLine />;
  const go = (channel: 'chat' | 'callback') => {
    const looking = query ?? source.query.trim();
    open(channel, channel === 'chat' && looking ? { query: looking } : {});
  };
  return (
    <div class="channels">
      <p class="channels-reason">
        {title ? <strong class="channels-title">{title}</strong> : null}
        {best.reason}
      </p>
      <div class="channels-buttons">
        <Button kind="primary" icon={best.channel === 'chat' ? 'chat' : 'phone'} onClick={() => go(best.channel)}>
          {best.label}
        </Button>
        {other ? (
          <Button icon={other.channel === 'chat' ? 'chat' : 'phone'} onClick={() => go(other.channel)}>
            {other.label}
          </Button>
        ) : null}
      </div>
      {config ? null : <PageContact />}
    </div>
  );
}

/** Where the site can be reached when it offers neither chat nor calls here. */
function ContactLine() {
  const { words } = usePanel();
  const contact = useClientState().config?.contact;
  if (!contact) return null;
  return (
    <div class="channels">
      <p class="channels-reason">{words('otherContact')}</p>
      {contact.phone ? <a href={`tel:${contact.phone.replace(/ /g, '')}`}>{contact.phone}</a> : null}
      {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
    </div>
  );
}
