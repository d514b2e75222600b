/** node:http writing the answers of a file (one a line), whatever is asked: `bare.ts answers.jsonl` on PORT. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const answers = readFileSync(process.argv[2]!, 'utf8').trimEnd().split('\n').map((line) => Buffer.from(`${line}\n`));
let place = 0;

createServer((_request, response) => {
  const body = answers[place]!;
  place = (place + 1) % answers.length;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}).listen(Number(process.env['PORT']), '127.0.0.1');
