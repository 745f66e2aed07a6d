import { isRoleNoun } from "../src/lexicon/role-nouns";
import { setOf } from "../src/tokenize/tag-lexicon";
import { Tag } from "../src/tokenize/tokenized-text";

/** Names, so that none is learned with a calling. */
const NAMES = ["Ann Lee", "Jo Stamm", "Greg Hale", "Amir Shah", "Kirsty Munro"];
const MAY_BE_VERB = setOf(Tag.NOUN, Tag.VERB);

/** Ways in which news puts a calling before a name. */
const SENTENCES: readonly ((calling: string, name: string) => string)[] = [
  (calling, name) => `“It is time,” said ${calling} ${name}.`,
  (calling, name) => `“It is time,” said harbour ${calling} ${name}.`,
  (calling, name) => `“It is time,” ${calling} ${name} said.`,
  (calling, name) => `The city's ${calling} ${name} said so, and ${calling} ${name} left.`,
];

/**
 * Sentences in which callings that might be verbs stand before a name: the articles have few of them, and a tagger
 * that takes the harbour master in “said harbour master Jo Stamm” for a verb loses the speaker.
 */
export function carriers(lexicon: ReadonlyMap<string, number>): string[] {
  return [...lexicon]
    .filter(([word, set]) => isRoleNoun(word) && (set & MAY_BE_VERB) === MAY_BE_VERB)
    .flatMap(([word], at) => SENTENCES.map((sentence, i) => sentence(word, NAMES[(at + i) % NAMES.length])));
}
