/** Every statement of the area's source, by the number it was given when the source was read. */
export default 'O0.1 O0.2 O1.1 O1.2 O2.1 O2.2 O2.3 O3.1 O3.2 O3.3 O3.4 O3.5 O4.1 O4.2 O4.3 O5.1 O5.2 O6.1 O6.2 O6.3 O6.4 O6.5 O6.6 O7.1'.split(
	' ',
);
