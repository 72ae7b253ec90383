/** A body that fits a visitor's command, pointing to whatever ids are given. */
export function dataFor(type: string, ids: { callback: string; file: string }): unknown {
  const forCallback = { callbackId: ids.callback };
  const bodies: Record<string, unknown> = {
    'conversation.start': { locale: 'en', timeZone: 'UTC' },
    'conversation.see': { upTo: 9 },
    'message.send': { text: 'mine now', attachments: [ids.file] },
    'transcript.request': { email: 'jan@shop.example' },
    'visitor.describe': { name: 'Jan' },
    'attributes.set': { attributes: { plan: 'pro' } },
    'activity.track': { name: 'cart.added' },
    'page.view': { url: 'https://shop.example/' },
    'faq.search': { query: 'returns', lang: 'en', results: 1 },
    'article.open': { articleId: 'returns', title: 'Returns', lang: 'en' },
    'article.rate': { articleId: 'returns', helpful: true },
    'callback.request': { when: 'now', phone: '+48512345678' },
    'callback.cancel': forCallback,
    'callback.reschedule': { ...forCallback, slotStart: '2026-11-24T09:00:00Z' },
    'callback.delay': { ...forCallback, minutes: 5 },
    'callback.again': { ...forCallback, because: 'not_called' },
    'callback.rate': { ...forCallback, rating: 1 },
  };
  return bodies[type] ?? {};
}
