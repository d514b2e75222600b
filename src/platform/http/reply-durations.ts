import { Histogram, type MetricObjectWithValues, type MetricValueWithName, type Registry } from 'prom-client';

type Label = 'route' | 'status';
type Value = MetricValueWithName<Label | 'le'>;

type Written = Pick<MetricObjectWithValues<Value>, 'name' | 'help' | 'values'> & { readonly type: 'histogram' };

const NAME = 'http_request_duration_seconds';
const HELP = 'Time from the arrival of a request to its reply; its count is the number of requests.';
/** Upper bounds of the buckets, seconds. */
const BOUNDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10] as const;

/** How long the replies of one route and status took. */
class Tally {
  /** Replies by the first bound that they kept to; the last are those that kept to none. */
  private readonly counts = new Array<number>(BOUNDS.length + 1).fill(0);
  private seconds = 0;

  constructor(private readonly labels: Record<Label, string>) {}

  add(seconds: number): void {
    let place = 0;
    while (place < BOUNDS.length && seconds > BOUNDS[place]!) place += 1;
    this.counts[place]! += 1;
    this.seconds += seconds;
  }

  /** As Prometheus has it: of each bucket what it and all those before it hold, then the sum and the count. */
  values(): Value[] {
    const upTo = (place: number): number => this.counts.slice(0, place + 1).reduce((sum, count) => sum + count);
    const all = upTo(BOUNDS.length);
    const bucket = (le: number | string, value: number): Value => ({ metricName: `${NAME}_bucket`, labels: { le, ...this.labels }, value });
    return [
      ...BOUNDS.map((bound, place) => bucket(bound, upTo(place))),
      bucket('+Inf', all),
      { metricName: `${NAME}_sum`, labels: this.labels, value: this.seconds },
      { metricName: `${NAME}_count`, labels: this.labels, value: all },
    ];
  }
}

/**
 * Replies by route and status, and how long they took. A histogram of prom-client that counts by itself: the library looks
 * its labels up anew for each observation, which was a twentieth of what a repeated question costs.
 */
export class ReplyDurations extends Histogram<Label> {
  private readonly tallies = new Map<string, Tally>();

  constructor(registry: Registry) {
    super({ name: NAME, help: HELP, labelNames: ['route', 'status'], registers: [registry] });
  }

  add(route: string, status: number, seconds: number): void {
    const key = `${route} ${status}`;
    let tally = this.tallies.get(key);
    if (tally === undefined) {
      tally = new Tally({ route, status: String(status) });
      this.tallies.set(key, tally);
    }
    tally.add(seconds);
  }

  /** What prom-client asks for when it writes the page. */
  getForPromString(): Promise<Written> {
    const values = [...this.tallies.values()].flatMap((tally) => tally.values());
    return Promise.resolve({ name: NAME, help: HELP, type: 'histogram', values });
  }
}
