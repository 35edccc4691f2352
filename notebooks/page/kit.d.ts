declare module 'virtual:tokens.css';

/** Parts of Observable Notebook Kit, under the names that its build plugin gives them. */
declare module 'observable:runtime/define.js' {
  export function define(module: object, state: object, definition: object): void;
}

declare module 'observable:runtime/stdlib/generators/index.js' {
  export function width(target: Element): AsyncGenerator<number>;
}

declare module '@observablehq/runtime' {
  export class Runtime {
    constructor(builtins: Readonly<Record<string, unknown>>);
    module(): object;
  }
}
