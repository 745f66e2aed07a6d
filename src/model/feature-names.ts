import type { Features } from "./features";
import type { Piece } from "./piece";

/** The names of a case's features, to learn from or to read. */
export class FeatureNames implements Features<string> {
  readonly names: string[] = [];

  start(piece: Piece, second?: Piece): string {
    return textOf(piece) + textOf(second);
  }

  extend(start: string, piece: Piece, second?: Piece): string {
    return start + textOf(piece) + textOf(second);
  }

  has(...pieces: (Piece | undefined)[]): void {
    this.add("", ...pieces);
  }

  add(start: string, ...pieces: (Piece | undefined)[]): void {
    this.names.push(start + pieces.map(textOf).join(""));
  }
}

function textOf(piece: Piece | undefined): string {
  return piece?.text ?? "";
}

/** The names of the features that `describe` gives. */
export function namesOf(describe: (features: FeatureNames) => void): readonly string[] {
  const features = new FeatureNames();
  describe(features);
  return features.names;
}
