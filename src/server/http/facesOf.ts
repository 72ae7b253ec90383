import type { PublicConfig } from '../../protocol/index.ts';
import type { ServerPorts } from './httpPorts.ts';

/** The faces of agents as visitors are told of them: by id, never by the e-mail address the configuration names them with. */
export async function facesOf({
  config,
  storage,
}: Pick<ServerPorts, 'config' | 'storage'>): Promise<Pick<PublicConfig, 'faces'>> {
  const pictured = Object.entries(config.agents).filter(([, { picture }]) => picture !== undefined);
  if (pictured.length === 0) return {};
  const pictures = new Map(pictured.map(([email, { picture }]) => [email.toLowerCase(), picture!]));
  const known = (await storage.reads.agents()).filter(({ email }) => pictures.has(email));
  return { faces: Object.fromEntries(known.map(({ id, email }) => [id, pictures.get(email)!])) };
}
