/** One question of the site with its answer, as the index takes it. All texts are plain text, never markup. */
export type FaqEntry = {
  /** Handed back in every hit; the index never reads anything into it. */
  id: string;
  question: string;
  /** May be empty when only the questions are at hand; the answer can be added by building again. */
  answer: string;
  /** Other wordings of the same question, such as searches that ended here. */
  alternatives?: readonly string[];
  /** Words the owner filed the entry under. */
  tags?: readonly string[];
};
