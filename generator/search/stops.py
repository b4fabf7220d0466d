"""Words that say nothing about a subject: a question is asked without them, unless it holds no others."""

STOPS = frozenset(
    """
    aan al alle alleen als altijd andere anders beter bij bijvoorbeeld binnen daar daarbij daarmee daarom dan dat de
    deze die dit doen doet door dus een eens eigen elk elke en er erg etc gaan gaat geen geven geeft gedaan goed
    graag haar hadden had heb hebben heeft heel hem het hier hij hoe hoeveel hun iemand iets ik in is ja je jij jou
    jouw jullie kan komen komt krijgen krijgt kun kunnen laat laten maar maken maakt mag meer men met mij mijn minder
    moet moeten mogen naar na niet niets nog nooit nu of om omdat onder ons onze ook op over s t te tegen tegengaan
    ten ter terug toch tot tussen uit uw van vanaf veel via volgens voor vooral waar waarbij waarom waarin want waren
    was wat we wel welk welke werd wie wij wil willen word worden wordt zal ze zei zeer zich zij zijn zo zodat zoals
    zonder zou zouden
    motie moties amendement gemeente gemeenten gemeentelijk gemeentelijke raad raadslid college verzoekt verzoeken
    constaterende overwegende gehoord
    """.split(),
)
