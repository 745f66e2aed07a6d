import type { Features } from "./features";

/** The names of a case's features, to learn from or to read. */
export class FeatureNames implements Features<string> {
  readonly names: string[] = [];

  start(piece: string, second = ""): string {
    return piece + second;
  }

  extend(start: string, piece: string, second = ""): string {
    return start + piece + second;
  }

  add(start: string, piece = "", second = "", third = "", fourth = ""): void {
    this.names.push(start + piece + second + third + fourth);
  }
}

/** The names of the features that `describe` gives. */
export function namesOf(describe: (features: FeatureNames) => void): readonly string[] {
  const features = new FeatureNames();
  describe(features);
  return features.names;
}
