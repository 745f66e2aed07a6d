import { compareLocals, type LocalSpeaker } from "./local-speaker";
import type { Bearers } from "./speaker-registry";
import type { Wording } from "./wording";

/** A wording with less content than this may be anybody's: “We lost everything.” */
const LEAST_WEIGHT = 4;

/** Those described in the same words who say the same: one “senior official”, quoted by several. Others stay apart. */
export function joinUnnamed(
  { locals }: Bearers,
  start: LocalSpeaker,
  wordingsOf: (local: LocalSpeaker) => readonly Wording[],
): LocalSpeaker[] {
  const telling = (local: LocalSpeaker) => wordingsOf(local).filter(({ weight }) => weight >= LEAST_WEIGHT);
  const byWording = new Map<Wording, LocalSpeaker[]>();
  for (const local of locals)
    for (const wording of telling(local)) byWording.set(wording, [...(byWording.get(wording) ?? []), local]);
  const reached = new Set([start]);
  for (const local of reached)
    for (const wording of telling(local)) for (const other of byWording.get(wording)!) reached.add(other);
  return [...reached].sort(compareLocals);
}
