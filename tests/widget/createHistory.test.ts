import { expect, test } from 'vitest';
import { createHistory } from '../../src/widget/panel/createHistory.ts';

function createStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('nothing is kept before the visitor goes somewhere', () => {
  const storage = createStorage();
  const history = createHistory(() => storage, 'place');
  expect(history.place()).toBeUndefined();
  expect(storage.kept.size).toBe(0);
});

test('back leads through the places one came by, and home begins anew', () => {
  const history = createHistory(createStorage, 'place');
  history.go({ view: 'home', args: {} });
  history.go({ view: 'faq', args: {} });
  history.go({ view: 'article', args: { articleId: 'a' } });
  history.go({ view: 'article', args: { articleId: 'b' } });
  history.back();
  expect(history.place()).toEqual({ view: 'article', args: { articleId: 'a' } });
  history.back();
  expect(history.place()?.view).toBe('faq');
  history.go({ view: 'home', args: {} });
  expect(history.canGoBack()).toBe(false);
});

test('going where one is does not add a step', () => {
  const history = createHistory(createStorage, 'place');
  history.go({ view: 'home', args: {} });
  history.go({ view: 'chat', args: {} });
  history.go({ view: 'chat', args: { text: 'Hello' } });
  history.back();
  expect(history.place()?.view).toBe('home');
});

test('the next page of the tab begins at the last place, with a way home and without words to type', () => {
  const storage = createStorage();
  const before = createHistory(() => storage, 'place');
  before.go({ view: 'chat', args: { text: 'Hello', query: 'returns' } });
  const after = createHistory(() => storage, 'place');
  expect(after.place()).toEqual({ view: 'chat', args: { query: 'returns' } });
  after.back();
  expect(after.place()?.view).toBe('home');
});

test('storage that refuses or holds nonsense harms nothing', () => {
  const refused = createHistory(() => {
    throw new Error('denied');
  }, 'place');
  refused.go({ view: 'chat', args: {} });
  expect(refused.place()?.view).toBe('chat');
  for (const nonsense of ['{', '[]', '{"view":"moon","args":{}}', '7', '{"view":"chat","args":null}']) {
    const storage = createStorage();
    storage.kept.set('place', nonsense);
    expect(createHistory(() => storage, 'place').place()).toBeUndefined();
  }
});
