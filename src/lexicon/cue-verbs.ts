import { formsOf } from "./inflect";
import { listed } from "./listed";

/**
 * How a verb ascribes. `speech`: it may stand after the words (“…,” she said) and needs nothing else. `stance`: so may
 * it, but within somebody's statement it only tells what that one says of others. `report`: it ascribes a clause or an
 * object (“criticised the plan as …”), before it. `name`: it gives words to a thing (“called it …”).
 * Chosen from how often each verb is a cue in the training part of PolNeAR.
 */
export type CueClass = "speech" | "stance" | "report" | "name";

/** A verb that may ascribe. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
}

const FORMS = new Map<string, CueVerb>();

function addAll(lemmas: readonly string[], cueClass: CueClass): void {
  for (const lemma of lemmas) {
    for (const form of formsOf(lemma)) {
      if (!FORMS.has(form)) FORMS.set(form, { lemma, cueClass });
    }
  }
}
addAll(listed("speechVerbs"), "speech");
addAll(listed("stanceVerbs"), "stance");
addAll(listed("namingVerbs"), "name");
addAll(listed("reportVerbs"), "report");

/** The verb that a lower-case form belongs to and how it ascribes, or undefined where it does not. */
export function cueVerb(form: string): CueVerb | undefined {
  return FORMS.get(form);
}
