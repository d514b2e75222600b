import { z } from 'zod';
import { recordCode } from '../../record/code.js';
import { exactNumber } from '../../record/exact-number.js';
import { orAbsent, orNull } from '../../record/shape.js';
import { jurisdictionCode, text, webAddress } from '../../record/text.js';
import { stackabilityKind } from '../microcredential.vocabulary.js';

const evidence = z
  .strictObject({
    title: text().describe('Title of the document.'),
    url: orNull(webAddress()).describe('Its address.'),
  })
  .describe('The document of the receiver that says so.');

/** The receiver decides in every system read, so that a claim without a document of the receiver is worth little. */
const target = z
  .strictObject({
    title: text().describe('The larger award, as its body calls it.'),
    body: orAbsent(text()).describe('The body that awards it.'),
    jurisdiction: orAbsent(jurisdictionCode()).describe('Where that body is.'),
    credits: orAbsent(exactNumber()).describe('Size of the larger award.'),
    counted: orAbsent(exactNumber()).describe('How many credits of the larger award are counted for it.'),
    system: orAbsent(recordCode()).describe('Code of the credit system of both.'),
    evidence: orAbsent(evidence),
  })
  .describe('A larger award towards which it counts.');

export const stackability = z
  .strictObject({
    kind: stackabilityKind.schema.describe('Whether it builds towards something larger.'),
    into: orNull(text()).describe('What it builds towards.'),
    parts: orAbsent(z.union([z.array(text()), text()]))
      .describe('What it is made of: ids of records of this file, keys or permanent ids of those of any body, or words.')
      .meta({ expects: 'a list of ids, or text' }),
    sumOfParts: orAbsent(exactNumber()).describe('Credits of its parts together.'),
    targets: orAbsent(z.array(target)).describe('Larger awards towards which it counts, with the evidence.'),
  })
  .describe('How it combines with others.');

export type StackingTarget = z.output<typeof target>;
