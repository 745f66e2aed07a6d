import { keyOf } from "./vocabulary";

/** Words of which one says what the other denies. */
const PAIRS = `before since|before after|more less|more fewer|above below|up down|rise fall|rise drop|increase decrease
increase reduce|open close|win lose|best worst|first last|guilty innocent|true false|safe unsafe|safe dangerous|legal illegal
always never|everybody nobody|everyone nobody|strong weak|support oppose|accept reject|green red|yes no|north south|east west
left right|right wrong|high low|early late|start end|start stop|begin end|buy sell|hire fire|love hate|war peace|friend enemy
alive dead|success failure|major minor|with without|majority minority`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.split(/[|\n]/)) {
  const [one, other] = pair.split(" ").map(keyOf) as [string, string];
  OPPOSITES.set(one, (OPPOSITES.get(one) ?? new Set()).add(other));
  OPPOSITES.set(other, (OPPOSITES.get(other) ?? new Set()).add(one));
}

/** Whether some word says the opposite of a word, given as the vocabulary has it. */
export const hasOpposite = (word: string): boolean => OPPOSITES.has(word);

/** Whether one has a word where the other has its opposite: “sold before June” and “sold since June”. */
export function areOpposite(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (word) => !b.includes(word) && b.some((other) => OPPOSITES.get(word)!.has(other) && !a.includes(other)),
  );
}
