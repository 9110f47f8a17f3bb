import { checkAll, report } from './check.ts';

const problems = await checkAll(process.cwd());
console.log(problems.length > 0 ? report(problems) : 'Innehållet och träden håller ihop: inga fel.');
process.exitCode = problems.length > 0 ? 1 : 0;
