import { parseArgs } from 'node:util';

const EVALUATIONS = ['article', 'figures', 'find', 'people', 'questions', 'quotes', 'search'] as const;

type Evaluation = { readonly run: (args: readonly string[]) => Promise<void> };

const usage = `Usage: npm run eval -- ${EVALUATIONS.join('|')} FILE [--json] [--errors N]\nFILE may stand in the folder that EVAL_DATA names.`;

const main = async (): Promise<number> => {
  const { positionals } = parseArgs({
    args: process.argv.slice(2, 3),
    allowPositionals: true,
    strict: false,
  });
  const name = EVALUATIONS.find((evaluation) => evaluation === positionals[0]);
  if (name === undefined) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const evaluation = (await import(`./${name}.ts`)) as Evaluation;
  await evaluation.run(process.argv.slice(3));
  return 0;
};

process.exitCode = await main();
