"""Whole pages of our own making: five stories in five languages, in the layouts and the manners of common dumpers."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Iterator
from typing import NamedTuple


class Story(NamedTuple):
    """An article and the words of the site around it."""

    lang: str
    title: str
    byline: str
    author: str
    date: str
    day: str
    body: tuple[str, ...]
    menu: tuple[str, ...]
    related: tuple[str, ...]
    footer: tuple[str, ...]


class Page(NamedTuple):
    """A dump and the right answers."""

    name: str
    text: str
    story: Story


STORIES = (
    Story(
        "en",
        "Quarry village fights for its only bus",
        "By Miriam Oakes",
        "Miriam Oakes",
        "Published 14 September 2023, 10:05",
        "2023-09-14",
        (
            "For forty years the number nine has climbed the hill to Stonewick twice a day, and next spring it is "
            "supposed to stop. The county says that too few people ride it.",
            "About sixty residents met in the chapel on Monday evening to talk about what could be done. Some of them "
            "had walked two miles in the rain because the last bus had already gone.",
            '"My mother is eighty-three and she does her own shopping," said Daniel Frome, who runs the post office. '
            '"Without the bus she would have to move into the town, and she does not want to."',
            "The county replied that each journey costs it eleven pounds a head, more than a taxi would. It offers "
            "a van that can be ordered by telephone a day ahead.",
            "A decision will be taken in December, after the budget has been settled. Until then the old blue bus goes "
            "on climbing the hill at seven in the morning and at four in the afternoon.",
        ),
        ("Home", "News", "Local", "Politics", "Business", "Sport", "Opinion", "Jobs", "Subscribe", "Log in"),
        (
            "Roadworks to close the bypass again",
            "School choir wins regional prize",
            "Ten walks for a rainy weekend",
            "Market traders ask for lower rents",
        ),
        ("About us", "Contact", "Privacy policy", "Terms of use", "Cookie settings", "Advertise with us"),
    ),
    Story(
        "de",
        "Steinbruchdorf kämpft um seinen einzigen Bus",
        "Von Hanne Lührs",
        "Hanne Lührs",
        "Veröffentlicht am 14. September 2023, 10:05 Uhr",
        "2023-09-14",
        (
            "Seit vierzig Jahren fährt die Linie neun zweimal am Tag den Berg nach Oberstein hinauf, und im nächsten "
            "Frühjahr soll damit Schluss sein. Der Landkreis sagt, dass zu wenige Leute mitfahren.",
            "Rund sechzig Bewohner kamen am Montagabend in der Kapelle zusammen, um zu beraten, was sich tun lässt. "
            "Einige waren im Regen zu Fuß gekommen, weil der letzte Bus schon weg war.",
            "„Meine Mutter ist dreiundachtzig und kauft selbst ein“, sagte Daniel Frohm, der die Post betreibt. „Ohne "
            "den Bus müsste sie in die Stadt ziehen, und das will sie nicht.“",
            "Der Landkreis antwortete, dass ihn jede Fahrt elf Euro pro Kopf koste, mehr als ein Taxi. Er bietet "
            "stattdessen einen Kleinbus an, den man einen Tag vorher am Telefon bestellen kann.",
            "Entschieden wird im Dezember, wenn der Haushalt beschlossen ist. Bis dahin fährt der alte blaue Bus "
            "weiter um sieben Uhr morgens und um vier Uhr nachmittags den Berg hinauf.",
        ),
        ("Startseite", "Nachrichten", "Lokales", "Politik", "Wirtschaft", "Sport", "Kultur", "Anmelden", "Abo"),
        (
            "Umgehungsstraße wird wieder gesperrt",
            "Schulchor gewinnt Landespreis",
            "Zehn Wanderungen für ein Regenwochenende",
            "Markthändler wollen niedrigere Mieten",
        ),
        ("Impressum", "Datenschutz", "Kontakt", "AGB", "Cookie-Einstellungen", "Mediadaten"),
    ),
    Story(
        "fr",
        "Un village de carriers se bat pour son unique autocar",
        "Par Élise Marchand",
        "Élise Marchand",
        "Publié le 14 septembre 2023 à 10h05",
        "2023-09-14",
        (
            "Depuis quarante ans, la ligne neuf monte deux fois par jour jusqu’à Pierreval, et elle doit s’arrêter au "
            "printemps prochain. Le département estime que trop peu de gens la prennent.",
            "Une soixantaine d’habitants se sont réunis lundi soir dans la chapelle pour chercher une solution. "
            "Certains étaient venus à pied sous la pluie, car le dernier autocar était déjà parti.",
            "« Ma mère a quatre-vingt-trois ans et elle fait ses courses elle-même, raconte Daniel Fromont, qui tient "
            "la poste. Sans l’autocar, elle devrait s’installer en ville, et elle ne le veut pas. »",
            "Le département répond que chaque trajet lui coûte onze euros par personne, plus qu’un taxi. Il propose "
            "une camionnette que l’on peut réserver la veille par téléphone.",
            "La décision sera prise en décembre, une fois le budget voté. D’ici là, le vieil autocar bleu continue de "
            "monter la côte à sept heures du matin et à quatre heures de l’après-midi.",
        ),
        ("Accueil", "Actualités", "Politique", "Économie", "Sports", "Culture", "Se connecter", "S’abonner"),
        (
            "La rocade de nouveau fermée",
            "La chorale du collège primée",
            "Dix balades pour un week-end pluvieux",
            "Les commerçants du marché demandent des loyers plus bas",
        ),
        ("Qui sommes-nous", "Contact", "Mentions légales", "Confidentialité", "Publicité", "Plan du site"),
    ),
    Story(
        "es",
        "Un pueblo de canteros lucha por su único autobús",
        "Por Lucía Serrano",
        "Lucía Serrano",
        "Publicado el 14 de septiembre de 2023 a las 10:05",
        "2023-09-14",
        (
            "Desde hace cuarenta años la línea nueve sube dos veces al día hasta Piedralta, y la próxima primavera "
            "dejará de hacerlo. La diputación dice que la usa muy poca gente.",
            "Unos sesenta vecinos se reunieron el lunes por la noche en la ermita para hablar de lo que cabe hacer. "
            "Algunos habían llegado a pie bajo la lluvia porque el último autobús ya se había ido.",
            "«Mi madre tiene ochenta y tres años y hace ella misma la compra», contó Daniel Robledo, que lleva la "
            "oficina de correos. «Sin el autobús tendría que mudarse a la ciudad, y no quiere».",
            "La diputación respondió que cada viaje le cuesta once euros por persona, más que un taxi. A cambio ofrece "
            "una furgoneta que se puede pedir por teléfono el día anterior.",
            "La decisión se tomará en diciembre, cuando esté aprobado el presupuesto. Hasta entonces el viejo autobús "
            "azul seguirá subiendo la cuesta a las siete de la mañana y a las cuatro de la tarde.",
        ),
        ("Inicio", "Noticias", "Política", "Economía", "Deportes", "Cultura", "Opinión", "Iniciar sesión"),
        (
            "La circunvalación vuelve a cerrar por obras",
            "El coro del instituto gana un premio",
            "Diez paseos para un fin de semana de lluvia",
            "Los vendedores del mercado piden alquileres más bajos",
        ),
        ("Quiénes somos", "Contacto", "Aviso legal", "Política de privacidad", "Publicidad", "Mapa web"),
    ),
    Story(
        "ru",
        "Посёлок каменотёсов борется за единственный автобус",
        "Автор: Ирина Соколова",
        "Ирина Соколова",
        "Опубликовано 14 сентября 2023, 10:05",
        "2023-09-14",
        (
            "Сорок лет девятый маршрут дважды в день поднимается в гору до Каменки, а следующей весной его собираются "
            "отменить. В районе говорят, что пассажиров слишком мало.",
            "Около шестидесяти жителей собрались в понедельник вечером в клубе, чтобы обсудить, что можно сделать. "
            "Некоторые пришли пешком под дождём, потому что последний автобус уже ушёл.",
            "«Моей матери восемьдесят три года, и она сама ходит за покупками, — рассказал Даниил Фролов, который "
            "заведует почтой. — Без автобуса ей пришлось бы переехать в город, а она этого не хочет».",
            "В районе ответили, что каждая поездка обходится дороже такси. Взамен жителям предлагают микроавтобус, "
            "который можно заказать по телефону за день до поездки.",
            "Решение примут в декабре, когда утвердят бюджет. До тех пор старый синий автобус будет подниматься в гору "
            "в семь утра и в четыре часа дня.",
        ),
        ("Главная", "Новости", "Политика", "Экономика", "Спорт", "Культура", "Войти", "Подписка"),
        (
            "Объездную дорогу снова закроют",
            "Школьный хор победил на областном конкурсе",
            "Десять прогулок для дождливых выходных",
            "Торговцы рынка просят снизить аренду",
        ),
        ("О редакции", "Контакты", "Реклама", "Политика конфиденциальности", "Вакансии", "Карта сайта"),
    ),
)
STYLES = ("plain", "indented", "wrapped", "torn")
LAYOUTS = ("head", "foot")


def pages() -> Iterator[Page]:
    """Every story in every layout and style."""
    for story in STORIES:
        for layout in LAYOUTS:
            blocks = _blocks(story, layout)
            for style in STYLES:
                yield Page(f"{story.lang}-{layout}-{style}", _dump(blocks, style), story)


def _blocks(story: Story, layout: str) -> list[tuple[str, str]]:
    """(kind, text): `link` for an entry of a list, `text` for a block of its own."""
    menu = [("link", entry) for entry in story.menu]
    head = [("text", story.date), ("text", story.byline)]
    body = [("text", text) for text in story.body]
    related = [("link", entry) for entry in story.related]
    footer = [("link", entry) for entry in story.footer]
    if layout == "head":
        return [*menu, *menu[1:6], ("text", story.title), *head, *body, *related, *related[::-1], *footer]
    inner = [*body[:3], *related[:1], *body[3:]]
    return [*menu, *related, ("text", story.title), *head[::-1], *inner, *related[1:], *menu[2:], *footer]


def _dump(blocks: list[tuple[str, str]], style: str) -> str:
    if style == "plain":
        return "\n".join(text for _, text in blocks) + "\n"
    if style == "indented":
        return "\n".join(f"     * {text}" if kind == "link" else f"\n   {text}\n" for kind, text in blocks) + "\n"
    if style == "wrapped":
        return "\n".join(
            f"• {text}" if kind == "link" else "\n" + "\n".join(textwrap.wrap(text, 78)) + "\n" for kind, text in blocks
        )
    draw = random.Random(7)
    return "\n".join(text if kind == "link" else _tear(text, draw) for kind, text in blocks) + "\n"


def _tear(text: str, draw: random.Random) -> str:
    """A paragraph as it comes where each inline tag breaks the line: some words stand on lines of their own."""
    if len(text) < 100:
        return text
    words = text.split(" ")
    place = draw.randrange(4, len(words) - 4)
    return f"{' '.join(words[:place])}\n{words[place]}\n{' '.join(words[place + 1 :])}"
