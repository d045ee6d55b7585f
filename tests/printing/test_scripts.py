"""Names in the scripts of the world: seen on the page, and copied out as they went in."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from focalnet import typefaces
from focalnet.printing import families
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.letters import unprintable
from tests.printing.paper import line_on_paper, page_texts, poppler_text

RIGHT_TO_LEFT = {"Arabic", "Persian", "Urdu", "Hebrew", "Thaana"}
EASTERN = {"Han, simplified", "Han, traditional", "Japanese", "Hangul"}
NAMES = {
    "Latin": "Siobhán O’Sample-Müller",
    "Vietnamese": "Nguyễn Thị Ánh Tuyết",
    "Latin of Africa": "Ọlálékan Ŋgũgĩ Ɓaro",
    "Cyrillic": "Наталья Ёлкина",
    "Cyrillic of the Kazakhs": "Әлия Қасымова",
    "Greek": "Ελένη Παπαδοπούλου",
    "Greek of old": "Ἀριστοτέλης",
    "Arabic": "محمد بن عبد الله الأنصاري",
    "Arabic with a gap before the yeh": "مريم",
    "Arabic with vowels": "مُحَمَّدٌ",
    "Persian": "ژاله گلستان‌پور",
    "Urdu": "فاطمہ ٹھاکر",
    "Hebrew": "נעה כהן־לוי",
    "Armenian": "Անահիտ Հակոբյան",
    "Georgian": "ნინო წერეთელი",
    "Devanagari": "अमिता शर्मा",
    "Bengali": "রবীন্দ্রনাথ ঠাকুর",
    "Gujarati": "નરેશ પટેલ",
    "Gurmukhi": "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Tamil": "கமலா சுப்பிரமணியம்",
    "Telugu": "లక్ష్మీ నారాయణ",
    "Kannada": "ಸರೋಜಾ ರಾಘವ",
    "Malayalam": "അമ്മു നായർ",
    "Oriya": "ସୁଭାଷ ଦାସ",
    "Sinhala": "නිමල් පෙරේරා",
    "Thai": "สมชาย ใจดี",
    "Lao": "ສົມສັກ ວົງ",
    "Khmer": "សុខា ចាន់",
    "Myanmar": "အောင်ဆန်း",
    "Ethiopic": "አበበ ቢቂላ",
    "Thaana": "މުހައްމަދު ވަޙީދު",
    "Tibetan": "བསོད་ནམས་རྡོ་རྗེ་དབང་ཕྱུག",
    "Tifinagh": "ⴰⵎⵉⵏⴰ ⵢⴰⵙⵉⵏ",
    "Han, simplified": "王小明",
    "Han, traditional": "陳大文",
    "Japanese": "田中はなこ タロウ",
    "Hangul": "김민준 박서연",
}


def _has_eastern_faces() -> bool:
    return families.face(typefaces.CHINESE, REGULAR) is not None


@pytest.mark.parametrize(
    "text", ["توزيع مقيد", "أكرم لأكبر آكل", "بريد مريم وكريم", "فَاطِمَة يَاسِر عَوَض"]
)
@pytest.mark.parametrize("weight", [REGULAR, SEMIBOLD])
def test_arabic_words_neither_fall_apart_nor_run_together_when_copied(
    text: str, weight: int
) -> None:
    pdf = line_on_paper(text, right_to_left=True, weight=weight)
    assert page_texts(pdf) == [text]
    assert poppler_text(pdf) == text


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_comes_out_as_it_went_in(script: str) -> None:
    name = NAMES[script]
    if script in EASTERN and not _has_eastern_faces():
        assert unprintable([name])
        return
    assert unprintable([name]) == []
    turned = script.split(" ", maxsplit=1)[0] in RIGHT_TO_LEFT
    (found,) = page_texts(line_on_paper(name, right_to_left=turned))
    assert normalize("NFC", found) == normalize("NFC", name)
