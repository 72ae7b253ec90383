/** How the light falls: from the top left, from the left, from above, or onto a ball. */
export type Light = 'diagonal' | 'across' | 'down' | 'ball';

const geometry: Record<Light, (stops: string, id: string) => string> = {
  diagonal: (stops, id) => `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1">${stops}</linearGradient>`,
  across: (stops, id) => `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">${stops}</linearGradient>`,
  down: (stops, id) => `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`,
  ball: (stops, id) => `<radialGradient id="${id}" cx=".35" cy=".3" r=".8">${stops}</radialGradient>`,
};

/**
 * A paint that goes from a light colour to a dark one. The name of a gradient says what it is, so drawings stay pure and can
 * be put together into scenes; `paintDefinitions` writes down what a finished picture uses.
 */
export function paint(light: string, dark: string, falls: Light = 'diagonal'): string {
  return `url(#${falls}-${light.slice(1)}-${dark.slice(1)})`;
}

/** The definitions of all gradients that a piece of markup refers to. */
export function paintDefinitions(markup: string): string {
  const names = new Set(markup.match(/(?<=url\(#)[a-z]+-[0-9a-f]{6}-[0-9a-f]{6}(?=\))/g));
  const definitions = [...names].map((name) => {
    const [falls = '', light = '', dark = ''] = name.split('-');
    const stops = `<stop stop-color="#${light}"/><stop offset="1" stop-color="#${dark}"/>`;
    return geometry[falls as Light](stops, name);
  });
  return `${definitions.join('')}<radialGradient id="soft"><stop offset=".2" stop-opacity=".26"/><stop offset=".62" stop-opacity=".1"/><stop offset="1" stop-opacity="0"/></radialGradient>`;
}

/** The shadow something throws on the ground it stands on. */
export function groundShadow(x: number, y: number, width: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${Math.round(width * 0.17)}" fill="url(#soft)"/>`;
}
