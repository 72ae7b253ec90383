import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HomeView } from '../views/home/HomeView.tsx';
import { Retry } from '../ui/Retry.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { type Place, usePanel, type ViewArgs, type ViewName } from './context.ts';

/** A view as the panel draws it. */
export type ViewComponent = ComponentType<{ args: ViewArgs }>;

const LOADERS: Readonly<Record<ViewName, () => Promise<ViewComponent>>> = {
  home: async () => HomeView,
  faq: () => import('../views/faq/index.ts').then(({ FaqView }) => FaqView),
  article: () => import('../views/faq/index.ts').then(({ ArticleView }) => ArticleView),
  chat: () => import('../views/chat/ChatView.tsx').then(({ ChatView }) => ChatView),
  callback: () => import('../views/callback/CallbackView.tsx').then(({ CallbackView }) => CallbackView),
};

/** What the view is found by. */
export interface LazyViewProps {
  readonly place: Place;
  /** Fetches what a view needs beside its own code. */
  readonly prepare: (view: ViewName) => Promise<void>;
  readonly load?: typeof LOADERS;
}

/** Draws the view of a place, fetching its code where need be; says so when it cannot be had. */
export function LazyView({ place, prepare, load = LOADERS }: LazyViewProps) {
  const { words } = usePanel();
  const { view } = place;
  const [ready, setReady] = useState<Partial<Record<ViewName, ViewComponent>>>({ home: HomeView });
  const [failed, setFailed] = useState<ViewName>();

  const fetch = () => {
    setFailed(undefined);
    Promise.all([load[view](), prepare(view)]).then(
      ([component]) => setReady((known) => ({ ...known, [view]: component })),
      () => setFailed(view),
    );
  };
  useEffect(() => {
    if (!ready[view]) fetch();
  }, [view]);

  const View = ready[view];
  if (View) return <View key={`${view}:${place.args.articleId ?? ''}`} args={place.args} />;
  if (failed !== view) return <Skeleton lines={6} />;
  return (
    <div class="shell-failed">
      <Retry text={words('viewFailed')} label={words('tryAgain')} onRetry={fetch} />
    </div>
  );
}
