import type { Config, PublicConfig } from '../../protocol/index.ts';

/** The departments of a site as everybody may know them; nothing where there are none. */
export function departmentsOf({ departments }: Config): Pick<PublicConfig, 'departments'> {
  return departments.length > 0 ? { departments: departments.map(({ id, name }) => ({ id, name })) } : {};
}
