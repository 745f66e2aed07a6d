import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

// Data flows one way: a room (a folder of src, or a file beside them) imports only from itself and the rooms before it.
const corridor = [
  ...["span", "model", "lexicon", "tokenize", "detect", "entities", "resolve", "extract", "explain"],
  ...["quote-index", "format", "cli", "index"],
];
const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));
const roomOf = (path: string) => path.split("/")[0].replace(/\.ts$/, "");
const importsOf = (path: string) =>
  [...readFileSync(join(source, path), "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, to]) => to,
  );
const links = files.flatMap((path) => importsOf(path).map((to) => ({ path, to })));

it("has only rooms that the corridor knows", () => {
  expect(files.filter((path) => !corridor.includes(roomOf(path)))).toEqual([]);
  expect(links.length).toBeGreaterThan(0);
});

it("imports only from rooms before", () => {
  const within = links.filter(({ to }) => to.startsWith(".") && !to.endsWith("/package.json"));
  const target = (path: string, to: string) => roomOf(posix.join(posix.dirname(path), to));
  const wrong = within.filter(({ path, to }) => {
    const at = corridor.indexOf(target(path, to));
    return at < 0 || at > corridor.indexOf(roomOf(path));
  });
  expect(wrong).toEqual([]);
});

it("touches Node only in the command", () => {
  expect(links.filter(({ path, to }) => to.startsWith("node:") && roomOf(path) !== "cli")).toEqual([]);
});

it("has no room or file for whatever is left over", () => {
  const leftover = /^(utils?|helpers?|common|shared|types?|constants?|misc)$/;
  expect(files.filter((path) => path.split("/").some((part) => leftover.test(part.replace(/\.ts$/, ""))))).toEqual([]);
});
