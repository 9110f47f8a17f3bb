import { ASK_AGAIN, FOREVER, HASHED, SECURITY } from './rules.ts';

export type NginxOptions = {
	/** The folder that is served, from the top of the disk: `dist`, or where its copy lies. */
	root: string;
	/** The path that the site was built for, with both its slashes. */
	base?: string;
	listen?: string;
	name?: string;
	/** Whether nginx has the module `brotli_static` (Debian: libnginx-mod-http-brotli-static). */
	brotli?: boolean;
};

/**
 * A configuration for nginx, to be included where `http` is: one server, with the files that `npm run compress` has laid beside the others.
 */
export function nginxConf({ root, base = '/', listen = '80', name = '_', brotli = true }: NginxOptions): string {
	const hashed = HASHED.map((folder) => escaped(`${base}${folder}`)).join('|');
	return `# Rutinlotsen. Made by: npm run nginx -- --root ${root}${base === '/' ? '' : ` --base ${base}`}
map $uri $rutinlotsen_cache {
	default "${ASK_AGAIN}";
	"~^(?:${hashed})" "${FOREVER}";
}

server {
	listen ${listen};
	server_name ${name};
	server_tokens off;
	charset utf-8;
	# A redirect names no host or port, so it is right behind a proxy too.
	absolute_redirect off;

	# Sent as they lie there; nothing is compressed while somebody waits.
	gzip_static on;
	gzip_vary on;
	${brotli ? 'brotli_static on;' : '# brotli_static on; # needs libnginx-mod-http-brotli-static'}

	add_header Cache-Control $rutinlotsen_cache always;
${Object.entries(SECURITY)
	.map(([header, value]) => `\tadd_header ${header} "${value}" always;`)
	.join('\n')}

	index index.html;
	error_page 404 ${base}404.html;
${place(base, root)}
	# What lies beside the files, and is not for readers.
	location ~ (?:\\.(?:br|gz)$|/_headers$|/\\.(?!well-known/)) {
		return 404;
	}
}
`;
}

function place(base: string, root: string): string {
	if (base === '/') return `\troot ${root};\n`;
	return `
	location = ${base.slice(0, -1)} {
		return 301 ${base};
	}
	location ${base} {
		alias ${root}/;
	}
`;
}

function escaped(path: string): string {
	return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
