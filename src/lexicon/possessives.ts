import { wordSet } from "./listed";

/** Pronouns that say whose something is, and those that say so of others than speaker and reader. */
export const POSSESSIVES = wordSet("possessives");
export const THIRD_POSSESSIVES = wordSet("thirdPossessives");

/** What makes a name somebody’s. */
export const isPossessive = (lower: string | undefined): boolean => lower === "'s" || lower === "'";
