/** The part of a list that is drawn, by index: `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** From where a range is measured, in pixels. */
export interface Around {
  /** An entry of the list, or its length for the end. */
  readonly index: number;
  /** Where the upper edge of that entry stands, below the upper edge of what is seen. */
  readonly top: number;
  /** Height of what is seen. */
  readonly room: number;
  /** How much more is drawn on both sides. */
  readonly spare: number;
}

/** Finds which entries, by their heights, fill what is seen and a bit more. */
export function rangeAround(heights: readonly number[], { index, top, room, spare }: Around): Range {
  let from = index;
  for (let open = top + spare; from > 0 && open > 0; from--) open -= heights[from - 1]!;
  let to = index;
  for (let open = room + spare - top; to < heights.length && open > 0; to++) open -= heights[to]!;
  return { from, to };
}
