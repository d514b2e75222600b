import 'reflect-metadata';

// Types of the API are among what is imported, and ask for the line above to have been run.
await import('./import-on-thread.js');
