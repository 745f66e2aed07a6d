/** How a speaker's words are tinted, and the same speaker's name written, on light and on dark paper. */
export interface Voice {
  readonly light: { readonly ink: string; readonly tint: string };
  readonly dark: { readonly ink: string; readonly tint: string };
}

/** Paper, text and small print of a report. */
export const paper = {
  light: { paper: "#fbfaf6", sheet: "#ffffff", ink: "#1f1d1a", quiet: "#625d57", hair: "#dcd7cc", focus: "#1a56c4" },
  dark: { paper: "#161513", sheet: "#1d1c19", ink: "#e9e5dc", quiet: "#aca69a", hair: "#39362f", focus: "#8ab4ff" },
} as const;

/** Neighbours are easy to tell apart, also for most colour-blind readers; the label tells the rest. */
export const voices: readonly Voice[] = [
  { light: { ink: "#1f5fa8", tint: "#dfe9f5" }, dark: { ink: "#84b6f0", tint: "#233548" } },
  { light: { ink: "#a8381f", tint: "#f8e3dc" }, dark: { ink: "#f0998a", tint: "#47291f" } },
  { light: { ink: "#2b6e37", tint: "#deefdf" }, dark: { ink: "#84cc8f", tint: "#21392a" } },
  { light: { ink: "#7a3f9c", tint: "#eee2f5" }, dark: { ink: "#cf9fec", tint: "#3a2a47" } },
  { light: { ink: "#7d5408", tint: "#f6ebcf" }, dark: { ink: "#dcb25c", tint: "#40341a" } },
  { light: { ink: "#0d656b", tint: "#d9eff0" }, dark: { ink: "#6cc9cf", tint: "#1b393b" } },
  { light: { ink: "#a52d6b", tint: "#f9e0ec" }, dark: { ink: "#f097bf", tint: "#472435" } },
  { light: { ink: "#55640f", tint: "#edf1d2" }, dark: { ink: "#b6c66a", tint: "#333a1c" } },
  { light: { ink: "#4a4fb8", tint: "#e5e6f8" }, dark: { ink: "#a9adf7", tint: "#2b2d4c" } },
  { light: { ink: "#8a4526", tint: "#f5e5da" }, dark: { ink: "#e0a685", tint: "#412e22" } },
];

/** Whoever is not named has no colour of their own. */
export const nobody: Voice = {
  light: { ink: "#625d57", tint: "#eceae4" },
  dark: { ink: "#aca69a", tint: "#302e29" },
};
