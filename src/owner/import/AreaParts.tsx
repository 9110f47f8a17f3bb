import type { AreaPreview } from './asks.ts';
import { Files, Part } from './Part.tsx';
import { Ticks } from './Ticks.tsx';
import type { Ticked } from './wished.ts';

type Props = { preview: AreaPreview; ticked: Ticked; tick: (change: Partial<Ticked>) => void };

/** A new area before it is written: first whether every word is there, then what there is to decide, then the rest. */
export function AreaParts({ preview, ticked, tick }: Props) {
	const { account, isWhole, unread, pictures, files, statements } = preview;
	return (
		<>
			<p class={isWhole ? 'account' : 'account not-whole'}>{account}</p>
			<Unread unread={unread} />
			{pictures.length > 0 && (
				<Ticks
					title="Bilder"
					help="Titta på varje bild innan du tar med den. Står där ett namn, en adress eller ett nummer, så hör den inte hit."
					rows={pictures.map(({ nth, alt, src }) => ({ id: nth, text: `Ta med bild ${nth}${alt ? `: ${alt}` : ''}`, src }))}
					isOn={(nth) => ticked.pictures.includes(nth)}
					set={(nth, isOn) => tick({ pictures: isOn ? [...ticked.pictures, nth] : ticked.pictures.filter((one) => one !== nth) })}
				/>
			)}
			<Questions {...preview} />
			<Open {...preview} />
			<Addresses {...preview} />
			<Files files={files.map(([path]) => ({ path }))}>
				<p class="help">{statements} punkter ur dokumentet. Ingen av dem har en plats än.</p>
			</Files>
		</>
	);
}

function Unread({ unread }: Pick<AreaPreview, 'unread'>) {
	if (unread.length === 0) return null;
	return (
		<div class="unread">
			<h3>Att titta på i dokumentet</h3>
			<ul>
				{unread.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</div>
	);
}

function Questions({ questions }: AreaPreview) {
	return (
		<Part title="Frågor, en i varje avsnitt som säger om eller när" count={questions.length}>
			{questions.map(({ title, answers, more }) => (
				<div key={title} class="asked">
					<p>{title}</p>
					<ul>
						{answers.map((answer) => (
							<li key={answer}>{answer}</li>
						))}
					</ul>
					{more > 0 && <p class="help">{more} villkor till står i sidans text.</p>}
				</div>
			))}
		</Part>
	);
}

function Open({ open }: AreaPreview) {
	return (
		<Part title="Öppna frågor ur dokumentet" count={open.length}>
			<ul>
				{open.map(({ id, question, said }) => (
					<li key={id}>
						<b>{id}</b> {question} <span class="of">{said}</span>
					</li>
				))}
			</ul>
		</Part>
	);
}

function Addresses({ found, known, nameless }: AreaPreview) {
	return (
		<Part title="Adresser" count={found.length + known.length + nameless.length}>
			<ul>
				{found.map(({ kind, name, addresses }) => (
					<li key={name}>
						<b>{name}</b> ({kind === 'contacts' ? 'ny kontakt' : 'nytt system'}): {addresses.join(', ')}
					</li>
				))}
				{known.map(({ id, address }) => (
					<li key={address}>
						{address} finns redan, som <b>{id}</b>.
					</li>
				))}
				{nameless.map((address) => (
					<li key={address}>{address} står utan namn intill. Gör en kontakt eller ett system av den, om den behövs.</li>
				))}
			</ul>
		</Part>
	);
}
