import { type ComponentType, createContext } from 'preact';

/** The parts of the panel that live from what the client knows, and so come with its code. */
export interface LiveParts {
  readonly ChannelBar: ComponentType<{ query?: string; title?: string }>;
  readonly OngoingCards: ComponentType;
  readonly WhoIsIn: ComponentType;
  readonly Face: ComponentType<{ name: string; id?: string | undefined }>;
}

/** Absent until the site has told of itself, or could not be asked: a guess that is corrected a moment later misleads. */
export const Live = createContext<LiveParts | undefined>(undefined);
