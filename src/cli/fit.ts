import { toCsv } from '../export/csv';
import { fitCurve, type CurveModel, type CurvePoint, type FitProblem } from '../measures/growth/fit/fitCurve';
import type { TableDescriptor } from '../model/dataPackage';
import { parseArguments } from './arguments';
import type { Command } from './command';
import { readCheckedTable } from './readCheckedTable';
import { UsageError } from './usageError';
import { writeResult } from './writeResult';

const points: TableDescriptor = {
  name: 'points',
  path: 'points.csv',
  title: 'Sizes in time',
  description: 'One row a point',
  schema: {
    fields: [
      { name: 't', type: 'number', description: 'When', constraints: { required: true } },
      { name: 'y', type: 'number', description: 'How many', constraints: { required: true } },
    ],
  },
};

const models: readonly CurveModel[] = ['logistic', 'gompertz', 'exponential'];

const problems: Readonly<Record<FitProblem['problem'], string>> = {
  'too-few-points': 'more points, at more different t, than the curve has parameters are needed',
  'no-spread': 'all y are alike, and any curve would fit them; give points that differ',
  'not-converged':
    'the points do not determine this curve; choose another model or give points beyond the bend',
};

/** `atlas fit`: a growth curve through points, by nonlinear least squares. */
export const fit: Command = {
  summary: 'fit a logistic, Gompertz or exponential curve to points',
  usage: `usage: atlas fit --points <csv> --model ${models.join('|')} [--out <csv>]

Reads points (columns t, y) and fits one curve by nonlinear least squares:

  logistic      y = K / (1 + exp(-(t - tm) / s))   parameters K, tm, s
  gompertz      y = K exp(-b exp(-c t))            parameters K, b, c
  exponential   y = a exp(r t)                     parameters a, r

Writes one row a parameter (parameter, estimate, std_error), and below them, without an error, the
rows residual_sum_of_squares, residual_standard_error and degrees_of_freedom. b and a belong to
t = 0; where that is so far away that they are out of the range of numbers they are left empty:
give years since a start then.

  --points <csv>   the points
  --model <name>   the curve
  --out <csv>      where the result goes (default: standard output)

Exit status: 0 fine, 1 problems in the input, or no curve, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, {
      points: { type: 'value' },
      model: { type: 'value', choices: models },
      out: { type: 'value' },
    });
    const path = given.value('points');
    if (path === undefined) throw new UsageError('--points <csv> is missing');
    const model = models.find((name) => name === given.value('model'));
    if (model === undefined) throw new UsageError(`--model ${models.join('|')} is missing`);
    const table = await readCheckedTable(path, points);
    if (table === null) return 1;
    const column = (name: string) => table.columns.get(name) ?? [];
    const list = table.rows.map((_, row): CurvePoint => ({
      t: Number(column('t')[row]),
      y: Number(column('y')[row]),
    }));
    const result = fitCurve(model, list);
    if ('problem' in result) {
      process.stderr.write(`atlas fit: ${path}: no ${model} curve; ${problems[result.problem]}\n`);
      return 1;
    }
    const rows = [
      ...result.parameters.map(({ name, estimate, standardError }) => {
        const isInRange = Number.isFinite(estimate) && Number.isFinite(standardError) && estimate !== 0;
        return isInRange ? [name, estimate, standardError] : [name, null, null];
      }),
      ['residual_sum_of_squares', result.residualSumOfSquares, null],
      ['residual_standard_error', result.residualStandardError, null],
      ['degrees_of_freedom', result.degreesOfFreedom, null],
    ];
    await writeResult(toCsv(['parameter', 'estimate', 'std_error'], rows), given.value('out'));
    return 0;
  },
};
