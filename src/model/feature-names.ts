import type { Features, NamePart } from "./features";

/** The names of a case's features, to learn from or to read. */
export class FeatureNames implements Features<string> {
  readonly names: string[] = [];

  start(piece: NamePart, second?: NamePart): string {
    return textOf(piece) + textOf(second);
  }

  extend(start: string, piece: NamePart, second?: NamePart): string {
    return start + textOf(piece) + textOf(second);
  }

  has(...pieces: (NamePart | undefined)[]): void {
    this.add("", ...pieces);
  }

  add(start: string, ...pieces: (NamePart | undefined)[]): void {
    this.names.push(start + pieces.map(textOf).join(""));
  }
}

function textOf(piece: NamePart | undefined): string {
  return typeof piece === "object" ? piece.text : (piece ?? "");
}

/** The names of the features that `describe` gives. */
export function namesOf(describe: (features: FeatureNames) => void): readonly string[] {
  const features = new FeatureNames();
  describe(features);
  return features.names;
}
