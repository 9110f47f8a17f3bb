import { compressAll } from '../../delivery/hosting/compress.ts';

// npm run compress [folder]: after a build, for a host that sends compressed files as they lie there.
const start = Date.now();
const { files, bytes, br, gz } = await compressAll(process.argv[2] ?? 'dist');
const kb = (n: number) => `${Math.round(n / 1024)} KB`;
console.log(
	`compress: ${files} files, ${kb(bytes)}: ${kb(br)} as brotli, ${kb(gz)} as gzip, in ${((Date.now() - start) / 1000).toFixed(1)} s`,
);
