import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/record/kind.js';
import { levelId, parsePublicId, publicId } from '../../src/record/public-id.js';

describe('public ids', () => {
  it.each(RECORD_KINDS)('of a %s are read back as they were made', (kind) => {
    expect(parsePublicId(publicId(kind, 'ee-taltech:data-1'))).toEqual({ kind, key: 'ee-taltech:data-1' });
  });

  it.each(['8', '6.sv', '4+', 'E3', 'a:b', 'Ebene 4'])('of level %s are read back as they were made', (level) => {
    expect(parsePublicId(levelId('ie-nfq', level))).toEqual({ kind: 'level', framework: 'ie-nfq', level });
  });

  it.each(['', 'framework', 'framework:', ':ie-nfq', 'level:ie-nfq', 'level:ie-nfq:', 'level::8', 'mapping:1'])(
    'are not made of %j',
    (text) => {
      expect(parsePublicId(text)).toBeNull();
    },
  );
});
