/** What `deskbell init` writes, by the path of the file. */
export const STARTER_FILES: Readonly<Record<string, string>> = {
  'deskbell.config.json': `{
  // The configuration of Deskbell: JSON with comments. "deskbell serve" checks it and says what is wrong, if anything.
  "site": {
    // The name visitors know your site by.
    "name": "My site",
    // Pages of these origins may embed the tag, for example "https://shop.example", "https://*.shop.example",
    // "http://localhost:*". Pages served by Deskbell itself always may.
    "origins": ["http://localhost:*", "http://127.0.0.1:*"],
    // Default language of the FAQ.
    "locale": "en"
    // Accent colour.
    // , "color": "#1f7a4d"
  },

  // When somebody is in, by local time. Without "hours" the site is always open.
  "hours": {
    "timeZone": "Europe/Warsaw",
    "week": {
      "monday": ["09:00-17:00"],
      "tuesday": ["09:00-17:00"],
      "wednesday": ["09:00-17:00"],
      "thursday": ["09:00-17:00"],
      "friday": ["09:00-13:00", "14:00-17:00"],
      "saturday": [],
      "sunday": []
    },
    // Closed on these dates.
    "holidays": ["2026-12-25", "2026-12-26", "2027-01-01"]
  },

  // Switch off what you do not offer.
  "channels": { "faq": true, "chat": true, "callback": true },

  "callback": {
    // Your own country: for numbers typed without a country code. ISO 3166.
    "country": "PL",
    // Countries that may be called; without it only your own.
    // "countries": ["PL", "DE"],
    // Seconds within which you call when "call me now" is promised.
    "promiseSeconds": 28,
    // Slots visitors may pick: length, earliest start from now, days ahead, calls at the same time.
    "slotMinutes": 15,
    "leadMinutes": 30,
    "days": 14,
    "capacity": 1
  },

  // A folder of Markdown, JSON or CSV files with questions and answers; changes show without a restart.
  // Each article is also a page under /help. More: docs/faq.md.
  "faq": { "folder": "faq" }

  // Another way to reach you, shown when nothing else works.
  // , "contact": { "phone": "+48 22 123 45 67", "email": "hello@shop.example" }

  // Reverse proxies in front of Deskbell: how many X-Forwarded-For entries to believe.
  // , "server": { "trustedProxies": 1 }
}
`,
  'faq/en.json': `{
  "locale": "en",
  "articles": [
    {
      "id": "delivery-time",
      "question": "How long does delivery take?",
      "answer": "Two to three working days. You get a tracking link by e-mail as soon as the parcel is on its way.",
      "alternatives": ["when will my order arrive", "shipping time"],
      "tags": ["delivery"],
      "category": "Delivery"
    },
    {
      "id": "returns-how",
      "question": "How do I return something?",
      "answer": "You have 30 days:\\n\\n1. Write to us for a return label.\\n2. Put everything back into its box.\\n3. Drop the parcel off.\\n\\nThe money is back within five working days after it has arrived.",
      "alternatives": ["send back", "refund", "withdraw from the contract"],
      "tags": ["returns"],
      "category": "Returns"
    },
    {
      "id": "payment-methods",
      "question": "How can I pay?",
      "answer": "By card, bank transfer or on delivery.",
      "alternatives": ["do you take cards", "pay on delivery"],
      "tags": ["payment"],
      "category": "Payment"
    }
  ]
}
`,
};
