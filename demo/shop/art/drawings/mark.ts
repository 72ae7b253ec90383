/** The shop's mark: the curled tip of a young fern. */
export function mark(): string {
  const leaflets = [
    [17, 44, -64],
    [19, 36, -72],
    [23, 28.5, -54],
    [28.5, 22.5, -38],
    [36, 18.5, -14],
  ].map(
    ([x, y, turn]) =>
      `<path d="M0 0q-4-5 0-11 4 6 0 11z" transform="translate(${x} ${y}) rotate(${turn})" fill="#a9cf85"/>`,
  );
  return `<circle cx="32" cy="32" r="32" fill="#2c5b48"/>${leaflets.join('')}<path d="M21 56C18 38 26 20 40 20c9 0 13 7 12 13-1 7-8 10-13 7-4-2-5-8-1-10 3-2 6 0 6 3" fill="none" stroke="#f4ebdb" stroke-width="4" stroke-linecap="round"/>`;
}
