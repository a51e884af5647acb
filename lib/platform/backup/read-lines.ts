import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

const NEWLINE = 10;

/** The lines of a backup, each with its line break; the last one without when the file was cut. */
export async function* readLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on("error", (error) => unzipped.destroy(error)).pipe(unzipped);
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, start)) {
        const part = chunk.subarray(start, at + 1);
        yield rest.length === 0 ? part : Buffer.concat([...rest, part]);
        rest = [];
        start = at + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
    if (rest.length > 0) yield Buffer.concat(rest);
  } finally {
    source.destroy();
  }
}
