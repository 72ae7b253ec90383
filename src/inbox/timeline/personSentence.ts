import type { Attributes, Event } from '../../protocol/index.ts';
import type { Words } from '../words.ts';
import type { Sentence, SentenceContext } from './eventSentence.ts';
import { shortAddress } from './shortAddress.ts';

/** What somebody is proved to be and what they did on the site, in words; `undefined` for all other events. */
export function personSentence(event: Event, { words }: Pick<SentenceContext, 'words'>): Sentence | undefined {
  switch (event.type) {
    case 'visitor.identified': {
      const { name, email, subject } = event.data.identity;
      return { icon: 'key', tone: 'good', text: words('eventIdentified', { name: name ?? email ?? subject }) };
    }
    case 'visitor.described': {
      const { name, email, phone, claimed } = event.data;
      const what = [name, email, phone].filter(Boolean).join(', ');
      if (claimed) return { icon: 'person', text: words('eventUnproved', { what }) };
      return phone && !name && !email ? { icon: 'phone', text: words('eventPhoneGiven', { phone }) } : undefined;
    }
    case 'attributes.changed': {
      const what = Object.entries(event.data.attributes).map(([name, value]) =>
        value === null ? words('attributeGone', { name }) : `${name}: ${factText(value, words)}`,
      );
      return { icon: 'info', text: words('eventAttributes', { what: what.join(', ') }) };
    }
    case 'activity.tracked':
    case 'page.viewed':
      return { icon: 'globe', text: activityText(event, words) };
    default:
      return undefined;
  }
}

/** Something that happened on the site: what several in a row are joined from. */
export type Activity = Extract<Event, { type: 'activity.tracked' | 'page.viewed' }>;

/** True for what happened on the site. */
export function isActivity(event: Event): event is Activity {
  return event.type === 'activity.tracked' || event.type === 'page.viewed';
}

/** An activity in a few words: a page's title, or a name with its facts. */
export function activityText({ type, data }: Activity, words: Words): string {
  if (type === 'page.viewed') return data.title || (data.url ? shortAddress(data.url) : '–');
  const facts = Object.entries(data.facts ?? {}).map(([name, value]) => `${name}: ${factText(value, words)}`);
  return facts.length > 0 ? `${data.name} (${facts.join(', ')})` : data.name;
}

/** A fact as an agent reads it. */
export function factText(value: Attributes[string], words: Words): string {
  return typeof value === 'boolean' ? words(value ? 'factYes' : 'factNo') : String(value);
}
