import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nginxConf } from '../../delivery/hosting/nginx.ts';

// npm run nginx -- --root /srv/rutinlotsen --name rutiner.example.se > rutinlotsen.conf
const { values } = parseArgs({
	options: {
		root: { type: 'string', default: 'dist' },
		base: { type: 'string', default: process.env.BASE ?? '/' },
		listen: { type: 'string' },
		name: { type: 'string' },
		'no-brotli': { type: 'boolean' },
	},
});
const { 'no-brotli': without, root, base, ...others } = values;
console.log(nginxConf({ ...others, root: resolve(root), base: `/${base}/`.replace(/\/+/g, '/'), brotli: !without }));
