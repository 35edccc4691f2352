/** Size of the engine in bytes, set by the build: what the progress of its loading is measured by. */
declare const engineBytes: number;

declare module 'virtual:tokens.css';
