import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { taken, useWithin } from './takeKeys.ts';

type Props = { title: string; done: () => void; finish: string; close: () => void; children: ComponentChildren; fault?: string };

/** A form of its own inside the open step: something new that the step is to name. The focus begins in its first box. */
export function SmallForm({ title, done, finish, close, children, fault }: Props) {
	const id = useId();
	const frame = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => frame.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
	useWithin(frame, 'keydown', (event) => {
		const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
		if (event.key !== 'Escape' && !isDone) return;
		taken(event);
		if (isDone) done();
		else close();
	});
	return (
		<fieldset class="small-form" ref={frame} aria-describedby={fault ? `${id}-fel` : undefined}>
			<legend>{title}</legend>
			{children}
			<div role="alert">
				{fault && (
					<p class="fault" id={`${id}-fel`}>
						{fault}
					</p>
				)}
			</div>
			<p class="deeds">
				<button type="button" class="button primary" onClick={done}>
					{finish}
				</button>
				<button type="button" class="button bare" onClick={close}>
					Avbryt <kbd aria-hidden="true">Esc</kbd>
				</button>
			</p>
		</fieldset>
	);
}

type BoxProps = { label: string; value: string; write: (text: string) => void; isLong?: boolean; help?: string };

/** One text of such a form. */
export function Box({ label, value, write, isLong = false, help }: BoxProps) {
	const id = useId();
	const common = { id, value, autocomplete: 'off', 'aria-describedby': help ? `${id}-hjalp` : undefined };
	return (
		<div class="box">
			<label htmlFor={id}>{label}</label>
			{isLong ? (
				<textarea {...common} rows={3} onInput={({ currentTarget }) => write(currentTarget.value)} />
			) : (
				<input {...common} onInput={({ currentTarget }) => write(currentTarget.value)} />
			)}
			{help && (
				<p class="help" id={`${id}-hjalp`}>
					{help}
				</p>
			)}
		</div>
	);
}
