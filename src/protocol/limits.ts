/** Every number both sides agree on. A sender that keeps within them is never refused for size. */
export const LIMITS = {
  /** Commands in one batch. */
  batchCommands: 50,
  /** Bytes of one request body. A batch is cut by its sender so that it stays below. */
  bodyBytes: 64 * 1024,
  /** UTF-16 units of one message. */
  messageText: 4000,
  /** UTF-16 units of a search query as recorded; longer ones are cut by the sender. */
  queryText: 200,
  /** UTF-16 units of a name, a topic, a title. */
  shortText: 120,
  /** UTF-16 units of an agent's note on a callback. */
  noteText: 2000,
  /** Files of one message. */
  messageAttachments: 10,
  /** Blocks of one message. */
  messageBlocks: 5,
  /** Options of a list, cards of a row. */
  blockOptions: 20,
  /** Fields of a form, questions before a call. */
  formFields: 12,
  /** UTF-16 units of the words being typed that are shown to an agent. */
  typedText: 500,
  /** Names of attributes of one visitor. */
  attributes: 50,
  /** UTF-16 units of the value of an attribute. */
  attributeText: 200,
  /** Facts of one activity a page has told of. */
  activityFacts: 20,
  /** UTF-16 units of the site's own id of a visitor. */
  subject: 255,
  /** Characters of a token that says who a visitor is. */
  identityToken: 8192,
  /** UTF-16 units of an address of a page. */
  url: 2048,
  /** Events in one answer of `GET /v1/events`; `more` says that there are further ones. */
  eventsPage: 500,
  /** Milliseconds between two signs of life on the event stream. */
  heartbeatMs: 20_000,
  /** Milliseconds of silence after which a reader takes the stream for dead. */
  streamDeadMs: 45_000,
  /** Milliseconds a "typing" signal holds without being repeated. */
  typingMs: 6_000,
  /** Milliseconds a "looking" signal holds without being repeated. */
  lookingMs: 45_000,
  /** Articles up to which a FAQ is always given whole; beyond it readers may ask for the head alone. */
  faqWhole: 500,
  /** Days ahead for which slots are offered in one answer. */
  slotDays: 14,
} as const;
