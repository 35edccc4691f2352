/**
 * Weights from turned components (Nardo and others 2008, tables 17 and 18): each column counts in the component that
 * it loads highest on, with its share of the squared loadings of that component, times the share of the component in
 * the variance that all of them explain. The products are brought to a sum of 1.
 *
 * @param loadings by component and column
 */
export function loadingWeights(loadings: readonly Float64Array[]): Float64Array {
  const explained = loadings.map((component) => component.reduce((sum, value) => sum + value ** 2, 0));
  const whole = explained.reduce((sum, value) => sum + value, 0);
  const columns = loadings[0]?.length ?? 0;
  const weights = Float64Array.from({ length: columns }, (_, column) => {
    const squares = loadings.map((component) => component[column]! ** 2);
    const highest = squares.indexOf(Math.max(...squares));
    return (squares[highest]! / explained[highest]!) * (explained[highest]! / whole);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
