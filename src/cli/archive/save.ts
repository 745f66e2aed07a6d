import { open, readFile, rename, rm } from "node:fs/promises";
import { stringify } from "../../format/stringify";
import type { Archive } from "../../quote-index/archive";
import { checkArchive } from "./add-json";

/**
 * Writes an archive, a document a line, into a new file that then takes the place of the old: whoever reads meanwhile,
 * or finds the machine stopped half-way, has the old one or the new one whole.
 *
 * @throws Unusable where something else has that name
 */
export async function saveArchive(path: string, { documents, ...head }: Archive): Promise<void> {
  await refuseOther(path);
  const fresh = `${path}.${process.pid}.new`;
  const file = await open(fresh, "wx");
  try {
    await file.write(`${JSON.stringify(head).slice(0, -1)},"documents":[`);
    for (const [at, document] of documents.entries())
      await file.write(`${at === 0 ? "" : ","}\n${stringify(document, 0)}`);
    await file.write("\n]}\n");
    await file.sync();
    await file.close();
    await rename(fresh, path);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(fresh, { force: true });
    throw error;
  }
}

async function refuseOther(path: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  checkArchive(text);
}
