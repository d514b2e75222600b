import 'reflect-metadata';

// Types of the API are among what the checks import, and ask for the line above to have been run.
await import('./check-file.js');
