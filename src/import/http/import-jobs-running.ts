import { IMPORT_LIMITS } from '../reading/limits.js';

/** Which imports this server is carrying out, and whether it takes another. */
export class RunningImports {
  private readonly bodies = new Map<string, string>();

  /** Begins one; false where there are too many, of the body or of all. */
  begin(job: string, body: string): boolean {
    const own = [...this.bodies.values()].filter((other) => other === body).length;
    if (own >= IMPORT_LIMITS.jobsOfBody || this.bodies.size >= IMPORT_LIMITS.jobs) return false;
    this.bodies.set(job, body);
    return true;
  }

  has(job: string): boolean {
    return this.bodies.has(job);
  }

  end(job: string): void {
    this.bodies.delete(job);
  }
}
