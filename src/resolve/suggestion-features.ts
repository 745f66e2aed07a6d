import type { Quotation } from "../detect/quotation";
import { wordSet } from "../lexicon/listed";
import { THIRD_POSSESSIVES } from "../lexicon/possessives";
import { isRoleNoun } from "../lexicon/role-nouns";
import { isBody, isDocument, isPeople } from "../lexicon/source-nouns";
import vocabulary from "../model/feature-pieces.json";
import type { Features } from "../model/features";
import { NOTHING, type Piece, piece, piecesOf } from "../model/piece";
import { firstStarting } from "../span";
import { tokensOf } from "../tokenize/locate";
import { Tag, type TokenizedText } from "../tokenize/tokenized-text";
import type { CandidateCase } from "./candidate-features";
import type { Cast, Member } from "./cast";
import type { Scenery } from "./question";
import { KIND } from "./surroundings";

/** Where a rule suggests somebody: what the words of the source say of a candidate, and how far the rule is to be trusted. */
export function addSuggestion<Name>(features: Features<Name>, { scenery, question, here, sight }: CandidateCase): void {
  const { suggestion, quotation } = question;
  if (!suggestion) return;
  const { member, before } = sight;
  const { source } = suggestion;
  addOwnWords(features, scenery, member, source);
  let near: Piece | null = null;
  for (const { sentence, opensParagraph } of before) {
    if (sentence < here.sentence) break;
    if (sentence === here.sentence && near !== P["opens the sentence here"])
      near = opensParagraph ? P["opens the sentence here"] : P.here;
  }
  if (near) features.has(near);
  if (suggestion.member !== member) return;
  features.has(P.suggested);
  const suggested = features.start(P["suggested, "]);
  const by = piece(suggestion.by);
  const evidence = piece(quotation?.evidence ?? "no evidence");
  const noun = piece(source.noun);
  features.add(suggested, by);
  features.add(suggested, piece(suggestion.finding), P[", "], evidence);
  features.add(suggested, KIND[member.kind], member.named ? P[", named"] : NOTHING);
  features.add(suggested, noun);
  features.add(suggested, piece(source.article), P[" "], noun);
  features.add(suggested, evidence, P[", "], noun);
  features.add(suggested, by, P[", "], noun);
}

/** What a source’s words are, read once for all candidates. */
export interface SourceWords {
  readonly from: number;
  readonly to: number;
  /** What its head noun is. */
  readonly noun: string;
  readonly article: string;
  readonly lower: ReadonlySet<string>;
}

/** Reads the words of a quotation’s source. */
export function sourceWords(tokens: TokenizedText, { source }: Quotation): SourceWords {
  if (!source) return { from: 0, to: 0, noun: "no source", article: "", lower: new Set() };
  const { from, to } = tokensOf(tokens, source);
  const lower = new Set<string>();
  let head = from;
  for (let at = from; at < to; at++) {
    const tag = tokens.tags[at];
    if (tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.ADJ) lower.add(tokens.lower[at]);
  }
  while (head + 1 < to && tokens.tags[head + 1] !== Tag.ADP && !/^(?:,|who|that|which)$/.test(tokens.lower[head + 1]))
    head++;
  const article = articleOf(tokens.lower[from]);
  return { from, to, noun: classOf(tokens, from, head), article, lower };
}

function classOf(tokens: TokenizedText, from: number, head: number): string {
  const word = tokens.lower[head];
  if (from === head && tokens.tags[head] === Tag.PRON) return word;
  if (tokens.tags[head] === Tag.PROPN) return "name";
  if (isRoleNoun(word)) return "role";
  if (isPeople(word)) return "people";
  if (isBody(word)) return "body";
  if (isDocument(word)) return "document";
  return word.endsWith("s") ? "plural" : "other noun";
}

const DEFINITE = wordSet("definite");
const INDEFINITE = wordSet("indefinite");

function articleOf(word: string): string {
  if (DEFINITE.has(word)) return "the";
  if (INDEFINITE.has(word)) return "a";
  return THIRD_POSSESSIVES.has(word) ? "his" : "no";
}

/** What the source’s own words say of a candidate: his name in them, or a role that shares some. */
function addOwnWords<Name>(
  features: Features<Name>,
  { tokens, cast }: Scenery,
  member: Member,
  { from, to, lower }: SourceWords,
): void {
  if (from === to) return;
  const start = tokens.starts[from];
  const end = tokens.ends[to - 1];
  const { mentions } = member;
  for (let at = firstStarting(mentions, start); at < mentions.length && mentions[at].start < end; at++) {
    const inside = mentions[at];
    if (inside.end > end) continue;
    const where =
      start === inside.start ? P["opens the source"] : end === inside.end ? P["ends the source"] : P["in the source"];
    features.has(where);
    break;
  }
  const shared = lower.size === 0 ? 0 : sharedWords(cast, member, lower);
  features.has(shared > 1 ? P["role shares words"] : shared === 1 ? P["role shares a word"] : P["role shares none"]);
}

/** How many of the words the role has that has most of them. */
function sharedWords(cast: Cast, { roles }: Member, lower: ReadonlySet<string>): number {
  let most = 0;
  for (const role of roles) {
    let words = 0;
    for (const word of cast.wordsOf(role)) if (lower.has(word)) words++;
    if (words > most) most = words;
  }
  return most;
}

/** The words that names are made of. */
const P = piecesOf(vocabulary.suggestion);
