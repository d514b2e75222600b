/** The rules that answers follow (EQUIVALENCE.md). The name changes only when their meaning does. */
export const RULESET = 'openqf-2026-1';
