import { adviceOnFile } from "./advice";
import { find } from "./element";

/** Calls `read` with the text of a file that is chosen or dropped on the page, or `refuse` with what is wrong with it. */
export function onFile(read: (text: string) => void, refuse: (advice: string) => void): void {
  const open = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    const advice = adviceOnFile(file.name, bytes, text);
    if (advice) refuse(advice);
    else read(text);
  };
  find("file").addEventListener("change", ({ target }) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void open(file);
    input.value = ""; // so that the same file can be opened again
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return; // text that is dropped goes into the text field by itself
    event.preventDefault();
    void open(file);
  });
}

/** UTF-16 where it says so; UTF-8 if it can be; else what old Windows programs wrote, which has the curly marks. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
