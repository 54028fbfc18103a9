/** The two files of nearley's compiler that the build uses; its published types leave them out. */

declare module 'nearley/lib/compile.js' {
  interface CompiledRule {
    readonly name: string;
    readonly symbols: readonly (string | { literal?: string; token?: string })[];
    readonly postprocess?: string;
  }
  export default function compile(
    grammar: unknown,
    options: { readonly args: readonly string[] },
  ): { readonly rules: readonly CompiledRule[] };
}

declare module 'nearley/lib/nearley-language-bootstrapped.js' {
  import type { CompiledRules } from 'nearley';

  const grammar: CompiledRules;
  export default grammar;
}
