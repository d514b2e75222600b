/** GraphiQL as its makers ship it, asking the server that this page came from and no other. */
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('graphiql');

async function ask(parameters) {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
  return response.json();
}

createRoot(place).render(createElement(GraphiQL, { fetcher: ask, defaultQuery: place.dataset.defaultQuery }));
