import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';

/** Asks the server that served the page. */
async function fetcher(question, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  return response.json();
}

/** What the address asks, such as a link to the question behind a page; nothing where it asks nothing. */
function asked() {
  const search = new URLSearchParams(location.search);
  const [query, variables] = [search.get('query'), search.get('variables')];
  return { ...(query && { initialQuery: query }), ...(variables && { initialVariables: variables }) };
}

const place = document.getElementById('graphiql');
createRoot(place).render(createElement(GraphiQL, { fetcher, defaultQuery: place.dataset.defaultQuery, ...asked() }));
