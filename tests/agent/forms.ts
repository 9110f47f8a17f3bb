// cspell:ignore inlogg
/** Forms that must meet, a word a line, from the routines and from what people type. */
export const FORMS = `lösenord lösenordet lösenorden lösenordens
konto konton kontot kontona kontots
mätvärde mätvärdet mätvärden mätvärdena
faktura fakturor fakturan fakturorna
nyckel nyckeln nycklar nycklarna
ärende ärendet ärenden ärendena
handläggare handläggaren handläggarna
kund kunden kunder kunderna kundens
anläggning anläggningar anläggningen
personnummer personnumret
ticket ticketen tickets
byta byter bytte bytt
skapa skapar skapade skapat skapas
anmälan anmäla anmäler anmält anmälningar
driftstörning driftstörningar driftstörningen
eskalera eskalerar eskalering
tekniskt tekniska teknisk
sida sidor sidan sidorna
inloggning inloggningen inlogg
ta tar tog tagit`.split('\n');
