/** What the GraphiQL page shows first. */
export const EXAMPLE_QUERY = `# What is Irish level 8 in Australia, and which documents say so?
query {
  equivalence(from: { framework: "ie-nfq", level: "8" }, to: "au-aqf") {
    ... on Equivalence {
      verdict
      levels { level { code label } relations }
      explanation
      chains { deciding agreement steps { alignment { title } reaches { framework { code } code } } }
    }
    ... on NoEquivalence { reason explanation wouldSettle }
  }
}
`;
