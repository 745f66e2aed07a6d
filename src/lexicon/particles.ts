import { listed } from "./listed";

/** The small words that belong to a cue: called for, pointed out, referred to. */
const PARTICLES = new Set<string>();
for (const verb of listed("particles")) {
  const [lemma, ...particles] = verb.split("/");
  for (const particle of particles) PARTICLES.add(`${lemma} ${particle}`);
}

/** Whether `word` belongs to the cue when it follows a form of `lemma`. */
export const isParticle = (lemma: string, word: string | undefined): boolean => PARTICLES.has(`${lemma} ${word}`);
