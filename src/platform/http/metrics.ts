import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { AnsweredBy } from './answerer.js';
import type { AnswerCache, Revisions } from './answer-cache.js';
import { ReplyDurations } from './reply-durations.js';
import type { Visit } from './visit.js';

/** What the server counts of itself, for Prometheus. Labels hold routes and statuses, never what a client sent. */
export class Metrics {
  readonly registry = new Registry();
  private readonly durations = new ReplyDurations(this.registry);
  private readonly answers: Record<AnsweredBy, number> = { cache: 0, prepared: 0, apollo: 0 };

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    const counts = this.answers;
    new Counter({
      name: 'graphql_answers_total',
      help: 'GraphQL answers, by how they came about: from the cache, by a prepared operation, or through Apollo Server.',
      labelNames: ['by'],
      registers: [this.registry],
      collect() {
        this.reset();
        for (const [by, count] of Object.entries(counts)) this.inc({ by }, count);
      },
    });
  }

  countReply({ route, started }: Visit, status: number): void {
    this.durations.add(route, status, (performance.now() - started) / 1000);
  }

  countAnswer(by: AnsweredBy): void {
    this.answers[by] += 1;
  }

  watch(cache: AnswerCache, documents: { readonly size: number }, revision: () => Revisions): void {
    this.gauge('graphql_answer_cache_bytes', 'Bytes of answers kept for repeated questions.', () => cache.bytes);
    this.gauge('graphql_answer_cache_answers', 'Answers kept for repeated questions.', () => cache.size);
    this.gauge('graphql_prepared_documents', 'Documents kept ready to run.', () => documents.size);
    this.gauge('data_revision', 'Revision of the data being served.', () => revision().revision);
    this.gauge('data_reference_revision', 'Last revision that touched reference data.', () => revision().referenceRevision);
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
