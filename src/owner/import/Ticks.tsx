type Props<Id extends string | number> = {
	title: string;
	help: string;
	rows: { id: Id; text: string; src?: string }[];
	isOn: (id: Id) => boolean;
	set: (id: Id, isOn: boolean) => void;
};

/** A list of which each row is ticked or not; a row may be a picture. */
export function Ticks<Id extends string | number>({ title, help, rows, isOn, set }: Props<Id>) {
	return (
		<fieldset class="ticks">
			<legend>{title}</legend>
			<p class="help">{help}</p>
			<ul class={rows.some(({ src }) => src) ? 'pictures' : undefined}>
				{rows.map(({ id, text, src }) => (
					<li key={id}>
						<label>
							<input
								type="checkbox"
								checked={isOn(id)}
								autocomplete="off"
								onChange={({ currentTarget }) => set(id, currentTarget.checked)}
							/>
							<span>{text}</span>
							{src && <img src={src} alt="" />}
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
