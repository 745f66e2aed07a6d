import { printable } from "./printable";

/** Says what went wrong with one file, and what to try next. */
export function adviceFor(name: string, error: unknown): string {
  const shown = shorten(printable(name));
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { code: "", message: `${error}` };
  switch (code) {
    case "ENOENT":
    case "ENAMETOOLONG":
      return `${shown}: no such file. ${nextFor(name)}`;
    case "EISDIR":
      return `${shown}: is a directory. Name the files in it: whosaid ${shown.replace(/\/$/, "")}/*.txt`;
    case "EACCES":
    case "EPERM":
      return `${shown}: may not be read. Look at its permissions: ls -l ${shown}`;
    case undefined:
    case "":
      return `${shown}: ${printable(message)}. This is a mistake in whosaid; please report it with the text.`;
    default:
      return `${shown}: cannot be read (${printable(message)}). Try it through a pipe: whosaid < ${shown}`;
  }
}

function nextFor(name: string): string {
  if (/\s/.test(name)) return "To read a text rather than a file, pipe it in: echo '“Yes,” she said.' | whosaid";
  if (/^[a-z-]+$/i.test(name))
    return "The subcommands are who, index and bench, and come first; for all else see: whosaid --help";
  return "Check the path, and the folder you are in.";
}

/** A whole article pasted as an argument should not come back. */
function shorten(name: string): string {
  const characters = [...name];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : name;
}
