// A link holds the text itself, compressed, after its “#”: what stands there is never sent to a server.

const mark = "#t=";
/** Characters of the text of a link. More is no article, or a link made to fill the reader's memory. */
const longest = 8_000_000;
/** Many mail and chat programs cut longer links. */
export const comfortable = 8_000;

export async function linkTo(text: string, page: string): Promise<string> {
  const packed = await through(
    new Blob([text]).stream(),
    new CompressionStream("deflate-raw"),
    Number.POSITIVE_INFINITY,
  );
  return page.replace(/#.*/s, "") + mark + base64url(packed);
}

/**
 * The text a link holds; null if it holds none.
 *
 * @throws Error if what it holds is damaged
 */
export async function textOf(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(mark)) return null;
  const packed = fromBase64url(fragment.slice(mark.length));
  const unpacked = await through(new Blob([packed]).stream(), new DecompressionStream("deflate-raw"), longest);
  return new TextDecoder("utf-8", { fatal: true }).decode(unpacked);
}

type Bytes = Uint8Array<ArrayBuffer>;

async function through(from: ReadableStream<Bytes>, change: GenericTransform, most: number): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = from.pipeThrough<Bytes>(change).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    length += step.value.length;
    if (length > most) throw new Error("the text is too long");
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

type GenericTransform = ReadableWritablePair<Bytes, BufferSource>;

function base64url(bytes: Bytes): string {
  let binary = "";
  // In slices: a call cannot take a million arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Bytes {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
