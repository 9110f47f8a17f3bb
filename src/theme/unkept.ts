/**
 * What keeps browsers and password managers off a field for what a customer says, so that nothing of it is filled in, offered or saved:
 * the browser itself, then what 1Password, LastPass, Bitwarden, Dashlane and Proton Pass each read.
 */
export const UNKEPT = {
	autocomplete: 'off',
	'data-1p-ignore': '',
	'data-lpignore': 'true',
	'data-bwignore': '',
	'data-form-type': 'other',
	'data-protonpass-ignore': 'true',
} as const;
