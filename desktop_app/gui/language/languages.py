"""Which languages there are, which one is used, and how Qt gets to know it."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from desktop_app.paths import resource_path

logger = logging.getLogger(__name__)

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
"""Code, as catalogues and locales write it, to the language's own name."""
_installed: list[QTranslator] = []


def language_for(chosen: str) -> str:
    """Say which language to use.

    Args:
        chosen: a code of `LANGUAGES`, or "" for the system's language.

    Returns:
        A code of `LANGUAGES`; English where the system speaks none of them.
    """
    if chosen in LANGUAGES:
        return chosen
    for wished in QLocale.system().uiLanguages():
        system = QLocale(wished)
        for code in LANGUAGES:
            ours = QLocale(code)
            # Who reads one Chinese script is not helped by the other.
            if (ours.language(), ours.script()) == (system.language(), system.script()):
                return code
    return "en"


def has_font_for(chosen: str) -> bool:
    """Whether a font is installed that can write the language; without one, all its words would be boxes.

    Args:
        chosen: as for `language_for`.
    """
    system = QFontDatabase.WritingSystem.SimplifiedChinese
    return language_for(chosen) != "zh_CN" or bool(QFontDatabase.families(system))


def use_language(app: QCoreApplication, chosen: str) -> str:
    """Have every text made from now on, Qt's own ones too, in this language, and numbers as it writes them.

    Args:
        app: the application.
        chosen: as for `language_for`.

    Returns:
        The code of the language.
    """
    code = language_for(chosen)
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    # A Swiss who reads German keeps Swiss numbers.
    QLocale.setDefault(system if system.language() == QLocale(code).language() else QLocale(code))
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (qt_folder / f"qtbase_{code}.qm", Path(resource_path(f"i18n/{code}.qm"))):
        translator = QTranslator()
        if path.is_file() and translator.load(str(path)):
            app.installTranslator(translator)
            _installed.append(translator)
        else:
            logger.info("There is no catalogue %s.", path.name)
    return code
