/** More different words than any article has; then the memory starts anew. */
const MOST = 20_000;
/** Longer words are rare, and an engine may keep a whole text in memory for the sake of one. */
const LONGEST = 12;

/** The same function of a word, which works out the answer for a short word once. It never changes an answer. */
export function remember<Answer extends string | number>(answerOf: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    answer = answerOf(word);
    if (word.length > LONGEST) return answer;
    if (known.size >= MOST) known.clear();
    known.set(word, answer);
    return answer;
  };
}
