import type { IncomingMessage } from 'node:http';
import { readBody } from '../../platform/http/read-body.js';
import type { FormRequest } from './explorer-page.js';

/** Larger than any form of ours without a file, and with one. */
const FORM_BYTES = 256 * 1024;
const FILE_BYTES = 1024 * 1024;

/** What a form has sent; null where it is too large, or is no form. Node itself reads forms with files. */
export async function readForm(request: IncomingMessage, takesFile: boolean): Promise<Pick<FormRequest, 'form' | 'file'> | null> {
  const type = request.headers['content-type'] ?? '';
  const body = await readBody(request, takesFile ? FILE_BYTES + FORM_BYTES : FORM_BYTES);
  if (body.kind !== 'read') return null;
  if (!type.startsWith('multipart/form-data')) return { form: new URLSearchParams(body.bytes.toString('utf8')), file: null };
  const parts = takesFile ? await new Response(new Uint8Array(body.bytes), { headers: { 'content-type': type } }).formData().catch(() => null) : null;
  if (parts === null) return null;
  const form = new URLSearchParams();
  let file: FormRequest['file'] = null;
  for (const [name, value] of parts) {
    if (typeof value === 'string') form.append(name, value);
    else if (value.size > 0) file = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { form, file };
}
