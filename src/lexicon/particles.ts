import { byFirst } from "./listed";

/** The small words that belong to a cue: called for, pointed out, referred to. */
const PARTICLES = byFirst("verbParticles");

/** Whether `word` belongs to the cue when it follows a form of `lemma`. */
export function isParticle(lemma: string, word: string | undefined): boolean {
  return word !== undefined && PARTICLES.get(lemma)?.includes(word) === true;
}
