/** Where, in which credit system and on which day somebody looks at microcredentials; the address of a page holds it. */
export interface Viewpoint {
  readonly framework: string | null;
  /** Null: the one of the framework. */
  readonly creditSystem: string | null;
  /** Null: today. */
  readonly asOf: string | null;
}

const told = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null;

/** `?framework=nz-nzqcf&creditSystem=nz-nzqcf&asOf=2026-01-01` */
export const viewpointIn = (query: URLSearchParams): Viewpoint => ({ framework: told(query, 'framework'), creditSystem: told(query, 'creditSystem'), asOf: told(query, 'asOf') });

/** The same as values of an address. */
export const viewpointValues = ({ framework, creditSystem, asOf }: Viewpoint): Record<keyof Viewpoint, string | null> => ({ framework, creditSystem, asOf });
