import { checkAll, isFault, report } from './check.ts';

const problems = await checkAll(process.cwd());
console.log(problems.length > 0 ? report(problems) : 'Innehållet och träden håller ihop: inga fel.');
process.exitCode = problems.some(isFault) ? 1 : 0;
