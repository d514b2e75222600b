/** What `openqf coherence --json` asks. The published operation asks as of today and leaves out how many answers a finding touches. */
export const COHERENCE_QUERY = `query Coherence($asOf: Date!) {
  coherence(asOf: $asOf) {
    asOf
    findings { kind severity touches explanation alignments { key } levels { code framework { code } } }
  }
}
`;
