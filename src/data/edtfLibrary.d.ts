/** The part of the library `edtf` that is used: bounds in milliseconds, infinite or `null` when open. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
