"""Every text is there in every language, with the same places in it; the compiled files are current."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.gui.application import make_application
from desktop_app.gui.language.languages import LANGUAGES, language_for, use_language
from desktop_app.gui.language.outside import pattern_of, translated
from desktop_app.gui.language.words import CONTEXT, tr
from resources.translations import catalogues
from resources.translations.texts import GUI, PHRASES, ROOT, all_texts, placeholders
from resources.translations.unmarked import unmarked_in

TEXTS, TEMPLATES = all_texts()
CODES = [*catalogues.LANGUAGES]
ENDS = ".!?\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    locale = QLocale()
    yield
    use_language(make_application(), "en")
    QLocale.setDefault(locale)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_has_the_same_places(code: str) -> None:
    entries = catalogues.read_catalogue(code)
    missing = [text for text in TEXTS if text not in entries or not entries[text].is_complete]
    assert not missing, f"run python -m resources.translations, then translate into {code}: {missing}"
    assert set(entries) == set(TEXTS), "run python -m resources.translations"
    for text, entry in entries.items():
        assert len(entry.forms) == (catalogues.LANGUAGES[code] if TEXTS[text].has_count else 1), text
        for form in entry.forms:
            assert placeholders(form) == placeholders(text), (text, form)
            # What ends a sentence ends one, and blanks around a text mean something.
            assert (text[-1] in ENDS) == (form[-1] in ENDS), (text, form)
            assert (text[0] == " ", text[-1] == " ") == (form[0] == " ", form[-1] == " "), (text, form)


def test_english_has_its_plural_forms() -> None:
    counted = {text for text, each in TEXTS.items() if each.has_count}
    entries = catalogues.read_catalogue("en")
    assert set(entries) == counted
    assert all(entry.is_complete and len(entry.forms) == 2 for entry in entries.values())


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda path: str(path.relative_to(GUI)))
def test_what_people_read_is_marked(path: Path) -> None:
    assert list(unmarked_in(path)) == [], "put it into tr(), or mark() in a table"


def test_what_is_not_marked_is_found(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text(
        '"""Not this."""\n'
        'def f(n):\n    """Nor this."""\n    logger.info("nor this one here")\n'
        '    label.setText("But this one")\n    button.setText(f"And {n} of these")\n'
        '    return tr("Marked already"), box.setObjectName("named like this")\n'
    )
    assert [line for line, _text in unmarked_in(file)] == [5, 6]


@pytest.mark.parametrize("code", [*CODES, "en"])
def test_the_compiled_catalogues_are_current(code: str, tmp_path: Path) -> None:
    if not any(Path(sys.executable).parent.glob("pyside6-lrelease*")):
        pytest.skip("lrelease is not installed")
    catalogues.compile_catalogue(code, tmp_path / "x.qm")
    shipped = (catalogues.FOLDER / f"{code}.qm").read_bytes()
    assert (tmp_path / "x.qm").read_bytes() == shipped, "run python -m resources.translations"


def test_the_list_of_sentences_is_current_and_its_phrases_exist() -> None:
    listed = json.loads((catalogues.FOLDER / "outside.json").read_text(encoding="utf-8"))
    assert listed == TEMPLATES, "run python -m resources.translations"
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "desktop_app").rglob("*.py"))
    assert [phrase for phrase in PHRASES if f'"{phrase}"' not in source] == []


def test_tools_and_program_agree_on_context_and_languages() -> None:
    assert catalogues.CONTEXT == CONTEXT
    assert {*LANGUAGES} == {*catalogues.LANGUAGES, catalogues.SOURCE_LANGUAGE}


@pytest.mark.parametrize("code", CODES)
def test_sentences_from_elsewhere_are_found_again_with_what_is_in_them(code: str) -> None:
    use_language(make_application(), code)
    for template in TEMPLATES:
        values = {name: f"«{name}»" for name, _count in placeholders(template)}
        said = translated(template.format(**values))
        assert said == tr(template).format(**values), template


@given(st.text(st.characters(codec=None), max_size=60))
def test_any_other_words_come_back_as_they_are_or_as_a_sentence_of_ours(words: str) -> None:
    is_ours = any(pattern_of(template).fullmatch(words) for template in TEMPLATES)
    assert translated(words) == words or is_ours or words in TEXTS
    assert translated(f"There is no file {words}. Check the name.").startswith("There is no file ")


def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    use_language(make_application(), "de")
    reason = "clip.mp4 is not there any more. Choose another file."
    said = translated(f"The cameras could not be listed ({reason}). Connect yours again.")
    german = "clip.mp4 ist nicht mehr da. Wählen Sie eine andere Datei."
    assert german in said
    assert "The cameras" not in said


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "Countdown of 1 second", "Countdown of 3 seconds"),
        ("de", "Countdown von 1 Sekunde", "Countdown von 3 Sekunden"),
        ("es", "Cuenta atrás de 1 segundo", "Cuenta atrás de 3 segundos"),
        ("fr", "Compte à rebours de 1 seconde", "Compte à rebours de 3 secondes"),
        ("zh_CN", "倒计时 1 秒", "倒计时 3 秒"),
    ],
)
def test_counts_have_their_plural_and_numbers_their_comma(code: str, one: str, many: str) -> None:
    assert use_language(make_application(), code) == code
    assert tr("Countdown of %n seconds", 1) == one
    assert tr("Countdown of %n seconds", 3) == many
    comma = "," if code in {"de", "es", "fr"} else "."
    assert QLocale().toString(3.4, "f", 1) == f"3{comma}4"


@pytest.mark.parametrize(
    ("wished", "code"),
    [
        (["de-CH", "en"], "de"),
        (["pt-BR", "es-MX"], "es"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "fr-FR"], "fr"),
        (["sv-SE"], "en"),
    ],
)
def test_the_systems_language_is_taken_where_it_is_ours(
    wished: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return wished

    with monkeypatch.context() as patch:
        patch.setattr(QLocale, "system", staticmethod(System))
        assert language_for("") == code
        assert language_for("es") == "es"
        assert language_for("klingon") == code
