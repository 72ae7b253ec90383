// `deskbell/react`: the widget as React has its parts: a component that lives as long as it is mounted, and hooks.
import { createElement, type ReactElement, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Deskbell, DeskbellEvent, DeskbellListener, DeskbellOptions, DeskbellState } from '../loader/Deskbell.ts';
import { deskbell } from './npm.ts';

/** What a widget in a React tree is given: the options, which may change at any time but for `endpoint`. */
export type DeskbellWidgetProps = DeskbellOptions;

/** What boots for each widget that is mounted: while one page passes into the next there may be two for a moment. */
const mounted = new Set<() => void>();

/**
 * Puts the bell on the page while it is mounted; draws nothing in its own place. Options that change are passed on,
 * another `endpoint` starts the widget anew. On a server it does nothing.
 */
export function DeskbellWidget({ endpoint, ...options }: DeskbellWidgetProps): null {
  const given = JSON.stringify(options);
  const booted = useRef('');
  const latest = useRef(given);

  useEffect(() => {
    const boot = () => {
      booted.current = latest.current;
      void deskbell.boot({ endpoint, ...(JSON.parse(latest.current) as typeof options) });
    };
    latest.current = given;
    mounted.add(boot);
    boot();
    return () => {
      mounted.delete(boot);
      void deskbell.destroy();
      for (const other of mounted) other();
    };
    // Other options are passed on below: for them the bell need not go.
  }, [endpoint]);

  useEffect(() => {
    latest.current = given;
    if (booted.current === given) return;
    // What is no longer given is the default again.
    const before = Object.keys(JSON.parse(booted.current) as typeof options).map((name) => [name, undefined]);
    booted.current = given;
    void deskbell.update({ ...Object.fromEntries(before), ...(JSON.parse(given) as typeof options) });
  }, [given]);
  return null;
}

/** The widget's methods, for handlers and effects: `useDeskbell().open('chat')`. The same object at each call. */
export function useDeskbell(): Deskbell {
  return deskbell;
}

/** Calls back at each event of a kind while the component is mounted; the latest listener counts. */
export function useDeskbellEvent<Name extends DeskbellEvent>(name: Name, listener: DeskbellListener<Name>): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => deskbell.on(name, (detail) => latest.current(detail)), [name]);
}

const CHANGES = ['ready', 'open', 'close', 'unread'] as const satisfies readonly DeskbellEvent[];
const NOT_THERE: DeskbellState = { ready: false, open: false, unread: 0 };

let known = NOT_THERE;

/** The same object as long as nothing has changed: React compares by identity. */
function snapshot(): DeskbellState {
  const now = deskbell.state();
  const same = now.ready === known.ready && now.open === known.open && now.view === known.view;
  if (!same || now.unread !== known.unread) known = now;
  return known;
}

function subscribe(changed: () => void): () => void {
  const stops = CHANGES.map((name) => deskbell.on(name, changed));
  return () => {
    for (const stop of stops) stop();
  };
}

/** How the widget stands, redrawn when that changes: for an unread count in a menu, for a button of your own. */
export function useDeskbellState(): DeskbellState {
  return useSyncExternalStore(subscribe, snapshot, () => NOT_THERE);
}

/** What an inline panel is given. Size it as any block: `style`, `className`. */
export interface DeskbellPanelProps extends DeskbellOptions {
  /** The view it begins with. Default `home`. */
  view?: 'home' | 'faq' | 'chat' | 'callback';
  className?: string;
  style?: Readonly<Record<string, string | number>>;
}

/** A panel in the flow of the page, without a bell, for a help page of your own. */
export function DeskbellPanel({ className, style, ...options }: DeskbellPanelProps): ReactElement {
  useEffect(() => {
    // It defines elements, which a server does not have.
    void import('./element.ts');
  }, []);
  const attributes = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return createElement('deskbell-panel', { class: className, style, ...attributes });
}
