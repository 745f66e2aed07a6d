import { doubleMetaphone } from "double-metaphone";
import { distance } from "fastest-levenshtein";
import { genderOfGivenName } from "../lexicon/given-names";
import { remember } from "../lexicon/remember";
import { sharesNickname } from "./nicknames";
import type { PersonName } from "./person-name";

/**
 * How two persons' names go together. `same`: letter for letter; `spelling`: all parts agree, some in another spelling;
 * `initial`: one gives only the first letter of a name; `surname`: one has nothing but the other's surname; `suffix`: only
 * one is Jr.; `clash`: one surname, two different people's names; `other`: nothing in common.
 */
export type NameMatch = "same" | "spelling" | "initial" | "surname" | "suffix" | "clash" | "other";

const soundOf = remember((name) => doubleMetaphone(name).join(" "));

/** Every sound a surname may have, for finding the other spellings of it. */
export const soundsOf = (name: string): string[] =>
  [...new Set(soundOf(name).split(" "))].filter((code) => code !== "");

/** Whether two names may be one in two spellings: Zelensky and Zelenskiy, Marzook and Marzouq, Qadiri and Kadiri. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 3) return false;
  const apart = distance(squeezed(a), squeezed(b));
  if (apart > Math.max(1, Math.floor(longest / 3))) return false;
  if (apart === 1 && longest >= 8) return true;
  return soundsOf(a).some((code) => soundsOf(b).includes(code));
}

/** Without doubled letters, which spellings of one name differ in most: Youssef, Yusuf. */
const squeezed = (name: string): string => name.replace(/(.)\1+/g, "$1");

export function matchNames(a: PersonName, b: PersonName): NameMatch {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return sameFamily(a, b) ? "clash" : "other";
  const match = matchWithoutSuffix(a, b);
  return a.suffix !== b.suffix && (match === "same" || match === "spelling") ? "suffix" : match;
}

function matchWithoutSuffix(a: PersonName, b: PersonName): NameMatch {
  if (a.joined === b.joined) return a.given === null && b.given === null ? "surname" : "same";
  if (a.given === null || b.given === null) return matchBare(a, b);
  if (!sameFamily(a, b)) return matchShortened(a, b);
  if (!sameMiddle(a, b)) return "clash";
  const given = matchGiven(a.given, b.given);
  if (given !== "equal") return given;
  return a.family === b.family && a.middle.join() === b.middle.join() ? "same" : "spelling";
}

const sameFamily = (a: PersonName, b: PersonName): boolean => soundsLike(a.family, b.family);

/** A bare name is a surname, or what comes first where surnames do: Kim in “Kim Jae-sun”. */
function matchBare(a: PersonName, b: PersonName): NameMatch {
  const [bare, full] = a.given === null ? [a, b] : [b, a];
  // With nothing beside it, a short surname is taken by the letter: “Hall” is not John Hale.
  const near = bare.family.length >= 6 ? sameFamily(bare, full) : bare.family === full.family;
  return near || full.given === bare.family || full.middle.includes(bare.family) ? "surname" : "other";
}

/** “Mohammed bin Rashad” for “Mohammed bin Rashad Al Thani”: the last name of one stands in the middle of the other. */
function matchShortened(a: PersonName, b: PersonName): NameMatch {
  const given = a.given === b.given || soundsLike(a.given!, b.given!);
  const within =
    b.middle.some((name) => soundsLike(name, a.family)) || a.middle.some((name) => soundsLike(name, b.family));
  return given && within ? "initial" : "other";
}

function matchGiven(a: string, b: string): "equal" | "spelling" | "initial" | "clash" {
  if (a === b) return "equal";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : "clash";
  if (sharesNickname(a, b)) return "spelling";
  return soundsLike(a, b) && !differInGender(a, b) ? "spelling" : "clash";
}

/** Middle names that only one of them has are no clash; “George W.” and “George H.” are. */
function sameMiddle(a: PersonName, b: PersonName): boolean {
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  return a.middle.some((one) => b.middle.some((two) => matchGiven(one, two) !== "clash"));
}

/** Joan and John, Mario and Maria: all but the same sound, and two people. */
function differInGender(a: string, b: string): boolean {
  const [one, two] = [genderOfGivenName(a), genderOfGivenName(b)];
  return one !== null && two !== null && one !== two;
}
