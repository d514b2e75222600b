import type { VNode } from 'preact';
import { useLink, useWords, type LinkValues } from '../../words/speaking.js';
import type { CountryGroup } from './country-groups.js';
import { stateFinder, tally, type Coverage } from './coverage.js';

interface GroupTableParts {
  readonly coverage: Coverage;
  readonly groups: readonly CountryGroup[];
  readonly labelOf: (group: CountryGroup) => string;
  readonly values: LinkValues;
}

/** How many pairs between the countries of two groups are answered; each leads to these countries. */
export function GroupTable({ coverage, groups, labelOf, values }: GroupTableParts): VNode {
  const words = useWords();
  const link = useLink();
  const find = stateFinder(coverage);
  return (
    <>
      <h2 id="by-groups">{words.say('evidence.coverage.byGroups')}</h2>
      <p>{words.say('evidence.coverage.groupHint')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="by-groups">
        <table class="group-table">
          <thead>
            <tr>
              <th scope="col">{words.say('evidence.coverage.corner')}</th>
              {groups.map((group) => <th scope="col">{labelOf(group)} <span class="quiet">({words.number(group.places.length)})</span></th>)}
            </tr>
          </thead>
          <tbody>
            {groups.map((near) => (
              <tr>
                <th scope="row">{labelOf(near)}</th>
                {groups.map((far) => {
                  const { answered, pairs } = tally(find, near.places, far.places);
                  if (pairs === 0) return <td class="quiet">–</td>;
                  return (
                    <td>
                      <a href={link('/evidence/coverage', { ...values, fromGroup: near.code, toGroup: far.code })} aria-label={words.say('evidence.coverage.groupCell', { from: labelOf(near), to: labelOf(far), answered, pairs })}>
                        <svg class="share" viewBox="0 0 40 4" width="40" height="4" aria-hidden="true"><path class="share-all" d="M0 0H40V4H0Z" /><path class="share-part" d={`M0 0H${(40 * answered) / pairs}V4H0Z`} /></svg>
                        {words.say('evidence.coverage.ofPairs', { answered, pairs })}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
