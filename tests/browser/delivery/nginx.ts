import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's nginx: its program, its table of file types, and the module that sends files as brotli. */
export const NGINX = {
	program: '/usr/sbin/nginx',
	types: '/etc/nginx/mime.types',
	brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
};

/** Whether it is on this machine. `.ci/run` installs it; on another machine a test that needs it is skipped, and says so. */
export const hasNginx = (): boolean =>
	Object.values(NGINX).every((path) => existsSync(path)) && spawnSync(NGINX.program, ['-v']).status === 0;
