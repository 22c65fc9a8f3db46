import { signature } from '../volumeFiles.ts';

/** Unpacks a file of the index. */
export async function unpacked({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null) return new Uint8Array();
  const content = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await content.arrayBuffer());
}

/**
 * Unpacks a file of Pagefind's own.
 * @throws TypeError for another file.
 */
export async function unpackedFile(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await unpacked(response);
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) {
    throw new TypeError(`${response.url} is no file of a search index.`);
  }
  return bytes.subarray(signature.length);
}

/** Answers with a file as Pagefind takes it, which need not be packed. */
export function asPagefindFile(content: Uint8Array<ArrayBuffer> | string): Response {
  return new Response(new Blob([signature, content]));
}
