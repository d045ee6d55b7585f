"""Which field a column most probably goes to, by the words of its header.

Headers of Outlook, Google, Thunderbird, Nextcloud, LDIF tables and hand-made
lists in English, French, Spanish and Arabic. What is not known stays other data.
"""

from __future__ import annotations

import re

from focalnet.domain.folding import words

TARGET = re.compile(
    r"(names|titles|emails|phones|addresses|keys|notes|state|institution|languages|uid|properties|other|skip)"
    r"(?:\[([a-zA-Z-]+)\])?(?:\.([a-z]+))?"
)
PARTS = {
    "names": ("text", "family", "given", "sort", "others", "alias"),
    "titles": ("text",),
    "emails": ("text",),
    "phones": ("text", "extension"),
    "addresses": ("text", "city", "postcode", "country"),
    "keys": ("text",),
}

HEADER = (
    "focalnet id",
    "Name",
    "Family name",
    "Given names",
    "Other names",
    "Title",
    "Institution",
    "State",
    "E-mail",
    "Telephone",
    "Address",
    "City",
    "Postal code",
    "Address country",
    "Languages",
    "Notes",
    "Designations (not read back)",
    "Further addresses (not read back)",
    "Other data",
)
"""The columns of the tables we write."""

HEADERS = {
    "names.text": """name | full name | display name | displayname | cn | common name | file as
        | formatted name | fn | nom complet | nom et prenom | nom | nom affiche | nombre completo
        | nombre y apellidos | nombre | الاسم | الاسم الكامل | имя | фио | 姓名""",
    "names.family": """last name | family name | family | surname | sn | nom de famille
        | apellidos | apellido | اسم العائلة | اللقب | اسم الاسرة | фамилия | 姓""",
    "names.given": """first name | given name | given names | given | givenname | forename
        | prenom | prenoms
        | nombre de pila | nombres | الاسم الاول | الاسم الشخصي | 名""",
    "names.sort": "sort name | sort as | sort key | nom de tri",
    "names.others": """other names | other name | also known as | alias | aliases | autres noms
        | otros nombres | اسماء اخرى""",
    "names.alias": """nickname | nick name | surnom | apodo | mozillanickname
        | xmozillanickname""",
    "titles.text": """title | job title | jobtitle | function | position | organization title
        | organization 1 title | organisation title | fonction | titre | poste | cargo | titulo
        | puesto | المنصب | اللقب الوظيفي | الوظيفة | المسمى الوظيفي | должность | 职务""",
    "emails.text": """email | e mail | mail | e mail address | email address | primary email
        | secondary email | e mail 1 value | e mail 2 value | e mail 3 value | e mail 2 address
        | e mail 3 address | email 1 value | email 2 value | adresse e mail | adresse electronique
        | courriel | adresse mail | correo | correo electronico | البريد الالكتروني
        | عنوان البريد الالكتروني | البريد | mozillasecondemail | электронная почта | 电子邮件""",
    "emails[home].text": "home e mail | home email | personal email | e mail personnel",
    "emails[work].text": "work e mail | work email | business e mail | e mail professionnel",
    "phones.text": """phone | telephone | tel | phone number | telephone number | telephonenumber
        | primary phone | phone 1 value | phone 2 value | phone 3 value | numero de telephone
        | telefono | الهاتف | رقم الهاتف | هاتف | телефон | 电话 | other phone""",
    "phones[work].text": """work phone | business phone | business phone 2 | office phone
        | telephone professionnel | telephone bureau | telefono del trabajo | هاتف العمل
        | company main phone""",
    "phones[home].text": """home phone | home phone 2 | homephone | telephone domicile
        | telephone prive | telefono particular | telefono de casa | هاتف المنزل""",
    "phones[mobile].text": """mobile | mobile phone | mobile number | cell | cell phone | cellphone
        | portable | telephone portable | mobile telephone | movil | telefono movil | celular
        | الهاتف المحمول | الجوال | هاتف محمول | النقال | мобильный телефон""",
    "phones[fax].text": """fax | fax number | business fax | home fax | telecopie | telecopieur
        | facsimiletelephonenumber | الفاكس | факс""",
    "addresses[work].text": "business street | work address | work street | business address",
    "addresses[work].city": "business city | work city",
    "addresses[work].postcode": """business postal code | business zip | work zipcode
        | work zip code | work post code | work postal code""",
    "addresses[work].country": "business country region | business country | work country",
    "addresses[home].text": "home street | home address",
    "addresses[home].city": "home city",
    "addresses[home].postcode": """home postal code | home zip | home zipcode | home zip code
        | home post code""",
    "addresses[home].country": "home country region | home country",
    "addresses.city": """city | town | ville | ciudad | localidad | المدينة | locality | l
        | address 1 city | город | 城市""",
    "addresses.postcode": """postal code | postcode | post code | zip | zip code | code postal
        | codigo postal | الرمز البريدي | postalcode | address 1 postal code | 邮编""",
    "addresses.country": "address country | address 1 country | countryname | c",
    "uid": "focalnet id",
    "properties": "other data",
    "skip": "designations not read back | further addresses not read back",
    "addresses.text": """address | address 1 street | streetaddress | postal address
        | street address | adresse | adresse postale
        | direccion | domicilio | العنوان | адрес""",
    "state": """state | state party | country | country code | iso code | iso3 | alpha3
        | pays | etat | etat partie | code pays | pais | estado | estado parte | الدولة | البلد
        | الدولة الطرف | страна | государство | 国家""",
    "institution": """organization | organisation | company | institution | ministry | employer
        | organization name | organization 1 name | organisation name | o | societe | entreprise
        | ministere | organismo | organizacion | empresa | institucion | ministerio | المؤسسة
        | الوزارة | المنظمة | الجهة | организация | 机构 | 单位""",
    "languages": "languages | language | langues | langue | idiomas | idioma | اللغات | اللغة",
    "notes": """notes | note | comments | comment | remarks | remarques | commentaires
        | observaciones | notas | ملاحظات | description | примечания | 备注""",
}
KNOWN = {
    " ".join(words(header)): target
    for target, listed in HEADERS.items()
    for header in listed.split("|")
}


def is_target(text: str) -> bool:
    """Tell whether *text* names a place that a column may go to."""
    found = TARGET.fullmatch(text)
    if found is None:
        return False
    field, mark, part = found.groups()
    if field not in PARTS:
        return not mark and not part
    return (part or "text") in PARTS[field]


def default_targets(header: tuple[str, ...]) -> tuple[str, ...]:
    """Return where each column goes unless the officer chooses otherwise.

    A second column for a field that holds one thing stays other data, and so does
    every column that follows ours in a table we wrote.
    """
    if header[: len(HEADER)] == HEADER:
        ours = [KNOWN.get(" ".join(words(name)), "other") for name in HEADER]
        return (*ours, *["other"] * (len(header) - len(HEADER)))
    found = [KNOWN.get(" ".join(words(name)), "other") for name in header]
    if found.count("state") > 1:
        # Where a country stands beside it, a state is a part of one.
        found = [
            "other" if target == "state" and " ".join(words(name)) == "state" else target
            for name, target in zip(header, found, strict=True)
        ]
    if "names.given" in found and "names.text" in found and "names.family" not in found:
        # "Nom, Prénom" and "Nombre, Apellidos": the whole name is in two columns.
        first = found.index("names.text")
        if " ".join(words(header[first])) == "nom":
            found[first] = "names.family"
    if "names.family" in found and "names.text" in found and "names.given" not in found:
        first = found.index("names.text")
        if " ".join(words(header[first])) == "nombre":
            found[first] = "names.given"
    return tuple(_once(found))


def _once(found: list[str]) -> list[str]:
    kept: list[str] = []
    for target in found:
        single = target.startswith(("names", "addresses", "state", "institution", "languages"))
        repeated = (
            single and target in kept and target not in {"names.others", "names.alias", "skip"}
        )
        kept.append("other" if repeated else target)
    return kept
