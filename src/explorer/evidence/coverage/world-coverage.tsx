import type { VNode } from 'preact';
import { DayForm } from '../day-form.js';
import { EvidenceHeader } from '../evidence-header.js';
import { Island } from '../../parts/island/island.js';
import { useLink, useWords } from '../../words/speaking.js';
import { VIEWS, type View } from './cell-kinds.js';
import { NO_GROUP, type CountryGroup } from './country-groups.js';
import type { Coverage } from './coverage.js';
import { CountryTable } from './country-table.js';
import { GroupTable } from './group-table.js';
import { CoverageMatrix } from './matrix.js';
import type { ShownGroup } from './matrix-given.js';
import { PairForm } from './pair-form.js';

export interface WorldParts {
  readonly coverage: Coverage;
  readonly view: View;
  /** Countries without a framework, too. */
  readonly all: boolean;
  readonly groups: readonly CountryGroup[];
  readonly from: readonly CountryGroup[];
  readonly to: readonly CountryGroup[];
  readonly asOf: string | null;
  readonly day: string;
}

/** Every country seen from every other, or those of one group from those of another: as a picture, and as tables. */
export function WorldCoverage({ coverage, view, all, groups, from, to, asOf, day }: WorldParts): VNode {
  const words = useWords();
  const link = useLink();
  const labelOf = ({ acronym, code }: CountryGroup): string => acronym ?? (code === NO_GROUP ? words.say('evidence.noGroup') : code);
  const whole = from === groups && to === groups;
  const groupIn = (chosen: readonly CountryGroup[]): string | null => (chosen === groups ? null : (chosen[0]?.code ?? null));
  const values = { by: view === 'answers' ? null : view, show: all ? 'all' : null, fromGroup: groupIn(from), toGroup: groupIn(to), asOf };
  const shown = (chosen: readonly CountryGroup[]): ShownGroup[] =>
    chosen.map((group) => ({ label: group.acronym ?? words.say('evidence.noGroup.short'), countries: group.places.map((place) => ({ code: coverage.countries[place]!.code, name: coverage.countries[place]!.name })) }));
  const columns = to.flatMap(({ places }) => places);
  const marks = from.flatMap(({ places }) => places).map((row) => columns.map((column) => coverage.rows[row]![column]).join(''));
  const heading = whole ? words.say('evidence.coverage.title') : words.say('evidence.coverage.groups', { from: from.map(labelOf).join(', '), to: to.map(labelOf).join(', ') });
  return (
    <section>
      <EvidenceHeader part="coverage" heading={heading}>
        <p class="lead">{words.say('evidence.coverage.lead', { day: words.day(day) })}</p>
      </EvidenceHeader>
      <div class="choices">
        <nav aria-label={words.say('evidence.coverage.views')}>
          <ul>{VIEWS.map((each) => <li><a href={link('/evidence/coverage', { ...values, by: each === 'answers' ? null : each })} aria-current={each === view ? 'true' : undefined}>{words.say(`evidence.coverage.by.${each}`)}</a></li>)}</ul>
        </nav>
        <nav aria-label={words.say('evidence.coverage.countries')}>
          <ul>
            <li><a href={link('/evidence/coverage', { ...values, show: null })} aria-current={all ? undefined : 'true'}>{words.say('evidence.coverage.withFramework')}</a></li>
            <li><a href={link('/evidence/coverage', { ...values, show: 'all' })} aria-current={all ? 'true' : undefined}>{words.say('evidence.coverage.all')}</a></li>
          </ul>
        </nav>
        {!whole && <p><a href={link('/evidence/coverage', { ...values, fromGroup: null, toGroup: null })}>{words.say('evidence.coverage.world')}</a></p>}
      </div>
      {marks.length > 0 && <Island name="coverage-matrix" urgent of={CoverageMatrix} given={{ view, from: shown(from), to: shown(to), states: coverage.states, marks, asOf }} />}
      <h2>{words.say('evidence.coverage.pairTitle')}</h2>
      <PairForm countries={coverage.countries} asOf={asOf} />
      {whole ? <GroupTable coverage={coverage} groups={groups} labelOf={labelOf} values={values} /> : <CountryTable coverage={coverage} from={from} to={to} asOf={asOf} />}
      <DayForm path="/evidence/coverage" asOf={day} values={{ by: values.by, show: values.show, fromGroup: values.fromGroup, toGroup: values.toGroup }} />
    </section>
  );
}
