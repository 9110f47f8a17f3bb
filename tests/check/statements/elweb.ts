/** Every statement of the area's source, by the number it was given when the source was read. */
export default 'E0.1 E0.2 E1.1 E1.2 E1.3 E1.4 E2.1 E2.2 E2.3 E2.4 E2.5 E3.1 E3.2 E3.3 E3.4 E3.5 E3.6 E3.7 E3.8 E3.9 E3.10 E3.11 E3.12 E3.13 E3.14 E3.15 E4.1 E5.1 E5.2 E6.1 E6.2 E6.3 E6.4 E7.1 E7.2 E7.3 E7.4 E7.5 E7.6 E7.7 E7.8 E8.1 E8.2 E8.3 E9.1 E9.2 E9.3 E9.4 E9.5 E9.6'.split(
	' ',
);
