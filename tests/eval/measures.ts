/** How well a ranking did, as means over questions, 0..1. */
export type Measures = { success1: number; success3: number; success10: number; mrr10: number; ndcg10: number };

/** Means over rankings of entry ids, each beside the ids that were right. */
export function measure(rankings: readonly { found: readonly string[]; relevant: readonly string[] }[]): Measures {
  const sum: Measures = { success1: 0, success3: 0, success10: 0, mrr10: 0, ndcg10: 0 };
  for (const { found, relevant } of rankings) {
    const right = new Set(relevant);
    const first = found.findIndex((id) => right.has(id));
    if (first === 0) sum.success1++;
    if (first >= 0 && first < 3) sum.success3++;
    if (first >= 0 && first < 10) {
      sum.success10++;
      sum.mrr10 += 1 / (first + 1);
    }
    let gain = 0;
    found.slice(0, 10).forEach((id, at) => {
      if (right.has(id)) gain += 1 / Math.log2(at + 2);
    });
    let ideal = 0;
    for (let at = 0; at < Math.min(10, right.size); at++) ideal += 1 / Math.log2(at + 2);
    if (ideal) sum.ndcg10 += gain / ideal;
  }
  const count = rankings.length || 1;
  return {
    success1: sum.success1 / count,
    success3: sum.success3 / count,
    success10: sum.success10 / count,
    mrr10: sum.mrr10 / count,
    ndcg10: sum.ndcg10 / count,
  };
}

/** The chance that an answerable question scores higher than one nothing answers (area under the ROC curve). */
export function separation(answerable: readonly number[], unanswerable: readonly number[]): number {
  let won = 0;
  for (const high of answerable) for (const low of unanswerable) won += high > low ? 1 : high === low ? 0.5 : 0;
  return won / (answerable.length * unanswerable.length || 1);
}
