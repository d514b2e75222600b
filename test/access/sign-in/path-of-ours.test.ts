import { describe, expect, it } from 'vitest';
import { pathOfOurs } from '../../../src/access/sign-in/path-of-ours.js';

describe('the page that somebody asks to come back to', () => {
  it.each(['/', '/register', '/register/edit?key=ee-made-up%3Aa&lang=fr', '/steward/proposals/alignment:a--b:1'])('may be %j', (path) => {
    expect(pathOfOurs(path)).toBe(path);
  });

  it.each([
    null, undefined, '', 'register', 'https://evil.example/', '//evil.example', '///evil.example', '/\\evil.example', '/\t/evil.example', '/\n//evil.example', '\\\\evil.example',
    '/.//evil.example', '/a/..//evil.example', 'javascript:alert(1)', `/${'x'.repeat(3_000)}`,
  ])('is never %j', (path) => {
    expect(pathOfOurs(path)).toBeNull();
  });

  it('cannot bring a header of its own along', () => {
    expect(pathOfOurs('/register\r\nset-cookie: a=b')).toBe('/registerset-cookie:%20a=b');
  });
});
