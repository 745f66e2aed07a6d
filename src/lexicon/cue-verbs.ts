import { formsOf } from "./inflect";

/**
 * How a verb ascribes. `speech`: it may stand after the words (“…,” she said) and needs nothing else. `stance`: so may
 * it, but within somebody's statement it only tells what that one says of others. `report`: it ascribes a clause or an
 * object (“criticised the plan as …”), before it. `name`: it gives words to a thing (“called it …”).
 * Chosen from how often each verb is a cue in the training part of PolNeAR.
 */
export type CueClass = "speech" | "stance" | "report" | "name";

const SPEECH = `
say tell add write ask tweet retweet note explain reply respond argue declare insist claim state warn joke quip
recall conclude predict admit concede acknowledge complain confirm announce remark observe comment exclaim shout yell cry
scream whisper mutter murmur mumble grumble retort boast brag lament muse opine chant plead promise vow
pledge assert contend reiterate repeat emphasize emphasise stress stipulate suggest wonder assure caution advise
protest interject recount post blog testify confess proclaim allege report
snap bark hiss groan moan growl scoff thunder inquire enquire deadpan gush crow
volunteer intone chime scold sneer stammer blurt bellow theorize theorise elaborate clarify speculate text message e-mail inform
remind quote cite narrate preach rule
`;
const STANCE = `
continue counter maintain reason guess answer demand agree offer order hope believe think feel reckon estimate forecast
urge beg object sing venture reflect signal hint disclose reveal sigh laugh chuckle grin smile jest chide sob marvel rage
fume email instruct read
`;
const REPORT = `
accuse describe criticize criticise praise blame denounce condemn dismiss reject deny indicate suggest show find express
discuss mention refer question defend refuse decline endorse tout echo portray slam blast mock rip attack hail applaud
decry deride assail lambast lambaste rebuke charge threaten imply expect propose call appeal press push support oppose
seek plan intend aim consider fear worry doubt want wish prefer know learn remember realize realise understand hear imagine suspect assume credit attribute highlight underscore point rail voice convince persuade deem regard view see
compare liken characterize characterise cast frame paint depict identify list outline detail document promote thank
welcome congratulate apologize apologise regret favor favour back address tackle release publish issue go open begin
`;
const NAME = "call dub label term describe brand refer characterize characterise deem";

/** A verb that may ascribe. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
}

const FORMS = new Map<string, CueVerb>();

function addAll(list: string, cueClass: CueClass): void {
  for (const lemma of list.trim().split(/\s+/)) {
    for (const form of formsOf(lemma)) {
      if (!FORMS.has(form)) FORMS.set(form, { lemma, cueClass });
    }
  }
}
addAll(SPEECH, "speech");
addAll(STANCE, "stance");
addAll(NAME, "name");
addAll(REPORT, "report");

/** The verb that a lower-case form belongs to and how it ascribes, or undefined where it does not. */
export function cueVerb(form: string): CueVerb | undefined {
  return FORMS.get(form);
}
