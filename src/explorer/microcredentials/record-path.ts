/** Where a microcredential is found for good: `recordPath('ee-ut:data 1', 2)` -> `/microcredentials/ee-ut:data%201/v2`. */
export const recordPath = (key: string, version?: number): string =>
  `/microcredentials/${encodeURIComponent(key).replaceAll('%3A', ':')}${version === undefined ? '' : `/v${version}`}`;

/** Its id in the public interface. */
export const recordId = (key: string): string => `microcredential:${key}`;
